import { defineCategory } from "../../../pack.ts";

/** Edible bird's nest and products. */
export const nest = defineCategory({
  id: "nest",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0301": { provenance: "local" },
    "0302": { provenance: "local" },
  },
  groups: [],
});
