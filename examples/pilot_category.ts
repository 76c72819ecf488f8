import * as z from "zod";
import { defineGroup, field } from "../rules/form.ts";
import { defineCategory, definePack } from "../rules/pack.ts";
import type { TextsOf } from "../rules/texts.ts";

// A pilot category beside those of Decree 248, in one file:
//   RULE_PACKS=d248,./examples/pilot_category.ts deno task start
// The notice it cites is made up.

const pilot = { cites: "Insect Pilot Notice, point 2", provenance: "local" } as const;

/** What the pilot asks beside the questions of Decree 248. */
const rearing = defineGroup({
  id: "rearing",
  part: "production",
  after: "ingredients",
  fields: {
    insectKind: field(z.enum(["cricket", "mealworm", "other"]), { control: "radio", ...pilot }),
    insectOther: field(z.string().max(200).optional(), { control: "text", ...pilot }),
    rearingPlan: field(z.array(z.string()), { control: "file", ...pilot }),
  },
  tables: {
    feeds: {
      min: 1,
      max: 20,
      ...pilot,
      columns: {
        feed: field(z.string().max(200), { control: "text", ...pilot }),
        feedOrigin: field(z.string().optional(), {
          control: "select",
          options: "countries",
          ...pilot,
        }),
      },
    },
  },
  requires: [
    {
      field: "insectOther",
      rule: "required",
      when: { field: "insectKind", is: "other" },
      cites: pilot.cites,
    },
    {
      field: "insectOther",
      rule: "forbidden",
      when: { not: { field: "insectKind", is: "other" } },
      cites: pilot.cites,
    },
  ],
});

/** Insects reared for eating. */
const insects = defineCategory({
  id: "insects",
  route: "recommended",
  ...pilot,
  leaves: { "9101": { provenance: "local" } },
  groups: [rearing],
});

const added = { categories: [insects] } as const;

const en: TextsOf<typeof added> = {
  name: "Decree 248 with the insect pilot",
  categories: { insects: "Insects for eating" },
  leaves: { "9101": "Insects for eating" },
  groups: { rearing: "Rearing of the insects" },
  fields: {
    insectKind: {
      label: "Which insects are reared?",
      options: { cricket: "Crickets", mealworm: "Mealworms", other: "Others" },
    },
    insectOther: { label: "Which others?", example: "Silkworm pupae" },
    rearingPlan: {
      label: "Plan of the rearing rooms",
      hint: "With the ways of feed, insects and waste.",
    },
  },
  tables: {
    feeds: {
      label: "Feed of the insects",
      add: "Add a feed",
      columns: {
        feed: { label: "Feed", example: "Wheat bran" },
        feedOrigin: { label: "Where it comes from" },
      },
    },
  },
};

const zh: TextsOf<typeof added> = {
  name: "海关总署令第248号及食用昆虫试点",
  categories: { insects: "食用昆虫" },
  leaves: { "9101": "食用昆虫" },
  groups: { rearing: "昆虫养殖" },
  fields: {
    insectKind: {
      label: "养殖昆虫种类",
      options: { cricket: "蟋蟀", mealworm: "黄粉虫", other: "其他" },
    },
    insectOther: { label: "其他种类名称", example: "蚕蛹" },
    rearingPlan: { label: "养殖车间平面图", hint: "标明饲料、昆虫和废弃物的流向。" },
  },
  tables: {
    feeds: {
      label: "昆虫饲料",
      add: "新增饲料",
      columns: {
        feed: { label: "饲料", example: "麦麸" },
        feedOrigin: { label: "饲料来源国家（地区）" },
      },
    },
  },
};

export default definePack({
  id: "insectPilot",
  extends: "d248",
  since: "2026-01-01",
  ...pilot,
  categories: added.categories,
  products: [
    {
      hs: "041010",
      name: { zh: "食用昆虫", en: "Insects for eating" },
      words: ["蟋蟀", "黄粉虫", "crickets", "mealworms"],
      candidates: [{ category: "insects", leaf: "9101" }],
      provenance: "local",
    },
  ],
  texts: { zh, en },
});
