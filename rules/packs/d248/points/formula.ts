import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on formula for infants. */
export const formulaPoints = defineGroup({
  id: "formulaPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkRecipe: verdict(ofChecklist),
    checkRecipeEvidence: evidence(ofChecklist),
    checkZones: verdict(ofChecklist),
    checkZonesEvidence: evidence(ofChecklist),
  },
});
