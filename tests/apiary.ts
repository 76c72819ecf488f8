import * as z from "zod";
import { type AnyRequirement, defineGroup, field, type Group } from "../rules/form.ts";
import { defineCategory, definePack, type Pack, type PackTexts } from "../rules/pack.ts";

// A pilot that no other file knows of: a law with one category and a group of its own.

const known = { cites: "Apiary Notice 7, article 1", provenance: "local" } as const;

const applicant = defineGroup({
  id: "applicant",
  part: "basic",
  fields: {
    companyName: field(z.string().max(200), {
      control: "text",
      starts: "company_name",
      ...known,
    }),
  },
  tables: {
    products: {
      min: 1,
      max: 5,
      ...known,
      columns: { specificProduct: field(z.string().max(200), { control: "text", ...known }) },
    },
  },
});

const signature = defineGroup({
  id: "signature",
  part: "inspection",
  fields: {
    declaration: field(z.array(z.string()), {
      control: "file",
      template: "declaration",
      ...known,
    }),
  },
});

/** What the pilot asks beyond its core: one question of every kind. */
const apiary = defineGroup({
  id: "apiary",
  part: "production",
  fields: {
    guardian: field(z.string().max(200), { control: "text", ...known }),
    colonies: field(z.number().int().min(1).max(500), { control: "number", ...known }),
    extraction: field(z.enum(["pressed", "spun"]), { control: "radio", ...known }),
    spinnerMaker: field(z.string().max(200).optional(), { control: "text", ...known }),
    hiveMap: field(z.array(z.string()), { control: "file", ...known }),
  },
  tables: {
    harvests: {
      min: 1,
      max: 3,
      ...known,
      columns: {
        product: field(z.string(), {
          control: "select",
          options: { table: "products", column: "specificProduct" },
          ...known,
        }),
        season: field(z.enum(["spring", "autumn"]), { control: "select", ...known }),
      },
    },
  },
  requires: [
    {
      field: "spinnerMaker",
      rule: "required",
      when: { field: "extraction", is: "spun" },
      cites: "Apiary Notice 7, article 2",
    },
    {
      field: "spinnerMaker",
      rule: "forbidden",
      when: { field: "extraction", is: "pressed" },
      cites: "Apiary Notice 7, article 2",
    },
  ],
});

const en: PackTexts = {
  name: "Apiary Notice",
  categories: { mead: "Mead honey" },
  leaves: { "8801": "Mead honey in the comb" },
  groups: { applicant: "The beekeeper", apiary: "The apiary", signature: "The signature" },
  fields: {
    companyName: { label: "Name of the beekeeper" },
    declaration: { label: "Signed apiary declaration" },
    guardian: { label: "Who keeps the bees?", hint: "The name on the village list." },
    colonies: { label: "How many colonies?" },
    extraction: {
      label: "How is the honey taken?",
      options: { pressed: "Pressed by hand", spun: "Spun in a drum" },
    },
    spinnerMaker: { label: "Who made the drum?" },
    hiveMap: { label: "Map of the hives" },
  },
  tables: {
    products: {
      label: "Honeys",
      add: "Add a honey",
      columns: { specificProduct: { label: "Honey for China" } },
    },
    harvests: {
      label: "Harvests of the year",
      add: "Add a harvest",
      columns: {
        product: { label: "Honey of the harvest" },
        season: { label: "Season", options: { spring: "Spring", autumn: "Autumn" } },
      },
    },
  },
};

const zh: PackTexts = {
  name: "蜂场公告",
  categories: { mead: "酿酒蜂蜜" },
  leaves: { "8801": "酿酒巢蜜" },
  groups: { applicant: "养蜂人", apiary: "蜂场", signature: "签字" },
  fields: {
    companyName: { label: "养蜂人名称" },
    declaration: { label: "签字的蜂场声明" },
    guardian: { label: "谁照看蜂群", hint: "村里登记的姓名。" },
    colonies: { label: "蜂群数量" },
    extraction: { label: "取蜜方式", options: { pressed: "手工压榨", spun: "离心分离" } },
    spinnerMaker: { label: "分离机制造商" },
    hiveMap: { label: "蜂箱分布图" },
  },
  tables: {
    products: {
      label: "蜂蜜",
      add: "新增蜂蜜",
      columns: { specificProduct: { label: "输华蜂蜜" } },
    },
    harvests: {
      label: "全年采收",
      add: "新增采收",
      columns: {
        product: { label: "采收的蜂蜜" },
        season: { label: "季节", options: { spring: "春季", autumn: "秋季" } },
      },
    },
  },
};

/** The pilot's words. */
export const apiaryTexts = { zh, en };

/** What may be taken out of the group of the pilot. */
export type Question = keyof typeof apiary.fields | keyof NonNullable<typeof apiary.tables>;

/** The pilot's pack; with one question of its group struck out, where one is named. */
export function apiaryPack(struck?: Question): Pack {
  return definePack({
    id: "apiary",
    since: "2026-01-01",
    cites: "Apiary Notice 7",
    validYears: 3,
    core: [applicant, signature],
    categories: [
      defineCategory({
        id: "mead",
        route: "self",
        ...known,
        leaves: { "8801": { provenance: "local" } },
        groups: [struck === undefined ? apiary : without(struck)],
      }),
    ],
    products: [{
      hs: "0409",
      name: { zh: "酿酒蜂蜜", en: "Mead honey" },
      candidates: [{ category: "mead", leaf: "8801" }],
      provenance: "local",
    }],
    texts: apiaryTexts,
  });
}

function without(struck: Question): Group {
  const { id, part, fields, tables, requires }: Group = apiary;
  const rest = <T>(all: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== struck));
  const isAbout = (rule: AnyRequirement) => JSON.stringify(rule).includes(`"${struck}"`);
  return {
    id,
    part,
    fields: rest(fields),
    tables: rest(tables),
    requires: (requires ?? []).filter((rule) => !isAbout(rule)),
  };
}
