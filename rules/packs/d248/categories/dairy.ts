import { defineCategory } from "../../../pack.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { dairyPapers } from "../groups/dairy_papers.ts";
import { infantFormula } from "../groups/infant_formula.ts";
import { milk } from "../groups/milk.ts";
import { milkHeat } from "../groups/milk_heat.ts";
import { premises } from "../groups/premises.ts";
import { residues } from "../groups/residues.ts";
import { animalPoints } from "../points/animals.ts";
import { coldPoints } from "../points/cold.ts";
import { dairyPoints } from "../points/dairy.ts";
import { formulaPoints } from "../points/formula.ts";

/** Dairy products. */
export const dairy = defineCategory({
  id: "dairy",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1701": { provenance: "official" },
    "1702": { provenance: "local" },
  },
  groups: [
    premises,
    milk,
    residues,
    milkHeat,
    { leaves: ["1701"], group: infantFormula },
    { leaves: ["1702"], group: coldStores },
    dairyPapers,
    animalPoints,
    dairyPoints,
    { leaves: ["1701"], group: formulaPoints },
    { leaves: ["1702"], group: coldPoints },
  ],
});
