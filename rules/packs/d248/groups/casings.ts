import { defineGroup } from "../../../form.ts";
import { country, line, manyOf, measure, subject, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** How casings are treated, and who else works on them. */
export const casings = defineGroup({
  id: "casings",
  part: "production",
  after: "process",
  fields: {
    casingTreatment: manyOf(["salted", "brined", "dried"]),
    saltingDays: measure("days", { most: 1000 }),
    workedElsewhere: yesNo(),
  },
  tables: {
    casingPlants: {
      max: 50,
      ...unconfirmed,
      columns: {
        name: subject(),
        country: country(),
        approvalNumber: line(),
        work: line(),
      },
    },
  },
  requires: [
    {
      field: "saltingDays",
      rule: "forbidden",
      when: {
        all: [
          { field: "casingTreatment", is: "dried" },
          { not: { field: "casingTreatment", in: ["salted", "brined"] } },
        ],
      },
      cites,
    },
    {
      table: "casingPlants",
      rule: "required",
      when: { field: "workedElsewhere", is: "yes" },
      cites,
    },
    {
      table: "casingPlants",
      rule: "forbidden",
      when: { field: "workedElsewhere", is: "no" },
      cites,
    },
  ],
});
