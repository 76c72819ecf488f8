import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Stuffed wheaten food (stuffed pasta, dumplings, buns). */
export const stuffed = defineCategory({
  id: "stuffed",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0701": { provenance: "local" },
    "0702": { provenance: "local" },
  },
  groups: [{ leaves: ["0701"], group: pesticides }],
});
