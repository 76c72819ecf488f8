import type { d280 } from "../rules/packs/d280/mod.ts";
import type { TextsOf } from "../rules/texts.ts";
import { d248En } from "./d248_en.ts";

const { beans: _, ...categories } = d248En.categories;
const { "0603": _1, "1002": _2, "1003": _3, "1401": _4, "1402": _5, ...leaves } = d248En.leaves;

/** The words of Decree 280 in English; what it shares with Decree 248 is said there. */
export const d280En: TextsOf<typeof d280> = {
  ...d248En,
  name: "Decree 280",
  categories: {
    ...categories,
    oil: "Edible fats and oils",
    veg: "Dehydrated vegetables",
    spice: "Seasoning powders",
  },
  leaves: { ...leaves, "1101": "Seasoning powders" },
  groups: { ...d248En.groups, recommendation: "Papers of the competent authority" },
  fields: {
    ...d248En.fields,
    competentAuthority: {
      label: "Name of the competent authority in the country (region)",
      hint:
        "Your application goes to this authority first, unless you file both of its papers in part 3.",
    },
    authorityLetter: {
      label: "Letter of recommendation",
      hint: "Of the competent authority, if you have it. Without it the authority adds its own.",
    },
    authorityReport: {
      label: "Inspection report of the authority",
      hint:
        "If you have it. With the letter and the report your application goes straight to customs.",
    },
  },
  citations: {
    "Decree 248, art. 8": "Decree 248, art. 8, taken over",
    "Decree 248, art. 9(2)": "Decree 248, art. 9(2), taken over",
    "Decree 248, art. 19": "Decree 248, art. 19, taken over",
  },
};
