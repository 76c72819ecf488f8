import { defineCategory } from "../../../pack.ts";
import { preservation } from "../groups/preservation.ts";
import { roasting } from "../groups/roasting.ts";

/** Nuts and seeds products (processed, cooked). */
export const nutprod = defineCategory({
  id: "nutprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "2201": { provenance: "official" },
  },
  groups: [
    roasting,
    preservation,
  ],
});
