import { defineCategory } from "../../../pack.ts";

/** Sugar. */
export const sugar = defineCategory({
  id: "sugar",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2601": { provenance: "local" },
    "2602": { provenance: "local" },
    "2603": { provenance: "local" },
    "2604": { provenance: "local" },
  },
  groups: [],
});
