import type { d280 } from "../rules/packs/d280/mod.ts";
import type { TextsOf } from "../rules/texts.ts";
import { d248Zh } from "./d248_zh.ts";

const { beans: _, ...categories } = d248Zh.categories;
const { "0603": _1, "1002": _2, "1003": _3, "1401": _4, "1402": _5, ...leaves } = d248Zh.leaves;

/** 海关总署令第280号的文字；与第248号令相同的，见第248号令。 */
export const d280Zh: TextsOf<typeof d280> = {
  ...d248Zh,
  name: "海关总署令第280号",
  categories: { ...categories, oil: "食用油脂", veg: "脱水蔬菜", spice: "调料粉" },
  leaves: { ...leaves, "1101": "调料粉" },
  groups: { ...d248Zh.groups, recommendation: "主管当局文件" },
  fields: {
    ...d248Zh.fields,
    competentAuthority: {
      label: "所在国家（地区）主管当局名称",
      hint: "申请先提交该主管当局；如在第三部分上传其推荐函和审查报告，则直接提交海关。",
    },
    authorityLetter: {
      label: "主管当局推荐函",
      hint: "如已取得，请上传；未上传的，由主管当局出具。",
    },
    authorityReport: {
      label: "主管当局审查报告",
      hint: "如已取得，请上传；推荐函和审查报告齐全的，申请直接提交海关。",
    },
  },
  citations: {
    ...d248Zh.citations,
    "Decree 248, art. 8": "海关总署令第248号第八条（沿用）",
    "Decree 248, art. 9(2)": "海关总署令第248号第九条第二项（沿用）",
    "Decree 248, art. 19": "海关总署令第248号第十九条（沿用）",
    "Decree 280 of the General Administration of Customs": "海关总署令第280号",
    "Decree 280, art. 6": "海关总署令第280号第六条",
    "Decree 280, art. 8 and 9": "海关总署令第280号第八条、第九条",
    "Decree 280, on renewal": "海关总署令第280号（延续）",
    "Decree 280, text not known: as under Decree 248": "海关总署令第280号条文未知，沿用第248号令",
    "GACC Announcement 27 of 2026": "海关总署公告2026年第27号",
    "GACC Announcement 27 of 2026, foods not renewed by themselves":
      "海关总署公告2026年第27号（不自动延续的食品目录）",
  },
};
