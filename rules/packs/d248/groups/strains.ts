import { defineGroup } from "../../../form.ts";
import { line, listed, papers, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Strains of bacteria and yeasts for making food. */
export const strains = defineGroup({
  id: "strains",
  part: "production",
  after: "process",
  fields: {
    strainPapers: papers(),
  },
  tables: {
    strains: {
      max: 200,
      ...unconfirmed,
      columns: {
        latinName: subject(),
        strainNumber: line(),
        use: line(),
        modified: listed(["yes", "no"]),
      },
    },
  },
});
