import { defineCategory } from "../../../pack.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { plantPoints } from "../points/plants.ts";

/** Nuts and seeds. */
export const nut = defineCategory({
  id: "nut",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1201": { provenance: "official" },
  },
  groups: [
    pesticides,
    growing,
    cropStorage,
    plantPoints,
  ],
});
