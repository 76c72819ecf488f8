import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on plants and what is made of them. */
export const plantPoints = defineGroup({
  id: "plantPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkPesticides: verdict(ofChecklist),
    checkPesticidesEvidence: evidence(ofChecklist),
    checkForeignBodies: verdict(ofChecklist),
    checkForeignBodiesEvidence: evidence(ofChecklist),
    checkMould: verdict(ofChecklist),
    checkMouldEvidence: evidence(ofChecklist),
  },
});
