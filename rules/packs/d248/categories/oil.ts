import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Edible fats, oils and oilseeds. */
export const oil = defineCategory({
  id: "oil",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0601": { provenance: "local" },
    "0602": { provenance: "local" },
    "0603": { provenance: "local" },
  },
  groups: [{ leaves: ["0601", "0603"], group: pesticides }],
});
