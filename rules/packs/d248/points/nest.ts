import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on bird's nest. */
export const nestPoints = defineGroup({
  id: "nestPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkNestOrigin: verdict(ofChecklist),
    checkNestOriginEvidence: evidence(ofChecklist),
    checkNitrite: verdict(ofChecklist),
    checkNitriteEvidence: evidence(ofChecklist),
  },
});
