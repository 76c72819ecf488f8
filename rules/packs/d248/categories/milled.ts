import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Grain milling industrial products and malt. */
export const milled = defineCategory({
  id: "milled",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0901": { provenance: "local" },
    "0902": { provenance: "local" },
  },
  groups: [pesticides],
});
