import { defineCategory } from "../../../pack.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { coldPoints } from "../points/cold.ts";
import { plantPoints } from "../points/plants.ts";

/** Fresh and dehydrated vegetables and dried beans. */
export const veg = defineCategory({
  id: "veg",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1001": { provenance: "local" },
    "1002": { provenance: "local" },
    "1003": { provenance: "local" },
  },
  groups: [
    pesticides,
    growing,
    { leaves: ["1001", "1003"], group: cropStorage },
    { leaves: ["1002"], group: coldStores },
    plantPoints,
    { leaves: ["1002"], group: coldPoints },
  ],
});
