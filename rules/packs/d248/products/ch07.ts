import type { Row } from "./row.ts";
import { frozenVeg, to } from "./targets.ts";

/** Chapter 07. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["070190", "鲜马铃薯，非种用", "Fresh potatoes, not for sowing", [to.freshVeg], "inferred", "土豆", "洋芋"],
  ["070200", "鲜番茄", "Fresh tomatoes", [to.freshVeg], "inferred", "西红柿"],
  ["070310", "鲜洋葱", "Fresh onions and shallots", [to.freshVeg], "inferred", "葱头"],
  ["070320", "鲜大蒜", "Fresh garlic", [to.freshVeg], "inferred", "蒜头", "蒜薹"],
  ["070410", "鲜花椰菜及西兰花", "Fresh cauliflower and broccoli", [to.freshVeg], "inferred", "菜花", "花菜"],
  ["070610", "鲜胡萝卜及萝卜", "Fresh carrots and turnips", [to.freshVeg], "inferred", "红萝卜"],
  ["070920", "鲜芦笋", "Fresh asparagus", [to.freshVeg], "inferred"],
  ["070956", "鲜块菌", "Fresh truffles", [to.freshVeg], "inferred", "松露"],
  ["070960", "鲜辣椒及甜椒", "Fresh chillies and sweet peppers", [to.freshVeg], "inferred", "青椒", "capsicum", "bell pepper"],
  ["071021", "冷冻豌豆", "Peas, frozen", frozenVeg, "local", "青豆"],
  ["071040", "冷冻甜玉米", "Sweetcorn, frozen", frozenVeg, "local", "corn"],
  ["071220", "干洋葱", "Dried onions", [to.driedVeg], "inferred", "洋葱粉", "onion powder"],
  ["071232", "干木耳", "Dried wood ear", [to.driedVeg], "inferred", "黑木耳", "black fungus"],
  ["071234", "干香菇", "Dried shiitake", [to.driedVeg], "inferred", "冬菇", "mushroom"],
  ["071239", "其他干菌菇", "Other dried mushrooms and truffles", [to.driedVeg], "inferred", "牛肝菌", "羊肚菌", "porcini", "morel"],
  ["071290", "其他干蔬菜", "Other dried vegetables", [to.driedVeg], "inferred", "脱水蔬菜", "蒜粉", "garlic powder", "dehydrated"],
  ["071310", "干豌豆", "Dried peas", [to.pulse], "inferred", "split peas"],
  ["071320", "干鹰嘴豆", "Dried chickpeas", [to.pulse], "inferred", "garbanzo"],
  ["071331", "干绿豆", "Dried mung beans", [to.pulse], "inferred"],
  ["071332", "干红小豆", "Dried adzuki beans", [to.pulse], "inferred", "红豆", "赤豆", "red beans"],
  ["071333", "干芸豆", "Dried kidney beans", [to.pulse], "inferred", "腰豆", "四季豆"],
  ["071340", "干小扁豆", "Dried lentils", [to.pulse], "inferred", "兵豆"],
];
