import { defineGroup } from "../../../form.ts";
import { line, manyOf, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Kinds of tea, and what is added to them. */
export const teaMaking = defineGroup({
  id: "teaMaking",
  part: "production",
  after: "process",
  fields: {
    teaKinds: manyOf([
      "green",
      "white",
      "yellow",
      "oolong",
      "black",
      "dark",
      "scented",
      "herbal",
    ]),
    teaFlavoured: yesNo(),
    teaFlavourings: line(),
  },
  requires: [
    {
      field: "teaFlavourings",
      rule: "required",
      when: { field: "teaFlavoured", is: "yes" },
      cites,
    },
    {
      field: "teaFlavourings",
      rule: "forbidden",
      when: { field: "teaFlavoured", is: "no" },
      cites,
    },
  ],
});
