import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { growing } from "../groups/growing.ts";
import { preservation } from "../groups/preservation.ts";
import { proteins } from "../groups/proteins.ts";
import { strains } from "../groups/strains.ts";

/** Other foods. */
export const other = defineCategory({
  id: "other",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "3101": { provenance: "local" },
    "3102": { provenance: "local" },
    "3103": { provenance: "local" },
    "3104": { provenance: "local" },
    "3105": { provenance: "local" },
    "3106": { provenance: "local" },
  },
  groups: [
    { leaves: ["3105"], group: animalIngredients },
    { leaves: ["3103", "3106"], group: growing },
    { leaves: ["3101", "3102", "3103"], group: preservation },
    { leaves: ["3104"], group: strains },
    { leaves: ["3105"], group: proteins },
  ],
});
