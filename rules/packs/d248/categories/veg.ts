import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Fresh and dehydrated vegetables and dried beans. */
export const veg = defineCategory({
  id: "veg",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1001": { provenance: "local" },
    "1002": { provenance: "local" },
    "1003": { provenance: "local" },
  },
  groups: [pesticides],
});
