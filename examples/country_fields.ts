import * as z from "zod";
import { defineGroup, field } from "../rules/form.ts";
import { definePack } from "../rules/pack.ts";
import type { TextsOf } from "../rules/texts.ts";

// Questions that only enterprises of one country are asked, in one file:
//   RULE_PACKS=d248,./examples/country_fields.ts deno task start
// The arrangement it cites is made up.

const arrangement = {
  cites: "Meat Arrangement with Australia, annex 1",
  provenance: "local",
} as const;

/** What the arrangement asks of meat plants. */
const listing = defineGroup({
  id: "listing",
  part: "basic",
  after: "identity",
  fields: {
    listedNumber: field(z.string().regex(/^[A-Z0-9]{2,8}$/), { control: "text", ...arrangement }),
    listedSince: field(z.string().regex(/^\d{4}-\d\d-\d\d$/).optional(), {
      control: "date",
      ...arrangement,
    }),
  },
});

const meatOfAustralia = {
  countries: ["AUS"],
  leaves: ["0101", "0102", "0103", "0104", "0105", "0107", "0110"],
  group: listing,
} as const;

const added = { core: [meatOfAustralia] } as const;

const en: TextsOf<typeof added> = {
  name: "Decree 248 with the meat arrangement",
  categories: {},
  leaves: {},
  groups: { listing: "Listing of the plant in Australia" },
  fields: {
    listedNumber: { label: "Number on the list of meat plants", example: "0533" },
    listedSince: { label: "Listed since", hint: "Year-month-day.", example: "2019-07-01" },
  },
  tables: {},
};

const zh: TextsOf<typeof added> = {
  name: "海关总署令第248号及肉类安排",
  categories: {},
  leaves: {},
  groups: { listing: "澳大利亚企业名单信息" },
  fields: {
    listedNumber: { label: "肉类企业名单编号", example: "0533" },
    listedSince: { label: "列入名单日期", hint: "年-月-日。", example: "2019-07-01" },
  },
  tables: {},
};

export default definePack({
  id: "meatAustralia",
  extends: "d248",
  since: "2026-02-01",
  ...arrangement,
  core: added.core,
  texts: { zh, en },
});
