import { defineCategory } from "../../../pack.ts";

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
  groups: [],
});
