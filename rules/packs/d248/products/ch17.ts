import type { Row } from "./row.ts";
import { asHealthFood, out, syrups, to, when } from "./targets.ts";

// deno-fmt-ignore
const cane = [
  when(to.rawSugar, "供精炼的原糖", "It is raw sugar, for refining"),
  when(to.sugar, "可直接食用的红糖、黑糖等", "It is brown sugar, ready for eating"),
];
// deno-fmt-ignore
const lactose = [
  when(to.otherSugar, "作为糖出售", "It is sold as a sugar"),
  when(to.dairy, "由乳品企业作为乳品申报", "A dairy files it as a dairy product"),
];
// deno-fmt-ignore
const molasses = [
  when(to.otherSugar, "供食用", "It is for eating"),
  when(out.feed, "作饲料或发酵原料", "It is for feed, or for fermenting"),
];

/** Chapter 17: sugar and sweets. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["170112", "甜菜原糖", "Raw beet sugar", [to.rawSugar], "inferred", "甜菜糖"],
  ["170113", "非离心甘蔗糖", "Raw cane sugar, not centrifuged", cane, "local", "红糖", "黑糖", "黑糖块", "panela", "jaggery", "muscovado", "brown sugar"],
  ["170114", "其他甘蔗原糖", "Other raw cane sugar", cane, "inferred", "粗糖", "赤砂糖", "红糖", "brown sugar", "demerara"],
  ["170191", "加香或着色的糖", "Sugar, flavoured or coloured", [to.sugar], "inferred", "彩糖", "风味糖", "flavored sugar"],
  ["170199", "白砂糖", "White sugar", [to.sugar], "inferred", "白糖", "冰糖", "食糖", "糖粉", "方糖", "sucrose", "rock sugar", "icing sugar", "sugar cube", "糖", "sugar"],
  ["170211", "高纯度乳糖", "Lactose of high purity", lactose, "inferred", "milk sugar", "乳糖"],
  ["170219", "其他乳糖及乳糖浆", "Other lactose and its syrup", lactose, "inferred", "乳糖糖浆", "milk sugar", "乳糖"],
  ["170220", "枫糖及枫糖浆", "Maple sugar and syrup", syrups, "inferred", "枫树糖浆", "maple syrup"],
  ["170230", "葡萄糖及糖浆", "Glucose and its syrup", syrups, "inferred", "葡萄糖粉", "dextrose", "corn syrup"],
  ["170240", "含果糖的葡萄糖及糖浆", "Glucose with fructose, and its syrup", syrups, "inferred", "果葡糖浆", "glucose-fructose syrup"],
  ["170250", "纯果糖", "Pure fructose", [to.otherSugar], "inferred", "结晶果糖", "fruit sugar"],
  ["170260", "其他果糖及果糖浆", "Other fructose and its syrup", syrups, "inferred", "果葡糖浆", "高果糖浆", "龙舌兰糖浆", "high fructose corn syrup", "agave syrup"],
  ["170290", "其他糖、糖浆及焦糖", "Other sugars, syrups and caramel", [...syrups, when(out.additives, "焦糖色等食品添加剂", "It is caramel colour or another additive")], "inferred", "麦芽糖", "麦芽糊精", "饴糖", "转化糖浆", "人造蜜", "焦糖", "maltose", "maltodextrin", "invert sugar", "golden syrup", "artificial honey", "caramel", "date syrup", "rice syrup", "糖浆", "syrup"],
  ["170310", "甘蔗糖蜜", "Cane molasses", molasses, "local", "废糖蜜", "treacle", "blackstrap"],
  ["170390", "甜菜糖蜜", "Beet molasses", molasses, "local", "废糖蜜"],
  ["170410", "口香糖", "Chewing gum", [to.sweets], "inferred", "泡泡糖", "胶基糖果", "bubble gum"],
  ["170490", "其他糖果", "Other confectionery", [
    when(to.sweets, "硬糖、软糖、奶糖等糖果", "It is candy: hard, soft, chewy"),
    when(to.chocolate, "巧克力制品", "It is made with chocolate"),
    when(to.otherCandy, "白巧克力、代可可脂巧克力等", "It is white or compound chocolate"),
    when(to.jelly, "果冻", "It is a jelly"),
    asHealthFood,
  ], "inferred", "糖果", "棉花糖", "牛轧糖", "润喉糖", "酥糖", "candy", "sweet", "lollipop", "marshmallow", "nougat", "halva", "fudge", "liquorice", "toffee", "cough drop", "棒棒糖", "薄荷糖", "糖珠", "sprinkles", "mint candy"],
  ["1704900000 101", "合成糖类糖果", "Candy of synthetic sugars", [to.sweets], "local", "无糖糖果", "sugar-free candy"],
  ["1704900000 102", "糖果型保健食品", "Health food in candy form", [to.health], "inferred", "保健品", "软糖", "gummies", "supplement"],
  ["1704900000 107", "凝胶糖果", "Gum-based sweets", [to.sweets], "inferred", "软糖", "橡皮糖", "gummies", "gummy bears", "jelly bean"],
  ["1704900000 111", "未列出的糖果", "Other sweets", [to.sweets], "inferred", "硬糖", "奶糖", "candy", "lollipop", "toffee"],
  ["1704900000 112", "巧克力及其制品，糖食类", "Chocolate and its products, as confectionery", [to.chocolate], "local", "巧克力糖果", "chocolate candy"],
  ["1704900000 113", "代可可脂巧克力等", "Compound chocolate and the like", [to.otherCandy], "inferred", "白巧克力", "white chocolate"],
  ["1704900000 114", "果冻，糖食类", "Jelly, as confectionery", [to.jelly], "inferred", "jello", "布丁", "pudding"],
];
