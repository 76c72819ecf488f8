import { defineCategory } from "../../../pack.ts";

/** Grain products and other products. */
export const grainprod = defineCategory({
  id: "grainprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "2001": { provenance: "official" },
  },
  groups: [],
});
