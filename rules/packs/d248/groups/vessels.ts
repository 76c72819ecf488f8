import { defineGroup } from "../../../form.ts";
import { country, line, listed, measure, papers, subject } from "../asks.ts";
import { site } from "../basic.ts";
import { fishScope, unconfirmed } from "../notes.ts";

/** Ships that process, freeze or carry the food, where such a ship is what is registered. */
export const vessels = defineGroup({
  id: "vessels",
  part: "production",
  after: "process",
  reads: { productionType: site.fields.productionType },
  fields: {
    vesselPapers: papers(),
  },
  tables: {
    vessels: {
      max: 100,
      ...fishScope,
      columns: {
        name: subject(),
        kind: listed(["factory", "freezer", "carrier"], fishScope),
        flag: country(),
        registerNumber: line(),
        freezingCapacity: measure("t_per_day", { most: 1e5 }),
        holdVolume: measure("m3", { most: 1e6 }),
        holdTemperature: measure("celsius", { least: -80, most: 25 }),
      },
    },
  },
  requires: [
    {
      table: "vessels",
      rule: "required",
      when: { field: "productionType", in: ["factory_vessel", "reefer_vessel"] },
      cites: unconfirmed.cites,
    },
  ],
});
