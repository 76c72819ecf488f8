import * as z from "zod";
import { defineGroup, field } from "../../form.ts";
import { papers, productColumn } from "./asks.ts";
import { amount, inManual, short, unconfirmed, usualPapers, year } from "./notes.ts";

const line = z.string().max(400);
const code = z.string().regex(/^\d{6}(\d{2}(\d{2}(\d{3})?)?)?$/);

/** Who the enterprise is, and who stands for it at home. */
export const identity = defineGroup({
  id: "identity",
  part: "basic",
  fields: {
    homeNumber: field(z.string().optional(), {
      control: "given",
      given: "home_number",
      ...inManual,
    }),
    approvingAuthority: field(short.optional(), {
      control: "text",
      ...inManual,
    }),
    competentAuthority: field(z.string(), {
      control: "select",
      options: "authorities",
      on: "recommended",
      ...inManual,
    }),
    chinaNumber: field(z.string().optional(), {
      control: "given",
      given: "china_number",
      ...inManual,
    }),
    chinaDate: field(z.string().optional(), {
      control: "given",
      given: "china_date",
      ...inManual,
    }),
    chinaValidity: field(z.string().optional(), {
      control: "given",
      given: "china_validity",
      ...inManual,
    }),
    companyName: field(short, {
      control: "text",
      starts: "company_name",
      ...inManual,
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
    productionApproval: papers(usualPapers),
    powerOfAttorney: field(z.array(z.string()).optional(), {
      control: "file",
      on: "self",
      ...usualPapers,
    }),
  },
});

/** Where the food is made, and whom to ask there. */
export const site = defineGroup({
  id: "site",
  part: "basic",
  fields: {
    siteAddress: field(line, { control: "text", cites: "public register", provenance: "local" }),
    siteCity: field(short.optional(), { control: "text", ...unconfirmed }),
    siteState: field(short.optional(), { control: "text", ...unconfirmed }),
    registeredAddress: field(line.optional(), { control: "text", ...unconfirmed }),
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
      { control: "checkboxes", ...unconfirmed },
    ),
    contactName: field(short.optional(), { control: "text", ...unconfirmed }),
    contactPosition: field(short.optional(), { control: "text", ...unconfirmed }),
    contactPhone: field(z.string().regex(/^[+()0-9 ./-]{5,40}$/).optional(), {
      control: "text",
      ...unconfirmed,
    }),
    contactEmail: field(
      z.string().max(200).regex(/^[^\s@]+@[^\s@.]+([.][^\s@.]+)+$/).optional(),
      { control: "text", ...unconfirmed },
    ),
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
      ...inManual,
      columns: {
        specificProduct: field(short, {
          control: "text",
          ...inManual,
        }),
        hsCode: field(code.optional(), { control: "text", suggest: "hs", ...unconfirmed }),
        tradeName: field(short.optional(), { control: "text", ...unconfirmed }),
        brand: field(short.optional(), { control: "text", ...unconfirmed }),
        packing: field(short.optional(), { control: "text", ...unconfirmed }),
        yearlyCapacity: field(amount.optional(), {
          control: "number",
          unit: "t_per_year",
          ...unconfirmed,
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
      ...inManual,
    }),
  },
  tables: {
    trade: {
      max: 200,
      ...inManual,
      columns: {
        product: productColumn(),
        year: field(year.optional(), { control: "text", ...unconfirmed }),
        quantity: field(amount.optional(), { control: "number", unit: "t", ...unconfirmed }),
        value: field(amount.optional(), { control: "number", unit: "usd", ...unconfirmed }),
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
      ...inManual,
      columns: {
        exportedProduct: field(z.string(), {
          control: "select",
          options: "leaves",
          ...inManual,
        }),
        product: productColumn(),
        destination: field(z.string().optional(), {
          control: "select",
          options: "countries",
          ...unconfirmed,
        }),
        year: field(year.optional(), { control: "text", ...unconfirmed }),
        quantity: field(amount.optional(), { control: "number", unit: "t", ...unconfirmed }),
      },
    },
  },
});
