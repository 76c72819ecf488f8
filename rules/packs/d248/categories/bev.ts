import { defineCategory } from "../../../pack.ts";

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
  groups: [],
});
