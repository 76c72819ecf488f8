import { defineCategory } from "../../../pack.ts";

/** Nuts and seeds products (processed, cooked). */
export const nutprod = defineCategory({
  id: "nutprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "2201": { provenance: "official" },
  },
  groups: [],
});
