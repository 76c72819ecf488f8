import * as z from "zod";
import { defineGroup, field } from "../../form.ts";
import { evidence, papers, prose, verdict } from "./asks.ts";
import { inManual, ofChecklist, ofCodex } from "./notes.ts";

/** The enterprise looks at itself, point by point; categories add theirs behind it. */
export const selfInspection = defineGroup({
  id: "selfInspection",
  part: "inspection",
  fields: {
    checkSurroundings: verdict(ofCodex),
    checkSurroundingsEvidence: evidence(ofCodex),
    checkWorkshops: verdict(ofCodex),
    checkWorkshopsEvidence: evidence(ofCodex),
    checkMaterials: verdict(ofCodex),
    checkMaterialsEvidence: evidence(ofCodex),
    checkProcess: verdict(ofCodex),
    checkProcessEvidence: evidence(ofCodex),
    checkHaccp: verdict(ofCodex),
    checkHaccpEvidence: evidence(ofCodex),
    checkWater: verdict(ofCodex),
    checkWaterEvidence: evidence(ofCodex),
    checkHygiene: verdict(ofCodex),
    checkHygieneEvidence: evidence(ofCodex),
    checkTraining: verdict(ofCodex),
    checkTrainingEvidence: evidence(ofCodex),
    checkPests: verdict(ofCodex),
    checkPestsEvidence: evidence(ofCodex),
    checkWaste: verdict(ofCodex),
    checkWasteEvidence: evidence(ofCodex),
    checkAllergens: verdict(ofCodex),
    checkAllergensEvidence: evidence(ofCodex),
    checkStorage: verdict(ofCodex),
    checkStorageEvidence: evidence(ofCodex),
    checkLabels: verdict(ofChecklist),
    checkLabelsEvidence: evidence(ofChecklist),
    checkTraceability: verdict(ofCodex),
    checkTraceabilityEvidence: evidence(ofCodex),
    checkRecall: verdict(ofCodex),
    checkRecallEvidence: evidence(ofCodex),
  },
});

/** What is to be said of the points, and the checklist on paper. */
export const checklist = defineGroup({
  id: "checklist",
  part: "inspection",
  fields: {
    checkRemarks: prose(ofChecklist),
    checklist: papers(ofChecklist),
  },
});

/** The enterprise declares, signs and seals. */
export const declaration = defineGroup({
  id: "declaration",
  part: "inspection",
  fields: {
    declaration: field(z.array(z.string()), {
      control: "file",
      template: "declaration",
      ...inManual,
    }),
  },
});
