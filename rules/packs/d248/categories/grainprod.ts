import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { preservation } from "../groups/preservation.ts";

/** Grain products and other products. */
export const grainprod = defineCategory({
  id: "grainprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "2001": { provenance: "official" },
  },
  groups: [
    animalIngredients,
    preservation,
  ],
});
