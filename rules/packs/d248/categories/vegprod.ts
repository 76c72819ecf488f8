import { defineCategory } from "../../../pack.ts";
import { growing } from "../groups/growing.ts";
import { preservation } from "../groups/preservation.ts";
import { heatPoints } from "../points/heat.ts";

/** Vegetables and their products (except fresh and dehydrated vegetables). */
export const vegprod = defineCategory({
  id: "vegprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "1901": { provenance: "official" },
  },
  groups: [
    growing,
    preservation,
    heatPoints,
  ],
});
