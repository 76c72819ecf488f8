import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofCodex } from "../notes.ts";

/** Points on food that is heated to keep. */
export const heatPoints = defineGroup({
  id: "heatPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkHeatProcess: verdict(ofCodex),
    checkHeatProcessEvidence: evidence(ofCodex),
    checkContainers: verdict(ofCodex),
    checkContainersEvidence: evidence(ofCodex),
  },
});
