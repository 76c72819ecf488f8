import type { Row } from "./row.ts";
import { asFeed, to, when } from "./targets.ts";

/** Chapter 11: flour, malt, starch. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["110100", "小麦粉", "Wheat flour", [to.milled], "inferred", "面粉", "全麦粉", "混合麦粉", "plain flour", "bread flour", "wholemeal flour", "meslin flour", "高筋面粉", "低筋面粉", "flour"],
  ["110220", "玉米粉", "Maize flour", [to.milled], "inferred", "玉米面", "corn flour"],
  ["110290", "其他谷物粉", "Other cereal flours", [to.milled], "inferred", "米粉", "大米粉", "糯米粉", "荞麦粉", "燕麦粉", "黑麦粉", "rice flour", "glutinous rice flour", "rye flour", "oat flour", "buckwheat flour"],
  ["110311", "小麦粗粒及粗粉", "Wheat groats and meal", [to.milled], "inferred", "粗粒小麦粉", "semolina"],
  ["110313", "玉米粗粒及粗粉", "Maize groats and meal", [to.milled], "inferred", "玉米糁", "玉米碴", "cornmeal", "polenta", "corn grits"],
  ["110319", "其他谷物粗粒及粗粉", "Other cereal groats and meal", [to.milled], "inferred", "大米粗粉", "rice grits", "rye meal"],
  ["110320", "谷物团粒", "Cereal pellets", [when(to.milled, "供食用", "It is for eating"), asFeed], "local", "谷物颗粒"],
  ["110412", "燕麦片", "Rolled oats", [to.milled], "inferred", "麦片", "生燕麦片", "oatmeal", "oat flake", "porridge oats"],
  ["110419", "其他谷物片", "Other rolled or flaked grains", [to.milled], "inferred", "大麦片", "黑麦片", "压片玉米", "barley flake", "rye flake"],
  ["110422", "燕麦仁及碎燕麦", "Oats, hulled, pearled or cut", [to.milled], "inferred", "燕麦米", "oat groat", "steel-cut oats"],
  ["110423", "去皮玉米及碎玉米", "Maize, hulled, pearled or cut", [to.milled], "inferred", "玉米碎", "hominy"],
  ["110429", "其他去壳、去皮或破碎的谷物", "Other grains, hulled, pearled or cut", [to.milled], "inferred", "大麦仁", "珍珠麦", "荞麦仁", "小麦仁", "pearl barley", "buckwheat groat", "kibbled wheat"],
  ["110430", "谷物胚芽", "Cereal germ", [to.milled], "inferred", "小麦胚芽", "玉米胚芽", "wheat germ", "corn germ"],
  ["110510", "马铃薯粉", "Potato flour and meal", [to.milled], "inferred", "土豆粉", "potato powder"],
  ["110520", "马铃薯片、颗粒及团粒", "Potato flakes, granules and pellets", [to.milled], "inferred", "土豆全粉", "雪花粉", "土豆泥粉", "mashed potato", "instant mash"],
  ["110610", "干豆粉", "Flour of dried pulses", [to.milled], "inferred", "绿豆粉", "豌豆粉", "鹰嘴豆粉", "chickpea flour", "gram flour", "besan", "pea flour"],
  ["110620", "薯类、西谷及块根粉", "Flour of sago, cassava and other roots", [to.milled], "inferred", "木薯粉", "红薯粉", "魔芋粉", "葛根粉", "manioc flour", "sweet potato flour", "konjac flour", "taro powder"],
  ["110630", "水果及坚果粉", "Flour of fruit and nuts", [when(to.milled, "坚果粉，或作原料的干果粉", "It is flour of nuts, or of dried fruit to make food of"), when(to.fruitPowder, "可冲调或直接食用的果粉", "It is fruit powder, to eat or to stir into a drink")], "local", "杏仁粉", "栗子粉", "椰子粉", "香蕉粉", "almond flour", "ground almonds", "coconut flour", "chestnut flour", "banana powder"],
  ["110710", "未焙制麦芽", "Malt, not roasted", [to.malt], "inferred", "啤酒麦芽", "大麦芽", "barley malt", "brewing malt", "麦芽"],
  ["110720", "焙制麦芽", "Malt, roasted", [to.malt], "inferred", "黑麦芽", "焦香麦芽", "caramel malt"],
  ["110811", "小麦淀粉", "Wheat starch", [to.milled], "inferred", "澄粉", "澄面"],
  ["110812", "玉米淀粉", "Maize starch", [to.milled], "inferred", "生粉", "corn starch", "cornflour"],
  ["110813", "马铃薯淀粉", "Potato starch", [to.milled], "inferred", "土豆淀粉", "太白粉"],
  ["110814", "木薯淀粉", "Cassava starch", [to.milled], "inferred", "tapioca starch", "tapioca flour", "manioc"],
  ["110819", "其他淀粉", "Other starches", [to.milled], "inferred", "红薯淀粉", "豌豆淀粉", "绿豆淀粉", "大米淀粉", "藕粉", "pea starch", "rice starch", "arrowroot", "lotus root powder"],
  ["110820", "菊粉", "Inulin", [to.milled], "inferred", "菊糖", "chicory fibre", "prebiotic"],
  ["110900", "面筋", "Wheat gluten", [to.milled], "inferred", "谷朊粉", "小麦蛋白", "vital gluten", "seitan"],
];
