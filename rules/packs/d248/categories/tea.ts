import { defineCategory } from "../../../pack.ts";
import { growing } from "../groups/growing.ts";
import { teaMaking } from "../groups/tea_making.ts";

/** Tea. */
export const tea = defineCategory({
  id: "tea",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "2101": { provenance: "official" },
  },
  groups: [
    growing,
    teaMaking,
  ],
});
