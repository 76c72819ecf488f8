import { defineCategory } from "../../../pack.ts";
import { cocoaBeans } from "../groups/cocoa_beans.ts";
import { coffeeBeans } from "../groups/coffee_beans.ts";
import { cropStorage } from "../groups/crop_storage.ts";
import { growing } from "../groups/growing.ts";
import { pesticides } from "../groups/pesticides.ts";
import { plantPoints } from "../points/plants.ts";

/** Unroasted coffee beans and cocoa beans. */
export const beans = defineCategory({
  id: "beans",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1401": { provenance: "local" },
    "1402": { provenance: "local" },
  },
  groups: [
    pesticides,
    growing,
    { leaves: ["1401"], group: coffeeBeans },
    { leaves: ["1402"], group: cocoaBeans },
    cropStorage,
    plantPoints,
  ],
});
