import { defineCategory } from "../../../pack.ts";
import { decaffeination } from "../groups/decaffeination.ts";
import { roasting } from "../groups/roasting.ts";

/** Roasted coffee beans, cocoa beans and their products (excluding chocolate). */
export const roast = defineCategory({
  id: "roast",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "inferred",
  leaves: {
    "2901": { provenance: "local" },
    "2902": { provenance: "local" },
  },
  groups: [
    roasting,
    { leaves: ["2901"], group: decaffeination },
  ],
});
