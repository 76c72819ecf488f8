import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofCodex } from "../notes.ts";

/** Points on food that must stay cold. */
export const coldPoints = defineGroup({
  id: "coldPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkColdChain: verdict(ofCodex),
    checkColdChainEvidence: evidence(ofCodex),
    checkTemperatureRecords: verdict(ofCodex),
    checkTemperatureRecordsEvidence: evidence(ofCodex),
  },
});
