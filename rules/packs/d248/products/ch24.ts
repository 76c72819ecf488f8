import type { Row } from "./row.ts";
import { out } from "./targets.ts";

/** Chapter 24: tobacco and nicotine. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["240110", "未去梗烟叶", "Tobacco, with stems", [out.notFood], "inferred", "烟草", "烤烟", "tobacco leaf"],
  ["240120", "去梗烟叶", "Tobacco, stemmed or stripped", [out.notFood], "inferred", "烟草", "片烟", "tobacco leaf"],
  ["240130", "烟草废料", "Tobacco refuse", [out.notFood], "inferred", "烟梗", "烟末"],
  ["240210", "烟草制雪茄烟", "Cigars of tobacco", [out.notFood], "inferred", "雪茄", "cheroot", "cigarillo"],
  ["240220", "烟草制卷烟", "Cigarettes of tobacco", [out.notFood], "inferred", "香烟", "烟"],
  ["240290", "烟草代用品制雪茄烟及卷烟", "Cigars and cigarettes of tobacco substitutes", [out.notFood], "inferred", "草本烟", "cigarillo", "herbal cigarette"],
  ["240311", "水烟料", "Water pipe tobacco", [out.notFood], "inferred", "水烟", "shisha", "hookah"],
  ["240319", "其他供吸用的烟草", "Other tobacco for smoking", [out.notFood], "inferred", "烟丝", "pipe tobacco", "rolling tobacco"],
  ["240391", "均化或再造烟草", "Homogenised or reconstituted tobacco", [out.notFood], "inferred", "烟草薄片"],
  ["240399", "其他烟草制品", "Other tobacco products", [out.notFood], "inferred", "鼻烟", "嚼烟", "烟草精", "snuff", "chewing tobacco"],
  ["240411", "非燃吸的烟草产品", "Tobacco to inhale without burning", [out.notFood], "inferred", "加热卷烟", "heated tobacco"],
  ["240412", "非燃吸的尼古丁产品", "Nicotine to inhale without burning", [out.notFood], "inferred", "电子烟油", "烟弹", "e-liquid", "vape", "电子烟", "e-cigarette"],
  ["240419", "其他非燃吸产品", "Other products to inhale without burning", [out.notFood], "inferred", "雾化物", "nicotine-free e-liquid", "tobacco substitute"],
  ["240491", "口用尼古丁产品", "Nicotine for the mouth", [out.notFood], "inferred", "尼古丁口香糖", "尼古丁袋", "nicotine gum", "nicotine pouch", "oral nicotine"],
  ["240492", "皮肤用尼古丁产品", "Nicotine for the skin", [out.notFood], "inferred", "尼古丁贴片", "nicotine patch"],
  ["240499", "其他尼古丁产品", "Other nicotine products", [out.notFood], "inferred", "尼古丁喷雾", "nicotine spray"],
];
