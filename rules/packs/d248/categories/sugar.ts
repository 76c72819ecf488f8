import { defineCategory } from "../../../pack.ts";
import { rawSugar } from "../groups/raw_sugar.ts";
import { sugarMaking } from "../groups/sugar_making.ts";

/** Sugar. */
export const sugar = defineCategory({
  id: "sugar",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2601": { provenance: "local" },
    "2602": { provenance: "local" },
    "2603": { provenance: "local" },
    "2604": { provenance: "local" },
  },
  groups: [
    sugarMaking,
    { leaves: ["2601"], group: rawSugar },
  ],
});
