import { defineGroup } from "../../../form.ts";
import { papers, prose } from "../asks.ts";
import { meatForm, plans } from "../notes.ts";

/** What lies around the plant, and how it is laid out. */
export const premises = defineGroup({
  id: "premises",
  part: "production",
  after: "facility",
  fields: {
    surroundings: prose(meatForm.surroundings),
    workshopPlan: papers(meatForm.plan),
    coldStorePlan: papers(plans),
  },
});
