import { defineCategory } from "../../../pack.ts";

/** Other condiments (soy sauce, sauces, vinegar, salt etc.). */
export const cond = defineCategory({
  id: "cond",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2801": { provenance: "local" },
    "2802": { provenance: "local" },
    "2803": { provenance: "local" },
    "2804": { provenance: "local" },
  },
  groups: [],
});
