import type { PackTexts } from "../rules/pack.ts";
import type { PackTools } from "../rules/plugin.ts";

// A whole law of its own, in one file that imports nothing when it runs: so may a package be written.
//   RULE_PACKS=d248,./examples/small_law.ts deno task start
// The order is made up.

const order = { cites: "Honey Order, article 3", provenance: "local" } as const;

const en: PackTexts = {
  name: "Honey Order",
  categories: { honey: "Honey" },
  leaves: { "9201": "Comb honey", "9202": "Liquid honey" },
  groups: { keeper: "The beekeeper", signature: "Signature" },
  fields: {
    companyName: { label: "Name of the beekeeper" },
    siteAddress: { label: "Where the hives stand", example: "12 Heather Lane, Skye" },
    hives: { label: "Number of hives", example: "140" },
    declaration: {
      label: "Declaration, signed and sealed",
      hint: "Download it, sign it and upload it here.",
    },
  },
  tables: {
    products: {
      label: "Honeys",
      add: "Add a honey",
      columns: { specificProduct: { label: "Honey for China", example: "Heather honey" } },
    },
  },
};

const zh: PackTexts = {
  name: "蜂蜜令",
  categories: { honey: "蜂蜜" },
  leaves: { "9201": "巢蜜", "9202": "液态蜂蜜" },
  groups: { keeper: "养蜂人", signature: "签字" },
  fields: {
    companyName: { label: "养蜂人名称" },
    siteAddress: { label: "蜂场地址", example: "斯凯岛石楠路12号" },
    hives: { label: "蜂箱数量", example: "140" },
    declaration: { label: "签字盖章的声明", hint: "请下载声明，签字盖章后扫描上传。" },
  },
  tables: {
    products: {
      label: "蜂蜜",
      add: "新增蜂蜜",
      columns: { specificProduct: { label: "输华蜂蜜", example: "石楠蜂蜜" } },
    },
  },
};

/** The law, made with the tools of the portal. */
export default function honeyOrder(
  { z, field, defineGroup, defineCategory, definePack }: PackTools,
) {
  const keeper = defineGroup({
    id: "keeper",
    part: "basic",
    fields: {
      companyName: field(z.string().max(200), {
        control: "text",
        starts: "company_name",
        ...order,
      }),
      siteAddress: field(z.string().max(400), { control: "text", ...order }),
      hives: field(z.number().int().min(1).max(10_000), { control: "number", ...order }),
    },
    tables: {
      products: {
        min: 1,
        max: 10,
        ...order,
        columns: { specificProduct: field(z.string().max(200), { control: "text", ...order }) },
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
        ...order,
      }),
    },
  });
  const honey = defineCategory({
    id: "honey",
    route: "self",
    ...order,
    leaves: { "9201": { provenance: "local" }, "9202": { provenance: "local" } },
    groups: [],
  });
  return definePack({
    id: "honeyOrder",
    since: "2027-01-01",
    ...order,
    validYears: 2,
    renewal: {
      mode: "application",
      ...order,
      window: { opens: 3, closes: 1, ...order },
    },
    core: [keeper, signature],
    categories: [honey],
    products: [
      {
        hs: "040900",
        name: { zh: "蜂蜜", en: "Honey" },
        candidates: [
          { category: "honey", leaf: "9201", question: { zh: "带蜂巢", en: "It is in the comb" } },
          { category: "honey", leaf: "9202", question: { zh: "不带蜂巢", en: "It is liquid" } },
        ],
        provenance: "local",
      },
    ],
    texts: { zh, en },
  });
}
