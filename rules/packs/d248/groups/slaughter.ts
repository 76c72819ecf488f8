import { defineGroup } from "../../../form.ts";
import { country, line, measure, oneOf, prose, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const elsewhereOnly = { field: "slaughterPlace", is: "elsewhere" } as const;

/** Where the animals are slaughtered, who inspects them, and how the meat is cut and chilled. */
export const slaughter = defineGroup({
  id: "slaughter",
  part: "production",
  after: "process",
  fields: {
    slaughterPlace: oneOf(["here", "elsewhere", "both"]),
    slaughterCapacity: measure("heads_per_day", { most: 1e7 }),
    officialVets: measure("people", { most: 1000 }),
    meatInspection: prose(),
    cuttingCapacity: measure("t_per_day", { most: 1e5 }),
    cuttingTemperature: measure("celsius", { least: -10, most: 40 }),
    chillingTemperature: measure("celsius", { least: -10, most: 40 }),
  },
  tables: {
    slaughterhouses: {
      max: 100,
      ...unconfirmed,
      columns: {
        name: subject(),
        approvalNumber: line(),
        country: country(),
        species: line(),
      },
    },
  },
  requires: [
    {
      table: "slaughterhouses",
      rule: "required",
      when: { field: "slaughterPlace", in: ["elsewhere", "both"] },
      cites,
    },
    {
      table: "slaughterhouses",
      rule: "forbidden",
      when: { field: "slaughterPlace", is: "here" },
      cites,
    },
    { field: "slaughterCapacity", rule: "forbidden", when: elsewhereOnly, cites },
    { field: "meatInspection", rule: "forbidden", when: elsewhereOnly, cites },
  ],
});
