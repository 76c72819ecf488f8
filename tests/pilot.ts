import * as z from "zod";
import { defineGroup, field } from "../rules/form.ts";
import { defineCategory, definePack, type PackTexts } from "../rules/pack.ts";

// A pack from outside, as a third party would write one: one recommended category, one of its own.

const cites = "Pilot Notice 1, article 2";
const known = { cites, provenance: "local" } as const;

/** What every category of the pilot asks. */
export const estate = defineGroup({
  id: "estate",
  part: "basic",
  fields: {
    companyName: field(z.string().max(200), {
      control: "text",
      starts: "company_name",
      ...known,
    }),
    competentAuthority: field(z.string(), {
      control: "select",
      options: "authorities",
      on: "recommended",
      ...known,
    }),
    siteAddress: field(z.string().max(400), { control: "text", ...known }),
  },
  tables: {
    products: {
      min: 1,
      max: 3,
      ...known,
      columns: {
        specificProduct: field(z.string().max(200), { control: "text", ...known }),
      },
    },
  },
});

/** Who stands for what was said. */
export const signature = defineGroup({
  id: "signature",
  part: "inspection",
  fields: {
    declaration: field(z.array(z.string()), { control: "file", ...known }),
  },
});

/** What the pilot category asks beyond the core. */
export const harvest = defineGroup({
  id: "harvest",
  part: "production",
  after: "estate",
  fields: {
    harvested: field(z.enum(["hand", "machine"]), { control: "radio", ...known }),
    machineMaker: field(z.string().max(200).optional(), { control: "text", ...known }),
    hives: field(z.number().int().min(1).max(10_000).optional(), { control: "number", ...known }),
    honeyColours: field(z.array(z.enum(["amber", "dark"])).optional(), {
      control: "checkboxes",
      ...known,
    }),
  },
  tables: {
    batches: {
      max: 2,
      ...known,
      columns: {
        product: field(z.string(), {
          control: "select",
          options: { table: "products", column: "specificProduct" },
          ...known,
        }),
        grade: field(z.enum(["a", "b"]).optional(), { control: "select", ...known }),
      },
    },
  },
  requires: [
    {
      field: "machineMaker",
      rule: "required",
      when: { field: "harvested", is: "machine" },
      cites: "Pilot Notice 1, article 3",
    },
    {
      field: "machineMaker",
      rule: "forbidden",
      when: { not: { field: "harvested", is: "machine" } },
      cites: "Pilot Notice 1, article 4",
    },
    {
      table: "batches",
      rule: "required",
      when: { field: "harvested", is: "machine" },
      cites: "Pilot Notice 1, article 5",
    },
  ],
});

/** The category of the pilot: its second leaf asks nothing beyond the core. */
export const honeydew = defineCategory({
  id: "honeydew",
  route: "recommended",
  cites,
  provenance: "local",
  leaves: { "9101": { provenance: "local" }, "9102": { provenance: "local" } },
  groups: [{ leaves: ["9101"], group: harvest }],
});

/** A category of the other route. */
export const lemonade = defineCategory({
  id: "lemonade",
  route: "self",
  cites,
  provenance: "local",
  leaves: { "9201": { provenance: "local" } },
  groups: [],
});

const en: PackTexts = {
  name: "Pilot Notice",
  categories: { honeydew: "Honeydew", lemonade: "Lemonade" },
  leaves: { "9101": "Comb honeydew", "9102": "Liquid honeydew", "9201": "Lemonade" },
  groups: { estate: "The estate", harvest: "The harvest", signature: "The signature" },
  fields: {
    companyName: { label: "Name of the estate" },
    competentAuthority: { label: "Authority of the estate" },
    siteAddress: { label: "Address of the estate" },
    declaration: { label: "Signed pilot declaration" },
    harvested: {
      label: "How is it harvested?",
      options: { hand: "By hand", machine: "By machine" },
    },
    machineMaker: { label: "Maker of the machine" },
    hives: { label: "Number of hives" },
    honeyColours: { label: "Colours", options: { amber: "Amber", dark: "Dark" } },
  },
  tables: {
    products: {
      label: "Goods",
      add: "Add goods",
      columns: { specificProduct: { label: "Goods for China" } },
    },
    batches: {
      label: "Batches",
      add: "Add a batch",
      columns: {
        product: { label: "Goods of the batch" },
        grade: { label: "Grade", options: { a: "Grade A", b: "Grade B" } },
      },
    },
  },
};

const zh: PackTexts = {
  name: "试点公告",
  categories: { honeydew: "甘露蜜", lemonade: "柠檬水" },
  leaves: { "9101": "巢甘露蜜", "9102": "液态甘露蜜", "9201": "柠檬水饮料" },
  groups: { estate: "庄园", harvest: "采收", signature: "签字" },
  fields: {
    companyName: { label: "庄园名称" },
    competentAuthority: { label: "庄园主管当局" },
    siteAddress: { label: "庄园地址" },
    declaration: { label: "签字的试点声明" },
    harvested: { label: "采收方式", options: { hand: "人工", machine: "机械" } },
    machineMaker: { label: "机械制造商" },
    hives: { label: "蜂箱数量" },
    honeyColours: { label: "颜色", options: { amber: "琥珀色", dark: "深色" } },
  },
  tables: {
    products: {
      label: "货物",
      add: "新增货物",
      columns: { specificProduct: { label: "输华货物" } },
    },
    batches: {
      label: "批次",
      add: "新增批次",
      columns: {
        product: { label: "批次货物" },
        grade: { label: "等级", options: { a: "甲级", b: "乙级" } },
      },
    },
  },
};

/** A sound pack from outside, with words of its own in both languages. */
export const pilot = definePack({
  id: "pilot",
  since: "2025-05-01",
  cites,
  validYears: 3,
  core: [estate, signature],
  categories: [honeydew, lemonade],
  products: [
    {
      hs: "040900",
      name: { zh: "甘露蜜", en: "Honeydew" },
      candidates: [
        {
          category: "honeydew",
          leaf: "9101",
          question: { zh: "带蜂巢", en: "It is in the comb" },
        },
        {
          category: "honeydew",
          leaf: "9102",
          question: { zh: "不带蜂巢", en: "It is without the comb" },
        },
      ],
      provenance: "local",
    },
    {
      hs: "22029900",
      name: { zh: "柠檬水", en: "Lemonade" },
      candidates: [{ category: "lemonade", leaf: "9201" }],
      provenance: "local",
    },
  ],
  texts: { zh, en },
});
