import { defineGroup } from "../../../form.ts";
import { date, line, manyOf, measure, oneOf, papers, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** How dry goods are stored and rid of pests. */
export const cropStorage = defineGroup({
  id: "cropStorage",
  part: "production",
  after: "process",
  fields: {
    storageKinds: manyOf(["silo", "warehouse", "container", "other"]),
    storageCapacity: measure("t", { most: 1e9 }),
    fumigation: oneOf(["none", "used"]),
    contaminantReport: papers(),
  },
  tables: {
    fumigations: {
      max: 100,
      ...unconfirmed,
      columns: {
        agent: subject(),
        goods: line(),
        dosage: line(),
        exposure: measure("hours", { most: 10_000 }),
        lastUse: date(),
      },
    },
  },
  requires: [
    { table: "fumigations", rule: "required", when: { field: "fumigation", is: "used" }, cites },
    { table: "fumigations", rule: "forbidden", when: { field: "fumigation", is: "none" }, cites },
  ],
});
