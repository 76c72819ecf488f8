import { defineGroup } from "../../../form.ts";
import { line, manyOf, measure, oneOf, papers } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const solventUsed = { field: "oilExtraction", in: ["solvent", "both"] } as const;
const noSolvent = { field: "oilExtraction", in: ["pressed", "rendered"] } as const;

/** How oil or fat is won and refined. */
export const refining = defineGroup({
  id: "refining",
  part: "production",
  after: "process",
  fields: {
    oilExtraction: oneOf(["pressed", "solvent", "both", "rendered"]),
    solvent: line(),
    solventResidue: measure("mg_per_kg", { most: 1e5 }),
    refiningSteps: manyOf([
      "none",
      "degumming",
      "neutralising",
      "bleaching",
      "deodorising",
      "fractionation",
      "hydrogenation",
    ]),
    oilReport: papers(),
  },
  requires: [
    { field: "solvent", rule: "required", when: solventUsed, cites },
    { field: "solvent", rule: "forbidden", when: noSolvent, cites },
    { field: "solventResidue", rule: "forbidden", when: noSolvent, cites },
  ],
});
