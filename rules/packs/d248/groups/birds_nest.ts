import { defineGroup } from "../../../form.ts";
import { line, listed, measure, papers, prose, subject, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Where bird's nest is gathered, how it is followed, heated and tested. */
export const birdsNest = defineGroup({
  id: "birdsNest",
  part: "production",
  after: "ingredients",
  fields: {
    nestTraceability: prose(),
    nestHeated: yesNo(),
    nestHeatValues: line(),
    nitrite: measure("mg_per_kg", { most: 1e5 }),
    nestReport: papers(),
  },
  tables: {
    nestSources: {
      max: 400,
      ...unconfirmed,
      columns: {
        source: subject(),
        kind: listed(["house", "cave"]),
        registerNumber: line(),
        place: line(),
        yearlyNest: measure("kg_per_year", { most: 1e6 }),
      },
    },
  },
  requires: [
    { field: "nestHeatValues", rule: "required", when: { field: "nestHeated", is: "yes" }, cites },
    { field: "nestHeatValues", rule: "forbidden", when: { field: "nestHeated", is: "no" }, cites },
  ],
});
