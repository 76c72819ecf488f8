import { defineGroup, field } from "../../../form.ts";
import { date, line, papers, yesNo } from "../asks.ts";
import { meatForm } from "../notes.ts";
import * as z from "zod";

const { exports: known } = meatForm;
const { cites } = known;

/** Where else the plant may export to, and since when it does. */
export const exportApprovals = defineGroup({
  id: "exportApprovals",
  part: "production",
  after: "safety",
  fields: {
    exportApproved: yesNo(known),
    healthCertificate: papers(known),
  },
  tables: {
    exportApprovals: {
      max: 100,
      ...known,
      columns: {
        country: field(z.string(), { control: "select", options: "countries", ...known }),
        goods: line(known),
        firstExport: date(known),
        lastExport: date(known),
      },
    },
  },
  requires: [
    {
      table: "exportApprovals",
      rule: "required",
      when: { field: "exportApproved", is: "yes" },
      cites,
    },
    {
      table: "exportApprovals",
      rule: "forbidden",
      when: { field: "exportApproved", is: "no" },
      cites,
    },
  ],
});
