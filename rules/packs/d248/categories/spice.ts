import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Condiments (natural plant spices). */
export const spice = defineCategory({
  id: "spice",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1101": { provenance: "local" },
  },
  groups: [pesticides],
});
