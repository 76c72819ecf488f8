import { defineCategory } from "../../../pack.ts";

/** Health food. */
export const health = defineCategory({
  id: "health",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1601": { provenance: "local" },
  },
  groups: [],
});
