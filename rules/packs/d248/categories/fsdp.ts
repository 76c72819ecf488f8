import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { dietary } from "../groups/dietary.ts";
import { infantFormula } from "../groups/infant_formula.ts";
import { premises } from "../groups/premises.ts";
import { claimPoints } from "../points/claims.ts";
import { formulaPoints } from "../points/formula.ts";

/** Foods for special dietary purposes. */
export const fsdp = defineCategory({
  id: "fsdp",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1501": { provenance: "local" },
    "1502": { provenance: "local" },
    "1503": { provenance: "local" },
    "1504": { provenance: "local" },
  },
  groups: [
    premises,
    animalIngredients,
    { leaves: ["1501"], group: infantFormula },
    { leaves: ["1502", "1503", "1504"], group: dietary },
    { leaves: ["1501"], group: formulaPoints },
    claimPoints,
  ],
});
