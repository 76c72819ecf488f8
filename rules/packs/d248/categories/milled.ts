import { defineCategory } from "../../../pack.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { malting } from "../groups/malting.ts";
import { milling } from "../groups/milling.ts";
import { pesticides } from "../groups/pesticides.ts";
import { plantPoints } from "../points/plants.ts";

/** Grain milling industrial products and malt. */
export const milled = defineCategory({
  id: "milled",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0901": { provenance: "local" },
    "0902": { provenance: "local" },
  },
  groups: [
    pesticides,
    { leaves: ["0901"], group: milling },
    { leaves: ["0902"], group: malting },
    cropStorage,
    plantPoints,
  ],
});
