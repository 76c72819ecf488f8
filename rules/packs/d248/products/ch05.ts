import type { Row } from "./row.ts";
import { out, stomachs, to, when } from "./targets.ts";

/** Chapter 05: guts and stomachs, and what of animals is no food. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["050100", "人发", "Human hair", [out.notFood], "inferred", "头发"],
  ["050210", "猪鬃", "Bristles and hair of pigs", [out.notFood], "inferred", "猪毛"],
  ["050290", "獾毛及其他制刷用兽毛", "Badger and other brush hair", [out.notFood], "inferred"],
  ["050400", "动物肠、膀胱、胃", "Guts, bladders and stomachs of animals", [
    when(to.pigGut, "猪肠衣", "It is casings of pigs"),
    when(to.sheepGut, "羊肠衣", "It is casings of sheep or goats"),
    when(to.cattleGut, "牛肠衣", "It is casings of cattle"),
    when(to.deerGut, "鹿肠衣", "It is casings of deer"),
    when(to.otherGut, "其他动物的肠衣", "It is casings of another animal"),
    when(to.pork, "猪肚、猪肠等供直接食用", "It is stomach or gut of pigs for eating, no casing"),
    when(to.beef, "牛肚、牛肠等供直接食用", "It is stomach or gut of cattle for eating, no casing"),
    when(to.mutton, "羊肚、羊肠等供直接食用", "It is stomach or gut of sheep or goats for eating, no casing"),
    when(to.poultry, "禽胗等供直接食用", "It is gizzards of poultry for eating"),
  ], "inferred", "肠衣", "肠子", "casing", "sausage casing", "intestine", "tripe", "chitterlings", "猪肚", "猪大肠", "肥肠"],
  ["0504001100", "盐渍猪肠衣", "Hog casings, salted", [to.pigGut], "inferred", "肠衣", "猪肠衣", "pig casing"],
  ["05040012", "盐渍绵羊肠衣", "Sheep casings, salted", [to.sheepGut], "local", "肠衣", "羊肠衣", "lamb casing"],
  ["05040013", "盐渍山羊肠衣", "Goat casings, salted", [to.sheepGut], "local", "肠衣", "羊肠衣"],
  ["05040019", "其他肠衣", "Other casings", [when(to.cattleGut, "牛肠衣", "It is of cattle"), when(to.deerGut, "鹿肠衣", "It is of deer"), when(to.otherGut, "其他动物的肠衣", "It is of another animal")], "local", "牛肠衣", "鹿肠衣", "beef casing"],
  ["05040021", "冻鸡胗", "Chicken gizzards, frozen", [to.poultry], "local", "鸡肫", "鸡胃", "gizzard"],
  ["05040029", "其他动物的胃", "Other stomachs", stomachs, "local", "牛肚", "毛肚", "百叶", "猪肚", "tripe", "omasum"],
  ["050510", "填充用羽毛及羽绒", "Feathers and down for stuffing", [out.notFood], "inferred", "鸭绒", "鹅绒"],
  ["050590", "其他羽毛及带羽毛的鸟皮", "Other feathers and skins of birds", [out.notFood], "inferred", "羽毛粉", "feather meal"],
  ["050610", "骨胶原及酸处理骨", "Ossein and bones treated with acid", [out.notFood], "inferred"],
  ["050690", "其他骨及角柱", "Other bones and horn-cores", [out.notFood], "inferred", "骨粉", "骨头", "bone meal"],
  ["050710", "象牙", "Ivory", [out.notFood], "inferred"],
  ["050790", "鹿茸、玳瑁、角、蹄等", "Antlers, tortoiseshell, horns and hooves", [when(out.medicine, "鹿茸等药用", "It is antler velvet or the like, for medicine"), when(out.notFood, "其他", "It is anything else")], "local", "羚羊角", "鹿角", "deer velvet", "whalebone"],
  ["050800", "珊瑚及贝壳等介壳", "Coral and shells", [when(out.notFood, "不供食用", "It is not for eating"), when(out.unclear, "供食用的介壳粉", "It is shell powder for eating")], "local", "贝壳粉", "墨鱼骨", "oyster shell powder", "cuttlebone"],
  ["051000", "麝香、牛黄、胆汁等药用动物产品", "Musk, bile, glands and other animal products for medicine", [out.medicine], "inferred", "牛黄", "斑蝥", "ambergris", "ox gall"],
  ["051110", "牛精液", "Semen of cattle", [out.breeding], "inferred", "冻精", "bull semen"],
  ["051191", "不可食用的水产品及死鱼", "Fish and shellfish products unfit for eating", [when(out.breeding, "受精鱼卵", "It is fertilised roe"), when(out.feed, "饲用", "It is for feed"), when(out.notFood, "其他", "It is anything else")], "local", "丰年虫卵", "鱼卵", "brine shrimp eggs", "artemia"],
  ["051199", "其他不可食用的动物产品", "Other animal products unfit for eating", [when(out.breeding, "动物精液、胚胎、蚕种", "It is semen, embryos or silkworm eggs"), when(out.notFood, "其他", "It is anything else")], "local", "胚胎", "马毛", "embryo", "horsehair", "natural sponge"],
];
