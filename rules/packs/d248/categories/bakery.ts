import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { preservation } from "../groups/preservation.ts";

/** Biscuits, pastries, bread. */
export const bakery = defineCategory({
  id: "bakery",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2501": { provenance: "local" },
  },
  groups: [
    animalIngredients,
    preservation,
  ],
});
