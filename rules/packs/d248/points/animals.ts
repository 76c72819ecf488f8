import { defineGroup } from "../../../form.ts";
import { evidence, verdict } from "../asks.ts";
import { ofChecklist } from "../notes.ts";

/** Points on animals and what they carry. */
export const animalPoints = defineGroup({
  id: "animalPoints",
  part: "inspection",
  after: "selfInspection",
  fields: {
    checkAnimalHealth: verdict(ofChecklist),
    checkAnimalHealthEvidence: evidence(ofChecklist),
    checkOfficialVet: verdict(ofChecklist),
    checkOfficialVetEvidence: evidence(ofChecklist),
    checkResidues: verdict(ofChecklist),
    checkResiduesEvidence: evidence(ofChecklist),
  },
});
