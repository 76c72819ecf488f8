import { defineCategory } from "../../../pack.ts";
import { cropStorage } from "../../d248/groups/crop_storage.ts";
import { growing } from "../../d248/groups/growing.ts";
import { pesticides } from "../../d248/groups/pesticides.ts";
import { plantPoints } from "../../d248/points/plants.ts";
import { narrowed } from "../known.ts";

/** Dehydrated vegetables; the catalogue no longer names fresh ones and dried beans. */
export const veg = defineCategory({
  id: "veg",
  route: "recommended",
  ...narrowed,
  leaves: {
    "1001": { provenance: "local" },
  },
  groups: [
    pesticides,
    growing,
    cropStorage,
    plantPoints,
  ],
});
