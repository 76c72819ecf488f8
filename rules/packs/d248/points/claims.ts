import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on food for special diets and health food. */
export const claimPoints = defineGroup({
  id: "claimPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkClaims: verdict(ofChecklist),
    checkClaimsEvidence: evidence(ofChecklist),
  },
});
