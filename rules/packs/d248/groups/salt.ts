import { defineGroup } from "../../../form.ts";
import { line, measure, oneOf, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Where salt comes from, and what is added to it. */
export const salt = defineGroup({
  id: "salt",
  part: "production",
  after: "process",
  fields: {
    saltSource: oneOf(["sea", "lake", "rock", "well"]),
    iodised: yesNo(),
    iodine: measure("mg_per_kg", { most: 1000 }),
    anticaking: line(),
  },
  requires: [
    {
      field: "iodine",
      rule: "forbidden",
      when: { field: "iodised", is: "no" },
      cites: unconfirmed.cites,
    },
  ],
});
