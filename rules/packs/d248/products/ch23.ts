import type { Row } from "./row.ts";
import { asFeed, out, to, when } from "./targets.ts";

// deno-fmt-ignore
const bran = [
  when(to.milled, "供食用的麸皮", "It is bran for eating"),
  asFeed,
];

/** Chapter 23: residues of the food industry, feed. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["230110", "肉渣粉及油渣", "Meat meal and greaves", [out.feed], "inferred", "肉骨粉", "meat and bone meal"],
  ["230120", "鱼粉等水产饲料粉", "Fish meal and the like", [out.feed], "inferred", "鱼粉", "虾粉", "krill meal"],
  ["230210", "玉米糠麸", "Maize bran", [out.feed], "inferred", "玉米皮", "corn bran"],
  ["230230", "小麦麸", "Wheat bran", bran, "local", "麸皮", "麦麸"],
  ["230240", "其他谷物糠麸", "Bran of other cereals", bran, "local", "米糠", "燕麦麸皮", "rice bran", "oat bran"],
  ["230250", "豆类糠麸", "Bran of pulses", [out.feed], "inferred", "豆皮", "bean hull"],
  ["230310", "制淀粉的残渣", "Residues of making starch", [out.feed], "inferred", "玉米蛋白粉", "玉米蛋白饲料", "corn gluten meal", "corn gluten feed"],
  ["230320", "甜菜渣、甘蔗渣及制糖残渣", "Beet pulp, bagasse and residues of making sugar", [out.feed], "inferred", "甜菜粕"],
  ["230330", "酿造及蒸馏糟粕", "Brewing and distilling dregs", [out.feed], "inferred", "酒糟", "啤酒糟", "DDGS", "brewer's grain", "distiller's grain"],
  ["230400", "豆粕", "Soya oil-cake", [out.feed], "inferred", "豆饼", "soybean meal"],
  ["230500", "花生粕", "Peanut oil-cake", [out.feed], "inferred", "花生饼", "groundnut meal"],
  ["230610", "棉籽粕", "Cottonseed oil-cake", [out.feed], "inferred", "棉粕", "cottonseed meal"],
  ["230620", "亚麻籽粕", "Linseed oil-cake", [out.feed], "inferred", "胡麻饼", "linseed meal"],
  ["230630", "葵花籽粕", "Sunflower oil-cake", [out.feed], "inferred", "葵粕", "sunflower meal"],
  ["230641", "低芥酸菜籽粕", "Oil-cake of rapeseed of low erucic acid", [out.feed], "inferred", "菜粕", "canola meal"],
  ["230649", "其他菜籽粕", "Oil-cake of other rapeseed", [out.feed], "inferred", "菜粕", "rapeseed meal"],
  ["230650", "椰子粕", "Coconut oil-cake", [out.feed], "inferred", "椰粕", "copra meal"],
  ["230660", "棕榈粕", "Palm oil-cake", [out.feed], "inferred", "棕榈仁粕", "palm kernel meal"],
  ["230690", "其他油粕", "Other oil-cake", [out.feed], "inferred", "芝麻粕", "玉米胚芽粕", "sesame meal"],
  ["230700", "葡萄酒渣及粗酒石", "Wine lees and argol", [out.notFood], "inferred", "酒泥", "酒脚", "crude tartar"],
  ["230800", "其他饲用植物原料", "Other plant materials for feed", [out.feed], "inferred", "果渣", "橡子", "葡萄皮渣", "citrus pulp", "pomace", "acorn"],
  ["230910", "猫狗粮，零售包装", "Dog and cat food, for retail sale", [out.feed], "inferred", "猫粮", "狗粮", "宠物食品", "pet food", "dog food", "cat food"],
  ["230990", "其他配制饲料", "Other prepared feed", [out.feed], "inferred", "饲料", "饲料添加剂", "预混料", "鱼饲料", "animal feed", "premix", "fish feed"],
];
