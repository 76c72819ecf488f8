import { defineCategory } from "../../../pack.ts";
import { distilling } from "../groups/distilling.ts";
import { liquors } from "../groups/liquors.ts";

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
  groups: [
    liquors,
    { leaves: ["2302", "2303"], group: distilling },
  ],
});
