import { defineCategory } from "../../../pack.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { growing } from "../groups/growing.ts";
import { preservation } from "../groups/preservation.ts";
import { coldPoints } from "../points/cold.ts";
import { heatPoints } from "../points/heat.ts";

/** Fruit products. */
export const fruitprod = defineCategory({
  id: "fruitprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "3001": { provenance: "local" },
    "3002": { provenance: "local" },
    "3003": { provenance: "local" },
    "3004": { provenance: "local" },
    "3005": { provenance: "local" },
  },
  groups: [
    growing,
    preservation,
    { leaves: ["3005"], group: coldStores },
    { leaves: ["3001", "3002"], group: heatPoints },
    { leaves: ["3005"], group: coldPoints },
  ],
});
