import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { pesticides } from "../groups/pesticides.ts";
import { coldPoints } from "../points/cold.ts";
import { plantPoints } from "../points/plants.ts";

/** Stuffed wheaten food (stuffed pasta, dumplings, buns). */
export const stuffed = defineCategory({
  id: "stuffed",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0701": { provenance: "local" },
    "0702": { provenance: "local" },
  },
  groups: [
    { leaves: ["0701"], group: pesticides },
    { leaves: ["0702"], group: animalIngredients },
    coldStores,
    { leaves: ["0701"], group: plantPoints },
    coldPoints,
  ],
});
