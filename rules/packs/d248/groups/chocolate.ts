import { defineGroup } from "../../../form.ts";
import { line, measure, productColumn, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** How much cocoa is in the chocolate, and which fats beside it. */
export const chocolate = defineGroup({
  id: "chocolate",
  part: "production",
  after: "process",
  fields: {
    otherFats: yesNo(),
    otherFatNames: line(),
  },
  tables: {
    chocolates: {
      max: 200,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        cocoa: measure("percent", { most: 100 }),
        milk: measure("percent", { most: 100 }),
      },
    },
  },
  requires: [
    { field: "otherFatNames", rule: "required", when: { field: "otherFats", is: "yes" }, cites },
    { field: "otherFatNames", rule: "forbidden", when: { field: "otherFats", is: "no" }, cites },
  ],
});
