import type { Row } from "./row.ts";
import { to, when } from "./targets.ts";

/** Chapter 04. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["0401200000 101", "巴氏杀菌乳，脂肪1%至6%", "Pasteurised milk, fat 1 to 6%", [to.dairy], "inferred", "牛奶", "鲜奶", "fresh milk"],
  ["0401200000 102", "超高温灭菌乳，脂肪1%至6%", "UHT milk, fat 1 to 6%", [to.dairy], "inferred", "牛奶", "纯牛奶", "常温奶", "long-life milk"],
  ["0401200000 103", "保持灭菌乳，脂肪1%至6%", "Retort-sterilised milk, fat 1 to 6%", [to.dairy], "inferred", "牛奶"],
  ["0401200000 104", "巴氏杀菌调制乳，脂肪1%至6%", "Pasteurised modified milk, fat 1 to 6%", [to.dairy], "inferred", "牛奶", "调制乳"],
  ["040150", "稀奶油，脂肪10%以上", "Cream, fat over 10%", [to.dairy], "inferred", "淡奶油", "whipping cream"],
  ["040210", "脱脂奶粉", "Skimmed milk powder", [to.dairy], "inferred", "奶粉"],
  ["040221", "全脂奶粉，不加糖", "Whole milk powder, unsweetened", [to.dairy], "inferred", "奶粉"],
  ["040299", "加糖炼乳", "Sweetened condensed milk", [to.dairy], "inferred", "炼奶"],
  ["040320", "酸奶", "Yogurt", [to.dairy], "inferred", "酸乳", "yoghurt"],
  ["040410", "乳清，食用", "Whey for food use", [to.dairy], "inferred", "乳清粉", "whey powder"],
  ["040510", "黄油", "Butter", [to.dairy], "inferred", "牛油", "奶油"],
  ["040610", "鲜奶酪", "Fresh cheese", [to.dairy], "inferred", "马苏里拉", "mozzarella", "ricotta", "cream cheese", "芝士"],
  ["040690", "其他奶酪", "Other cheese", [to.dairy], "inferred", "乳酪", "芝士", "cheddar", "切达", "gouda", "parmesan"],
  ["040721", "鲜鸡蛋", "Fresh hen's eggs", [to.egg], "inferred", "鸡蛋", "chicken eggs"],
  ["040729", "其他鲜禽蛋", "Other fresh eggs", [to.egg], "inferred", "鸭蛋", "鹌鹑蛋", "duck eggs", "quail eggs"],
  ["040790", "带壳熟蛋及腌蛋", "Eggs in shell, cooked or preserved", [to.egg], "inferred", "皮蛋", "咸蛋", "松花蛋", "salted egg", "century egg"],
  ["040811", "干蛋黄", "Egg yolk, dried", [to.egg], "inferred", "蛋黄粉", "yolk powder"],
  ["040891", "去壳干蛋", "Eggs out of shell, dried", [to.egg], "inferred", "蛋粉", "egg powder"],
  ["040899", "去壳蛋液或冻蛋", "Eggs out of shell, liquid or frozen", [to.egg], "inferred", "蛋液", "liquid egg"],
  ["040900", "蜂蜜", "Natural honey", [to.bee], "inferred", "蜜糖", "manuka", "麦卢卡"],
  ["04109010", "燕窝", "Edible bird's nest", [when(to.nest, "未加工或只经清洗、挑毛、干燥", "Raw, or only cleaned, picked and dried"), when(to.nestFood, "已加工为即食或调味制品", "Made into a ready-to-eat or seasoned food")], "local", "燕盏", "毛燕", "swiftlet nest"],
  ["04109021", "鲜蜂王浆", "Fresh royal jelly", [to.bee], "local", "王浆", "bee"],
  ["04109022", "蜂王浆粉", "Royal jelly powder", [to.bee], "local", "王浆", "bee"],
  ["04109023", "蜂花粉", "Bee pollen", [to.bee], "local", "花粉"],
  ["04109029", "其他蜂产品", "Other bee products", [to.bee], "local", "蜂胶", "propolis"],
];
