import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Nuts and seeds. */
export const nut = defineCategory({
  id: "nut",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1201": { provenance: "official" },
  },
  groups: [pesticides],
});
