import { defineCategory } from "../../../pack.ts";
import { animals } from "../groups/animals.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { refining } from "../groups/refining.ts";
import { plantPoints } from "../points/plants.ts";

/** Edible fats, oils and oilseeds. */
export const oil = defineCategory({
  id: "oil",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0601": { provenance: "local" },
    "0602": { provenance: "local" },
    "0603": { provenance: "local" },
  },
  groups: [
    { leaves: ["0601", "0603"], group: pesticides },
    { leaves: ["0602"], group: animals },
    { leaves: ["0603"], group: growing },
    { leaves: ["0601", "0602"], group: refining },
    { leaves: ["0603"], group: cropStorage },
    { leaves: ["0601", "0603"], group: plantPoints },
  ],
});
