import { defineCategory } from "../../../pack.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { fishery } from "../groups/fishery.ts";
import { medicines } from "../groups/medicines.ts";
import { premises } from "../groups/premises.ts";
import { residues } from "../groups/residues.ts";
import { vessels } from "../groups/vessels.ts";
import { animalPoints } from "../points/animals.ts";
import { aquaticPoints } from "../points/aquatic.ts";
import { coldPoints } from "../points/cold.ts";

/** Aquatic products. */
export const aquatic = defineCategory({
  id: "aquatic",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1801": { provenance: "inferred" },
  },
  groups: [
    premises,
    fishery,
    medicines,
    residues,
    vessels,
    coldStores,
    animalPoints,
    aquaticPoints,
    coldPoints,
  ],
});
