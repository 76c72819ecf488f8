import { defineCategory } from "../../../pack.ts";

/** Bee products. */
export const bee = defineCategory({
  id: "bee",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0401": { provenance: "local" },
  },
  groups: [],
});
