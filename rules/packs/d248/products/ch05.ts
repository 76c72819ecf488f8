import type { Row } from "./row.ts";
import { to, when } from "./targets.ts";

/** Chapter 05. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["0504001100", "盐渍猪肠衣", "Hog casings, salted", [to.pigGut], "inferred", "肠衣", "pig casing"],
  ["05040012", "盐渍绵羊肠衣", "Sheep casings, salted", [to.sheepGut], "local", "肠衣"],
  ["05040013", "盐渍山羊肠衣", "Goat casings, salted", [to.sheepGut], "local", "肠衣"],
  ["05040019", "其他肠衣", "Other casings", [when(to.cattleGut, "牛肠衣", "It is of cattle"), when(to.deerGut, "鹿肠衣", "It is of deer"), when(to.otherGut, "其他动物的肠衣", "It is of another animal")], "local", "牛肠衣", "鹿肠衣", "beef casing"],
  ["05040021", "冻鸡胗", "Chicken gizzards, frozen", [to.poultry], "local", "鸡肫", "鸡胃"],
  ["05040029", "其他动物的胃", "Other stomachs", [when(to.beef, "牛胃", "It is of cattle"), when(to.mutton, "羊胃", "It is of sheep or goats"), when(to.pork, "猪胃", "It is of pigs")], "local", "牛肚", "毛肚", "百叶", "tripe"],
];
