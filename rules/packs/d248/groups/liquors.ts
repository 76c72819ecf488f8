import { defineGroup } from "../../../form.ts";
import { line, listed, measure, papers, productColumn, prose, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

// deno-fmt-ignore
const kinds = [
  "wine", "sparkling_wine", "beer", "cider", "rice_wine", "whisky", "brandy", "vodka", "gin", "rum",
  "agave_spirit", "grain_spirit", "liqueur", "base_liquor", "edible_alcohol", "other",
] as const;

/** The drinks: kind, strength, what they are made from and how long they age. */
export const liquors = defineGroup({
  id: "liquors",
  part: "production",
  after: "process",
  fields: {
    blended: yesNo(),
    baseLiquor: prose(),
    liquorReport: papers(),
  },
  tables: {
    liquors: {
      max: 200,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        kind: listed(kinds),
        strength: measure("percent_vol", { most: 100 }),
        base: line(),
        ageing: measure("months", { most: 1200 }),
        designation: line(),
      },
    },
  },
  requires: [
    { field: "baseLiquor", rule: "required", when: { field: "blended", is: "yes" }, cites },
    { field: "baseLiquor", rule: "forbidden", when: { field: "blended", is: "no" }, cites },
  ],
});
