import type { Row } from "./row.ts";
import { asAdditive, asMedicine, out, to, when } from "./targets.ts";

/** Chapter 13: gums and plant extracts. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["130120", "阿拉伯胶", "Gum arabic", [out.additives], "inferred", "acacia gum"],
  ["130190", "其他天然树胶、树脂", "Other natural gums and resins", [when(out.unclear, "桃胶等直接食用", "It is eaten as it is, such as peach gum"), asAdditive, when(out.notFood, "不供食用", "It is not for eating")], "local", "桃胶", "雪燕", "虫胶", "乳香", "peach gum", "shellac", "mastic"],
  ["130211", "鸦片", "Opium", [out.medicine], "inferred"],
  ["130212", "甘草液汁及浸膏", "Liquorice extract", [asAdditive, asMedicine], "inferred", "甘草提取物", "licorice extract"],
  ["130213", "啤酒花浸膏", "Hop extract", [to.brewing], "local", "酒花浸膏"],
  ["130214", "麻黄浸膏", "Ephedra extract", [out.medicine], "inferred"],
  ["130219", "其他植物液汁及浸膏", "Other plant extracts", [when(out.unclear, "作普通食品原料", "It is a common ingredient of food"), asAdditive, asMedicine], "local", "植物提取物", "人参提取物", "银杏提取物", "芦荟", "botanical extract", "herbal extract", "aloe"],
  ["130220", "果胶", "Pectin", [out.additives], "inferred", "果胶酸盐"],
  ["130231", "琼脂", "Agar", [out.additives], "inferred", "洋菜", "寒天", "燕菜精", "agar-agar", "kanten"],
  ["130232", "刺槐豆胶及瓜尔胶", "Locust bean and guar gum", [out.additives], "inferred", "瓜尔豆胶", "槐豆胶"],
  ["130239", "其他植物胶及增稠剂", "Other plant gums and thickeners", [out.additives], "inferred", "卡拉胶", "魔芋胶", "海藻胶", "carrageenan", "konjac gum", "thickener"],
];
