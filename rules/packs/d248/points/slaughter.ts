import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on slaughter and cutting. */
export const slaughterPoints = defineGroup({
  id: "slaughterPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkAnteMortem: verdict(ofChecklist),
    checkAnteMortemEvidence: evidence(ofChecklist),
    checkPostMortem: verdict(ofChecklist),
    checkPostMortemEvidence: evidence(ofChecklist),
    checkCarcassChilling: verdict(ofChecklist),
    checkCarcassChillingEvidence: evidence(ofChecklist),
    checkByProducts: verdict(ofChecklist),
    checkByProductsEvidence: evidence(ofChecklist),
  },
});
