import { defineCategory } from "../../../pack.ts";
import { apiaries } from "../groups/apiaries.ts";
import { medicines } from "../groups/medicines.ts";
import { residues } from "../groups/residues.ts";
import { animalPoints } from "../points/animals.ts";

/** Bee products. */
export const bee = defineCategory({
  id: "bee",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0401": { provenance: "local" },
  },
  groups: [
    apiaries,
    medicines,
    residues,
    animalPoints,
  ],
});
