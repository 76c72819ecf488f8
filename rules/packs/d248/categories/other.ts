import { defineCategory } from "../../../pack.ts";

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
  groups: [],
});
