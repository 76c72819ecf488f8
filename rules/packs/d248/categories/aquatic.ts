import { defineCategory } from "../../../pack.ts";

/** Aquatic products. */
export const aquatic = defineCategory({
  id: "aquatic",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1801": { provenance: "inferred" },
  },
  groups: [],
});
