import { defineCategory } from "../../../pack.ts";

/** Casings. */
export const casing = defineCategory({
  id: "casing",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0201": { provenance: "official" },
    "0202": { provenance: "official" },
    "0203": { provenance: "official" },
    "0204": { provenance: "official" },
    "0205": { provenance: "official" },
  },
  groups: [],
});
