import { defineCategory } from "../../../pack.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { plantPoints } from "../points/plants.ts";

/** Condiments (natural plant spices). */
export const spice = defineCategory({
  id: "spice",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1101": { provenance: "local" },
  },
  groups: [
    pesticides,
    growing,
    cropStorage,
    plantPoints,
  ],
});
