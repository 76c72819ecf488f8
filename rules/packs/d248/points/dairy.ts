import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on milk. */
export const dairyPoints = defineGroup({
  id: "dairyPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkRawMilk: verdict(ofChecklist),
    checkRawMilkEvidence: evidence(ofChecklist),
    checkMilkHeat: verdict(ofChecklist),
    checkMilkHeatEvidence: evidence(ofChecklist),
  },
});
