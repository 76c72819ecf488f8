import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { healthClaims } from "../groups/health_claims.ts";
import { claimPoints } from "../points/claims.ts";

/** Health food. */
export const health = defineCategory({
  id: "health",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1601": { provenance: "local" },
  },
  groups: [
    animalIngredients,
    healthClaims,
    claimPoints,
  ],
});
