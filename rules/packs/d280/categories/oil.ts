import { defineCategory } from "../../../pack.ts";
import { animals } from "../../d248/groups/animals.ts";
import { pesticides } from "../../d248/groups/pesticides.ts";
import { refining } from "../../d248/groups/refining.ts";
import { plantPoints } from "../../d248/points/plants.ts";
import { narrowed } from "../known.ts";

/** Edible fats and oils; the catalogue no longer names oilseeds. */
export const oil = defineCategory({
  id: "oil",
  route: "recommended",
  ...narrowed,
  leaves: {
    "0601": { provenance: "local" },
    "0602": { provenance: "local" },
  },
  groups: [
    { leaves: ["0601"], group: pesticides },
    { leaves: ["0602"], group: animals },
    refining,
    { leaves: ["0601"], group: plantPoints },
  ],
});
