import { defineCategory } from "../../../pack.ts";

/** Dairy products. */
export const dairy = defineCategory({
  id: "dairy",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1701": { provenance: "official" },
    "1702": { provenance: "local" },
  },
  groups: [],
});
