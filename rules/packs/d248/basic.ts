import * as z from "zod";
import { defineGroup, field } from "../../form.ts";

const short = z.string().max(200);
const line = z.string().max(400);
const code = z.string().regex(/^\d{6}(\d{2}(\d{2}(\d{3})?)?)?$/);
const year = z.string().regex(/^(19|20)\d\d$/);
const amount = z.number().min(0).max(1e12);
const product = z.string().max(200);

const draftColumn = { cites: "GACC form, unconfirmed", provenance: "local" } as const;
const fromProducts = {
  control: "select",
  cites: "manual 5.1.1.2",
  provenance: "manual",
  options: { table: "products", column: "specificProduct" },
} as const;

/** Who the enterprise is, and who stands for it at home. */
export const identity = defineGroup({
  id: "identity",
  part: "basic",
  fields: {
    homeNumber: field(z.string().optional(), {
      control: "given",
      given: "home_number",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    approvingAuthority: field(short.optional(), {
      control: "text",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    competentAuthority: field(z.string(), {
      control: "select",
      options: "authorities",
      on: "recommended",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    chinaNumber: field(z.string().optional(), {
      control: "given",
      given: "china_number",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    chinaDate: field(z.string().optional(), {
      control: "given",
      given: "china_date",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    chinaValidity: field(z.string().optional(), {
      control: "given",
      given: "china_validity",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    companyName: field(short, {
      control: "text",
      starts: "company_name",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
    legalRepresentative: field(short.optional(), {
      control: "text",
      cites: "Decree 248, art. 19",
      provenance: "inferred",
    }),
    businessLicence: field(z.array(z.string()).optional(), {
      control: "file",
      cites: "Decree 248, art. 9(2)",
      provenance: "inferred",
    }),
  },
});

/** Where the food is made, and whom to ask there. */
export const site = defineGroup({
  id: "site",
  part: "basic",
  fields: {
    siteAddress: field(line, { control: "text", cites: "public register", provenance: "local" }),
    siteCity: field(short.optional(), { control: "text", ...draftColumn }),
    siteState: field(short.optional(), { control: "text", ...draftColumn }),
    registeredAddress: field(line.optional(), { control: "text", ...draftColumn }),
    productionType: field(
      z.array(z.enum([
        "processing",
        "slaughter",
        "cutting",
        "cold_storage",
        "factory_vessel",
        "reefer_vessel",
        "transport",
      ])).optional(),
      { control: "checkboxes", ...draftColumn },
    ),
    contactName: field(short.optional(), { control: "text", ...draftColumn }),
    contactPosition: field(short.optional(), { control: "text", ...draftColumn }),
    contactPhone: field(z.string().regex(/^[+()\d\s./-]{5,40}$/).optional(), {
      control: "text",
      ...draftColumn,
    }),
    contactEmail: field(z.email().max(200).optional(), { control: "text", ...draftColumn }),
  },
});

/** What is to be sold to China: the list every other product list is chosen from. */
export const products = defineGroup({
  id: "products",
  part: "basic",
  fields: {},
  tables: {
    products: {
      min: 1,
      max: 200,
      cites: "manual 5.1.1.2",
      provenance: "manual",
      columns: {
        specificProduct: field(product, {
          control: "text",
          cites: "manual 5.1.1.2",
          provenance: "manual",
        }),
        hsCode: field(code.optional(), { control: "text", ...draftColumn }),
        tradeName: field(short.optional(), { control: "text", ...draftColumn }),
        brand: field(short.optional(), { control: "text", ...draftColumn }),
        packing: field(short.optional(), { control: "text", ...draftColumn }),
        yearlyCapacity: field(amount.optional(), {
          control: "number",
          unit: "t_per_year",
          ...draftColumn,
        }),
      },
    },
  },
});

/** Trade with China in the last two years. */
export const trade = defineGroup({
  id: "trade",
  part: "basic",
  fields: {
    tradedWithChina: field(z.enum(["yes", "no"]), {
      control: "radio",
      cites: "manual 5.1.1.2",
      provenance: "manual",
    }),
  },
  tables: {
    trade: {
      max: 200,
      cites: "manual 5.1.1.2",
      provenance: "manual",
      columns: {
        product: field(product, fromProducts),
        year: field(year.optional(), { control: "text", ...draftColumn }),
        quantity: field(amount.optional(), { control: "number", unit: "t", ...draftColumn }),
        value: field(amount.optional(), { control: "number", unit: "usd", ...draftColumn }),
      },
    },
  },
  requires: [
    {
      table: "trade",
      rule: "required",
      when: { field: "tradedWithChina", is: "yes" },
      cites: "manual 5.1.1.2",
    },
    {
      table: "trade",
      rule: "forbidden",
      when: { field: "tradedWithChina", is: "no" },
      cites: "manual 5.1.1.2",
    },
  ],
});

/** Exports to anywhere in the last two years. */
export const exports = defineGroup({
  id: "exports",
  part: "basic",
  fields: {},
  tables: {
    exports: {
      max: 200,
      cites: "manual 5.1.1.2",
      provenance: "manual",
      columns: {
        exportedProduct: field(z.string(), {
          control: "select",
          options: "leaves",
          cites: "manual 5.1.1.2",
          provenance: "manual",
        }),
        product: field(product, fromProducts),
        destination: field(z.string().optional(), {
          control: "select",
          options: "countries",
          ...draftColumn,
        }),
        year: field(year.optional(), { control: "text", ...draftColumn }),
        quantity: field(amount.optional(), { control: "number", unit: "t", ...draftColumn }),
      },
    },
  },
});
