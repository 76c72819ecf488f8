import { defineCategory } from "../../../pack.ts";

/** Candy and chocolate. */
export const candy = defineCategory({
  id: "candy",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2701": { provenance: "local" },
    "2702": { provenance: "local" },
    "2703": { provenance: "local" },
  },
  groups: [],
});
