import { defineGroup } from "../../../form.ts";
import { line, listed, measure, oneOf, prose, subject } from "../asks.ts";
import { fishScope, unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Cold stores of the site, hired ones, or the site itself where it does nothing but store. */
export const coldStores = defineGroup({
  id: "coldStores",
  part: "production",
  after: "process",
  fields: {
    coldStoreUse: oneOf(["none", "own", "rented", "both", "only"], fishScope),
    storedFor: prose(),
    temperatureRecording: oneOf(["automatic", "manual"]),
  },
  tables: {
    coldStores: {
      max: 100,
      ...fishScope,
      columns: {
        name: subject(),
        kind: listed(["chilled", "frozen", "freezer", "controlled_atmosphere"]),
        owner: listed(["own", "rented"]),
        place: line(),
        approvalNumber: line(),
        temperature: measure("celsius", { least: -80, most: 25 }),
        capacity: measure("t", { most: 1e7 }),
      },
    },
  },
  requires: [
    {
      table: "coldStores",
      rule: "required",
      when: { field: "coldStoreUse", in: ["own", "rented", "both", "only"] },
      cites,
    },
    { table: "coldStores", rule: "forbidden", when: { field: "coldStoreUse", is: "none" }, cites },
    {
      field: "temperatureRecording",
      rule: "forbidden",
      when: { field: "coldStoreUse", is: "none" },
      cites,
    },
    {
      field: "storedFor",
      rule: "forbidden",
      when: { field: "coldStoreUse", in: ["none", "own", "rented", "both"] },
      cites,
    },
  ],
});
