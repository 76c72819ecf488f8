import { defineGroup } from "../../../form.ts";
import { line, oneOf, papers } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** How residues of medicines and contaminants are watched in animals and what they give. */
export const residues = defineGroup({
  id: "residues",
  part: "production",
  after: "ingredients",
  fields: {
    residueMonitoring: oneOf(["national", "own", "both", "none"]),
    residuePlan: line(),
    residueReport: papers(),
  },
  requires: [
    {
      field: "residuePlan",
      rule: "forbidden",
      when: { field: "residueMonitoring", is: "none" },
      cites: unconfirmed.cites,
    },
  ],
});
