import { defineCategory } from "../../../pack.ts";
import { animalIngredients } from "../groups/animal_ingredients.ts";
import { bottledWater } from "../groups/bottled_water.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { preservation } from "../groups/preservation.ts";
import { coldPoints } from "../points/cold.ts";
import { heatPoints } from "../points/heat.ts";

/** Drinks that are neither plain water nor frozen. */
// deno-fmt-ignore
const drinks = [
  "2402", "2403", "2404", "2405", "2406", "2407", "2408", "2409", "2410",
] as const;

/** Beverages and frozen drinks. */
export const bev = defineCategory({
  id: "bev",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2401": { provenance: "local" },
    "2402": { provenance: "local" },
    "2403": { provenance: "local" },
    "2404": { provenance: "local" },
    "2405": { provenance: "local" },
    "2406": { provenance: "local" },
    "2407": { provenance: "local" },
    "2408": { provenance: "local" },
    "2409": { provenance: "local" },
    "2410": { provenance: "local" },
    "2411": { provenance: "local" },
  },
  groups: [
    { leaves: ["2401"], group: bottledWater },
    { leaves: ["2404", "2411"], group: animalIngredients },
    { leaves: drinks, group: preservation },
    { leaves: ["2411"], group: coldStores },
    { leaves: drinks, group: heatPoints },
    { leaves: ["2411"], group: coldPoints },
  ],
});
