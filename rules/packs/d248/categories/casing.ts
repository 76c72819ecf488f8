import { defineCategory } from "../../../pack.ts";
import { animals } from "../groups/animals.ts";
import { casings } from "../groups/casings.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { exportApprovals } from "../groups/export_approvals.ts";
import { premises } from "../groups/premises.ts";
import { residues } from "../groups/residues.ts";
import { animalPoints } from "../points/animals.ts";
import { coldPoints } from "../points/cold.ts";

/** Casings. */
export const casing = defineCategory({
  id: "casing",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0201": { provenance: "official" },
    "0202": { provenance: "official" },
    "0203": { provenance: "official" },
    "0204": { provenance: "official" },
    "0205": { provenance: "official" },
  },
  groups: [
    premises,
    animals,
    residues,
    casings,
    coldStores,
    exportApprovals,
    animalPoints,
    coldPoints,
  ],
});
