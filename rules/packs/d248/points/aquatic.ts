import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on fish and what else comes out of the water. */
export const aquaticPoints = defineGroup({
  id: "aquaticPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkWaters: verdict(ofChecklist),
    checkWatersEvidence: evidence(ofChecklist),
    checkVesselHygiene: verdict(ofChecklist),
    checkVesselHygieneEvidence: evidence(ofChecklist),
  },
});
