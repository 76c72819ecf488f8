import { defineGroup } from "../../../form.ts";
import { line, manyOf, oneOf, papers, prose } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** The water that is sold: its source, its protection, its treatment. */
export const bottledWater = defineGroup({
  id: "bottledWater",
  part: "production",
  after: "water",
  fields: {
    waterKind: oneOf(["mineral", "spring", "purified", "other"]),
    sourceName: line(),
    sourcePlace: line(),
    sourceProtection: prose(),
    waterTreatment: manyOf([
      "none",
      "filtration",
      "reverse_osmosis",
      "ozone",
      "ultraviolet",
      "carbonation",
    ]),
    sourceReport: papers(),
  },
  requires: [
    {
      field: "sourceName",
      rule: "required",
      when: { field: "waterKind", in: ["mineral", "spring"] },
      cites,
    },
    {
      field: "sourceName",
      rule: "forbidden",
      when: { field: "waterKind", is: "purified" },
      cites,
    },
  ],
});
