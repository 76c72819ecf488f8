import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Dried fruits. */
export const dfruit = defineCategory({
  id: "dfruit",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1301": { provenance: "official" },
  },
  groups: [pesticides],
});
