import { defineGroup } from "../../../form.ts";
import { line, manyOf, prose } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const heated = { field: "milkHeat", in: ["pasteurised", "uht", "sterilised", "other"] } as const;
const unheated = { field: "milkHeat", is: "none" } as const;

/** How milk is heated, or what stands in for heat. */
export const milkHeat = defineGroup({
  id: "milkHeat",
  part: "production",
  after: "process",
  fields: {
    milkHeat: manyOf(["pasteurised", "uht", "sterilised", "other", "none"]),
    milkHeatValues: line(),
    rawMilkControls: prose(),
  },
  requires: [
    { field: "milkHeatValues", rule: "required", when: heated, cites },
    {
      field: "milkHeatValues",
      rule: "forbidden",
      when: { all: [unheated, { not: heated }] },
      cites,
    },
    { field: "rawMilkControls", rule: "required", when: unheated, cites },
    {
      field: "rawMilkControls",
      rule: "forbidden",
      when: { all: [heated, { not: unheated }] },
      cites,
    },
  ],
});
