import { defineCategory } from "../../../pack.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { plantPoints } from "../points/plants.ts";

/** Dried fruits. */
export const dfruit = defineCategory({
  id: "dfruit",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1301": { provenance: "official" },
  },
  groups: [
    pesticides,
    growing,
    cropStorage,
    plantPoints,
  ],
});
