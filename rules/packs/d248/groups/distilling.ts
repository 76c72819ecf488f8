import { defineGroup } from "../../../form.ts";
import { manyOf } from "../asks.ts";

/** Stills and vessels of a distillery. */
export const distilling = defineGroup({
  id: "distilling",
  part: "production",
  after: "process",
  fields: {
    stills: manyOf(["pot", "column"]),
    ageingVessels: manyOf(["oak", "other_wood", "steel", "clay", "glass", "none"]),
  },
});
