import { defineCategory } from "../../../pack.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { layingFarms } from "../groups/laying_farms.ts";
import { medicines } from "../groups/medicines.ts";
import { premises } from "../groups/premises.ts";
import { residues } from "../groups/residues.ts";
import { animalPoints } from "../points/animals.ts";
import { coldPoints } from "../points/cold.ts";

/** Eggs and egg products. */
export const egg = defineCategory({
  id: "egg",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0501": { provenance: "inferred" },
  },
  groups: [
    premises,
    layingFarms,
    medicines,
    residues,
    coldStores,
    animalPoints,
    coldPoints,
  ],
});
