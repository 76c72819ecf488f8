import type { Row } from "./row.ts";
import { gamey, to, when } from "./targets.ts";

/** Chapter 02. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["020110", "鲜冷牛肉，整头或半头", "Beef carcasses and halves, fresh or chilled", [to.beef], "inferred", "牛肉"],
  ["020130", "鲜冷去骨牛肉", "Boneless beef, fresh or chilled", [to.beef], "inferred", "牛肉", "牛排", "steak"],
  ["020220", "冻带骨牛肉", "Beef on the bone, frozen", [to.beef], "inferred", "牛肉", "冷冻牛肉"],
  ["020230", "冻去骨牛肉", "Boneless beef, frozen", [to.beef], "inferred", "牛肉", "冷冻牛肉", "牛排", "steak"],
  ["020322", "冻带骨猪腿", "Pork legs and shoulders on the bone, frozen", [to.pork], "inferred", "猪肉", "ham"],
  ["020329", "其他冻猪肉", "Other pork, frozen", [to.pork], "inferred", "猪肉", "五花肉", "belly", "ribs", "排骨"],
  ["020442", "冻带骨羊肉", "Lamb and mutton on the bone, frozen", [to.mutton], "inferred", "羊肉", "羊排", "sheep"],
  ["020443", "冻去骨羊肉", "Boneless lamb and mutton, frozen", [to.mutton], "inferred", "羊肉", "sheep"],
  ["020450", "山羊肉", "Goat meat", [to.mutton], "inferred", "羊肉"],
  ["020500", "马、驴、骡肉", "Horse, donkey and mule meat", [to.horse], "inferred", "驴肉"],
  ["020622", "冻牛肝", "Beef liver, frozen", [to.beef], "inferred", "牛杂", "offal"],
  ["020649", "冻猪杂碎", "Pork offal, frozen", [to.pork], "inferred", "猪蹄", "猪耳", "trotters", "pig feet"],
  ["020712", "冻整鸡", "Whole chicken, frozen", [to.poultry], "inferred", "鸡肉", "poultry"],
  ["020714", "冻鸡块及鸡杂", "Chicken cuts and offal, frozen", [to.poultry], "inferred", "鸡肉", "鸡翅", "凤爪", "鸡爪", "wings", "chicken feet", "poultry"],
  ["020727", "冻火鸡块及杂碎", "Turkey cuts and offal, frozen", [to.poultry], "inferred", "poultry"],
  ["020745", "冻鸭块及鸭杂", "Duck cuts and offal, frozen", [to.poultry], "inferred", "鸭肉", "poultry"],
  ["020810", "兔肉", "Rabbit and hare meat", [to.rabbit], "inferred"],
  ["020860", "骆驼科动物肉", "Meat of camels and llamas", [to.camel], "inferred", "骆驼肉"],
  ["020890", "其他鲜冷冻肉及杂碎", "Other meat and offal, fresh, chilled or frozen", [...gamey, when(to.aquatic, "蛙等水产动物的肉", "It is of frogs or other water animals")], "inferred", "鹿肉", "袋鼠肉", "熊肉", "狗肉", "田鸡", "venison", "kangaroo", "frog legs", "game"],
  ["021011", "带骨腌、熏火腿", "Ham on the bone, cured or smoked", [to.pork], "inferred", "火腿", "jamon", "prosciutto"],
  ["021019", "其他腌、熏猪肉", "Other pork, cured or smoked", [to.pork], "inferred", "腊肉", "bacon", "培根"],
  ["021020", "腌、干、熏牛肉", "Beef, cured, dried or smoked", [to.beef], "inferred", "牛肉干", "jerky"],
];
