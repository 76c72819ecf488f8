import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Unroasted coffee beans and cocoa beans. */
export const beans = defineCategory({
  id: "beans",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1401": { provenance: "local" },
    "1402": { provenance: "local" },
  },
  groups: [pesticides],
});
