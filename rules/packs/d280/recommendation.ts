import { defineGroup, field } from "../../form.ts";
import type { NamedFields } from "../../pack.ts";
import * as z from "zod";
import { byEnterprise } from "./known.ts";

const paper = field(z.array(z.string()).optional(), {
  control: "file",
  on: "recommended",
  ...byEnterprise,
});

/** The papers of the authority, where the enterprise has them already. */
export const recommendation = defineGroup({
  id: "recommendation",
  part: "inspection",
  after: "checklist",
  fields: {
    authorityLetter: paper,
    authorityReport: paper,
  },
});

/** With both papers in the file there is nothing left for the authority to add. */
export const vouchers: NamedFields = {
  fields: ["authorityLetter", "authorityReport"],
  ...byEnterprise,
};
