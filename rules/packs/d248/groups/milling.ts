import { defineGroup } from "../../../form.ts";
import { line, measure, oneOf } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Milling, and what is added to flour. */
export const milling = defineGroup({
  id: "milling",
  part: "production",
  after: "process",
  fields: {
    millingCapacity: measure("t_per_day", { most: 1e5 }),
    flourAgents: oneOf(["none", "used"]),
    flourAgentNames: line(),
  },
  requires: [
    {
      field: "flourAgentNames",
      rule: "required",
      when: { field: "flourAgents", is: "used" },
      cites,
    },
    {
      field: "flourAgentNames",
      rule: "forbidden",
      when: { field: "flourAgents", is: "none" },
      cites,
    },
  ],
});
