import * as z from "zod";
import { defineGroup, field } from "../../form.ts";

const verdict = z.enum(["conforms", "partly", "not", "not_applicable"]).optional();
const unconfirmed = {
  control: "select",
  cites: "Conditions and Key Points checklist, unconfirmed",
  provenance: "local",
} as const;

/** The enterprise looks at itself, point by point. */
export const selfInspection = defineGroup({
  id: "selfInspection",
  part: "inspection",
  fields: {
    checkSurroundings: field(verdict, unconfirmed),
    checkWorkshops: field(verdict, unconfirmed),
    checkMaterials: field(verdict, unconfirmed),
    checkProcess: field(verdict, unconfirmed),
    checkHygiene: field(verdict, unconfirmed),
    checkStorage: field(verdict, unconfirmed),
    checkTraceability: field(verdict, unconfirmed),
    checkRecall: field(verdict, unconfirmed),
    checkRemarks: field(z.string().max(4000).optional(), { ...unconfirmed, control: "textarea" }),
    checklist: field(z.array(z.string()).optional(), { ...unconfirmed, control: "file" }),
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
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
  },
});
