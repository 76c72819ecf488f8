import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { chocolate } from "../groups/chocolate.ts";

/** Candy and chocolate. */
export const candy = defineCategory({
  id: "candy",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2701": { provenance: "local" },
    "2702": { provenance: "local" },
    "2703": { provenance: "local" },
  },
  groups: [
    animalIngredients,
    { leaves: ["2702", "2703"], group: chocolate },
  ],
});
