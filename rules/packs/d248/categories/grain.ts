import { defineCategory } from "../../../pack.ts";
import { pesticides } from "../pesticides.ts";

/** Edible grains. */
export const grain = defineCategory({
  id: "grain",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0801": { provenance: "local" },
  },
  groups: [pesticides],
});
