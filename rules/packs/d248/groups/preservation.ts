import { defineGroup } from "../../../form.ts";
import { line, manyOf, measure } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const heated = {
  field: "preservation",
  in: ["pasteurised", "sterilised", "uht", "hot_filled", "high_pressure"],
} as const;

/** What makes the food keep, and how long it does. */
export const preservation = defineGroup({
  id: "preservation",
  part: "production",
  after: "process",
  fields: {
    preservation: manyOf([
      "pasteurised",
      "sterilised",
      "uht",
      "hot_filled",
      "high_pressure",
      "frozen",
      "dried",
      "acidified",
      "salted_or_sugared",
      "none",
    ]),
    preservationValues: line(),
    shelfLife: measure("months", { most: 600 }),
  },
  requires: [
    { field: "preservationValues", rule: "required", when: heated, cites },
    {
      field: "preservationValues",
      rule: "forbidden",
      when: { all: [{ field: "preservation", is: "none" }, { not: heated }] },
      cites,
    },
  ],
});
