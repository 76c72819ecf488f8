import { defineCategory } from "../../../pack.ts";

/** Eggs and egg products. */
export const egg = defineCategory({
  id: "egg",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0501": { provenance: "inferred" },
  },
  groups: [],
});
