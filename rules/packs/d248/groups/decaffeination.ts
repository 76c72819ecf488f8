import { defineGroup } from "../../../form.ts";
import { line, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Whether caffeine is taken out, and how. */
export const decaffeination = defineGroup({
  id: "decaffeination",
  part: "production",
  after: "process",
  fields: {
    decaffeinated: yesNo(),
    decaffeinationMethod: line(),
  },
  requires: [
    {
      field: "decaffeinationMethod",
      rule: "required",
      when: { field: "decaffeinated", is: "yes" },
      cites,
    },
    {
      field: "decaffeinationMethod",
      rule: "forbidden",
      when: { field: "decaffeinated", is: "no" },
      cites,
    },
  ],
});
