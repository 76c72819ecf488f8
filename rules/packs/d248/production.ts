import * as z from "zod";
import { defineGroup, field } from "../../form.ts";
import { papers, productColumn } from "./asks.ts";
import { amount, inManual, short, unconfirmed, usualPapers, year } from "./notes.ts";

const count = z.number().int().min(0).max(1e6);
const files = z.array(z.string()).optional();

/** The plant in numbers. */
export const facility = defineGroup({
  id: "facility",
  part: "production",
  fields: {
    yearBuilt: field(year.optional(), {
      control: "text",
      ...unconfirmed,
    }),
    landArea: field(amount.optional(), { control: "number", unit: "m2", ...unconfirmed }),
    builtArea: field(amount.optional(), { control: "number", unit: "m2", ...unconfirmed }),
    staff: field(count.optional(), { control: "number", unit: "people", ...unconfirmed }),
    qualityStaff: field(count.optional(), { control: "number", unit: "people", ...unconfirmed }),
    productionLines: field(count.optional(), { control: "number", ...unconfirmed }),
    designCapacity: field(amount.optional(), {
      control: "number",
      unit: "t_per_year",
      ...unconfirmed,
    }),
    coldStoreCapacity: field(amount.optional(), { control: "number", unit: "m3", ...unconfirmed }),
    sitePlan: field(files, { control: "file", ...unconfirmed }),
  },
});

/** What the products are made of. */
export const ingredients = defineGroup({
  id: "ingredients",
  part: "production",
  fields: {},
  tables: {
    ingredients: {
      max: 400,
      ...inManual,
      columns: {
        product: productColumn(),
        ingredient: field(short, {
          control: "text",
          cites: "manual 5.1.1.2",
          provenance: "inferred",
        }),
        origin: field(z.string().optional(), {
          control: "select",
          options: "countries",
          ...unconfirmed,
        }),
        supplier: field(short.optional(), { control: "text", ...unconfirmed }),
        share: field(z.number().min(0).max(100).optional(), {
          control: "number",
          unit: "percent",
          ...unconfirmed,
        }),
      },
    },
  },
});

/** Which product comes from which line. */
export const relations = defineGroup({
  id: "relations",
  part: "production",
  fields: {},
  tables: {
    relations: {
      max: 200,
      ...inManual,
      columns: {
        product: productColumn(),
        workshop: field(short, {
          control: "text",
          cites: "manual 5.1.1.2",
          provenance: "inferred",
        }),
        line: field(short.optional(), { control: "text", ...unconfirmed }),
      },
    },
  },
});

const own = { field: "waterSource", is: "own" } as const;

/** Water that touches the food; the manual shows it for spirits and it is asked of everyone. */
export const water = defineGroup({
  id: "water",
  part: "production",
  fields: {
    waterSource: field(z.enum(["public", "own"]), {
      control: "radio",
      cites: "manual 5.1.2.2",
      provenance: "manual",
    }),
    waterDisinfected: field(z.enum(["yes", "no"]).optional(), {
      control: "radio",
      cites: "manual 5.1.2.2",
      provenance: "manual",
    }),
    disinfectionMethod: field(
      z.enum(["chlorine", "chlorine_dioxide", "ozone", "ultraviolet", "heat", "other"]).optional(),
      { control: "select", cites: "manual 5.1.2.2", provenance: "manual" },
    ),
    disinfectionOther: field(short.optional(), {
      control: "text",
      cites: "manual 5.1.2.2",
      provenance: "manual",
    }),
    waterReport: papers(usualPapers),
  },
  requires: [
    { field: "waterDisinfected", rule: "required", when: own, cites: "manual 5.1.2.2" },
    {
      field: "waterDisinfected",
      rule: "forbidden",
      when: { field: "waterSource", is: "public" },
      cites: "manual 5.1.2.2",
    },
    {
      field: "disinfectionMethod",
      rule: "required",
      when: { all: [own, { field: "waterDisinfected", is: "yes" }] },
      cites: "manual 5.1.2.2",
    },
    {
      field: "disinfectionOther",
      rule: "required",
      when: { field: "disinfectionMethod", is: "other" },
      cites: "manual 5.1.2.2",
    },
    {
      field: "disinfectionOther",
      rule: "forbidden",
      when: { not: { field: "disinfectionMethod", is: "other" } },
      cites: "manual 5.1.2.2",
    },
  ],
});

/** How the food is made. */
export const process = defineGroup({
  id: "process",
  part: "production",
  fields: {
    processDescription: field(z.string().min(10).max(8000), {
      control: "textarea",
      cites: "manual 5.1.2.2",
      provenance: "manual",
    }),
    processAttachment: field(files, {
      control: "file",
      cites: "manual 5.1.2.2",
      provenance: "manual",
    }),
  },
});

/** How safety is managed. */
export const safety = defineGroup({
  id: "safety",
  part: "production",
  fields: {
    safetySystem: field(
      z.array(z.enum(["haccp", "iso22000", "fssc22000", "brcgs", "ifs", "national"])).optional(),
      { control: "checkboxes", ...unconfirmed },
    ),
    safetyCertificate: field(files, { control: "file", ...unconfirmed }),
  },
});

/** Pictures of the plant and of the goods. */
export const pictures = defineGroup({
  id: "pictures",
  part: "production",
  fields: {
    sitePhotos: papers(usualPapers),
    productPhotos: papers(usualPapers),
    productLabels: papers(usualPapers),
  },
});
