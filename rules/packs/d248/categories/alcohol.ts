import { defineCategory } from "../../../pack.ts";

/** Alcoholic beverages. */
export const alcohol = defineCategory({
  id: "alcohol",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "manual",
  leaves: {
    "2301": { provenance: "local" },
    "2302": { provenance: "local" },
    "2303": { provenance: "local" },
  },
  groups: [],
});
