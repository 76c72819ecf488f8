import { defineGroup } from "../../../form.ts";
import { line, manyOf, measure, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** What proteins are made from, and how. */
export const proteins = defineGroup({
  id: "proteins",
  part: "production",
  after: "process",
  fields: {
    proteinSource: manyOf(["milk", "soy", "pea", "wheat", "collagen", "egg", "other"]),
    proteinContent: measure("percent", { most: 100 }),
    hydrolysed: yesNo(),
    hydrolysisAgent: line(),
  },
  requires: [
    { field: "hydrolysisAgent", rule: "required", when: { field: "hydrolysed", is: "yes" }, cites },
    { field: "hydrolysisAgent", rule: "forbidden", when: { field: "hydrolysed", is: "no" }, cites },
  ],
});
