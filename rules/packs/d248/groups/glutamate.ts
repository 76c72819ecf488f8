import { defineGroup } from "../../../form.ts";
import { line, measure } from "../asks.ts";

/** What glutamate is fermented from, and how pure it is. */
export const glutamate = defineGroup({
  id: "glutamate",
  part: "production",
  after: "process",
  fields: {
    glutamateSource: line(),
    glutamatePurity: measure("percent", { most: 100 }),
  },
});
