import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { glutamate } from "../groups/glutamate.ts";
import { preservation } from "../groups/preservation.ts";
import { salt } from "../groups/salt.ts";
import { soySauce } from "../groups/soy_sauce.ts";

/** Other condiments (soy sauce, sauces, vinegar, salt etc.). */
export const cond = defineCategory({
  id: "cond",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2801": { provenance: "local" },
    "2802": { provenance: "local" },
    "2803": { provenance: "local" },
    "2804": { provenance: "local" },
  },
  groups: [
    { leaves: ["2804"], group: animalIngredients },
    { leaves: ["2801"], group: soySauce },
    { leaves: ["2802"], group: glutamate },
    { leaves: ["2803"], group: salt },
    { leaves: ["2801", "2804"], group: preservation },
  ],
});
