import { defineGroup } from "../../../form.ts";
import { line, measure } from "../asks.ts";

/** How malt is made. */
export const malting = defineGroup({
  id: "malting",
  part: "production",
  after: "process",
  fields: {
    maltGrain: line(),
    kilningTemperature: measure("celsius", { most: 300 }),
  },
});
