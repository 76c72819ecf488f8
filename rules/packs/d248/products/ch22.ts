import type { Row } from "./row.ts";
import { asDrinkPowder, asHealthFood, out, to, when } from "./targets.ts";

// deno-fmt-ignore
const wine = [
  when(to.fermented, "可直接饮用", "It is ready to drink"),
  when(to.baseWine, "再加工用的原酒", "It is base wine for further making"),
];
// deno-fmt-ignore
const spirit = [
  when(to.spirit, "可直接饮用", "It is ready to drink"),
  when(to.baseWine, "再加工用的原酒", "It is base spirit for further making"),
];

/** Chapter 22: drinks, alcohol, vinegar. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["220110", "矿泉水及汽水，不加糖", "Mineral and aerated water, unsweetened", [when(to.water, "包装饮用水", "It is packed drinking water"), when(to.fizzy, "充入二氧化碳的饮料", "It is a drink with added carbonation")], "inferred", "矿泉水", "苏打水", "气泡水", "mineral water", "sparkling water", "soda water"],
  ["220190", "其他水、冰", "Other water, and ice", [when(to.water, "包装饮用水", "It is packed drinking water"), when(to.frozenDrink, "食用冰", "It is ice for eating or drinks")], "inferred", "纯净水", "饮用水", "冰块", "食用冰", "ice cubes", "spring water", "drinking water", "bottled water", "水", "water"],
  ["220210", "加味、加糖的水", "Water, sweetened or flavoured", [when(to.fizzy, "含二氧化碳", "It is carbonated"), when(to.otherDrink, "不含二氧化碳", "It is not carbonated")], "inferred", "汽水", "可乐", "柠檬水", "cola", "soda", "soft drink", "lemonade", "软饮料", "tonic water"],
  ["220291", "无醇啤酒", "Beer without alcohol", [to.otherDrink], "inferred", "无酒精啤酒", "alcohol-free beer", "non-alcoholic beer", "0.0"],
  ["220299", "其他无酒精饮料", "Other drinks without alcohol", [
    when(to.protein, "含乳、乳酸菌或植物蛋白饮料", "It is a drink of milk, lactic cultures or plant protein"),
    when(to.teaDrink, "茶饮料", "It is a tea drink"),
    when(to.coffeeDrink, "咖啡饮料", "It is a coffee drink"),
    when(to.plantDrink, "凉茶等植物饮料", "It is a plant drink, such as herbal tea"),
    when(to.juice, "果蔬汁饮料", "It is a drink with juice"),
    when(to.sports, "运动、能量等特殊用途饮料", "It is for a special use: sports, energy"),
    when(to.fizzy, "碳酸饮料", "It is carbonated"),
    asDrinkPowder,
    when(to.nestFood, "以燕窝为主要原料", "Its main ingredient is bird's nest"),
    asHealthFood,
    when(to.otherDrink, "其他饮料", "It is another drink"),
  ], "inferred", "饮料", "软饮料", "豆奶", "燕麦奶", "果汁饮料", "功能饮料", "凉茶", "即饮咖啡", "冰红茶", "soft drink", "juice drink", "energy drink", "iced tea", "iced coffee", "soy milk", "oat milk", "almond milk", "能量饮料", "康普茶", "珍珠奶茶", "kombucha", "bubble tea"],
  ["2202990099 101", "其他包装碳酸饮料", "Other packed carbonated drinks", [to.fizzy], "inferred", "汽水"],
  ["2202990099 102", "含乳饮料", "Milk drinks", [to.protein], "inferred", "乳饮料", "flavoured milk"],
  ["2202990099 103", "植物蛋白饮料", "Plant protein drinks", [to.protein], "inferred", "豆奶", "杏仁露", "燕麦奶", "soy milk", "oat milk", "almond milk"],
  ["2202990099 104", "茶饮料", "Tea drinks", [to.teaDrink], "inferred", "冰红茶", "iced tea"],
  ["2202990099 105", "运动饮料", "Sports drinks", [to.sports], "inferred", "功能饮料", "energy drink", "isotonic", "能量饮料"],
  ["2202990099 106", "其他无酒精软饮", "Other soft drinks", [to.otherDrink], "inferred"],
  ["2202990099 107", "冲调蛋白饮料", "Protein drink powders", [to.powder], "inferred", "蛋白粉", "protein powder"],
  ["2202990099 108", "咖啡饮料", "Coffee drinks", [to.coffeeDrink], "inferred", "即饮咖啡", "拿铁", "latte", "cold brew"],
  ["2202990099 109", "未列出的其他饮料", "Drinks not listed elsewhere", [to.otherDrink], "inferred", "饮品"],
  ["2202990099 110", "燕窝饮料", "Bird's nest drinks", [to.nestFood], "inferred", "即饮燕窝", "燕窝"],
  ["2202990099 111", "乳酸菌饮料", "Lactic drinks", [to.protein], "inferred", "益生菌", "probiotic"],
  ["2202990099 112", "植物饮料", "Plant drinks", [to.plantDrink], "inferred", "凉茶", "椰子水", "herbal drink", "coconut water"],

  // fermented
  ["220300", "啤酒", "Beer", [to.fermented], "inferred", "精酿啤酒", "lager", "ale", "stout", "craft beer"],
  ["220410", "起泡葡萄酒", "Sparkling wine", [to.fermented], "inferred", "气泡酒", "香槟", "champagne", "prosecco", "cava"],
  ["220421", "葡萄酒，2升以下", "Wine, to 2 litres", [to.fermented], "inferred", "红酒", "干红", "葡萄酒", "白葡萄酒", "桃红葡萄酒", "wine", "red wine", "white wine", "rose wine", "port", "sherry"],
  ["220422", "葡萄酒，2至10升", "Wine, 2 to 10 litres", wine, "inferred", "盒装葡萄酒", "葡萄酒", "bag-in-box", "wine"],
  ["220429", "葡萄酒，10升以上", "Wine, over 10 litres", wine, "inferred", "散装葡萄酒", "bulk wine"],
  ["220430", "其他酿酒葡萄汁", "Other grape must", [to.baseWine], "local", "发酵葡萄汁", "grape must"],
  ["220510", "味美思等加香葡萄酒", "Vermouth and flavoured wine", [to.fermented], "inferred", "苦艾", "桑格利亚", "sangria"],
  ["220590", "味美思等加香葡萄酒，2升以上", "Vermouth and flavoured wine, over 2 litres", wine, "inferred", "散装味美思"],
  ["220600", "其他发酵酒", "Other fermented drinks", [to.fermented], "inferred", "黄酒", "清酒", "米酒", "果酒", "苹果酒", "蜂蜜酒", "马格利", "cider", "sake", "mead", "makgeolli", "fruit wine", "rice wine", "perry"],

  // alcohol and spirits
  ["220710", "80%及以上的酒精，未变性", "Alcohol of 80% or more, not denatured", [when(to.baseWine, "食用酒精", "It is edible alcohol"), when(out.notFood, "工业、医疗用", "It is for industry or medicine")], "local", "食用酒精", "乙醇", "酒精", "edible alcohol", "ethanol", "neutral spirit"],
  ["220720", "变性酒精", "Denatured alcohol", [out.notFood], "inferred", "工业酒精", "乙醇", "ethanol", "methylated spirit"],
  ["220820", "白兰地等葡萄蒸馏酒", "Brandy and other grape spirits", spirit, "inferred", "白兰地", "干邑", "brandy", "cognac", "armagnac", "grappa", "pisco", "烈酒"],
  ["2208200010", "葡萄蒸馏酒，200升及以上容器", "Grape spirits in vessels of 200 litres or more", spirit, "local", "散装白兰地", "原酒", "bulk brandy"],
  ["2208200090", "葡萄蒸馏酒，200升以下容器", "Grape spirits in vessels under 200 litres", [to.spirit], "local", "白兰地", "brandy", "cognac"],
  ["220830", "威士忌", "Whisky", [to.spirit], "inferred", "威士忌酒", "whiskey", "scotch", "bourbon", "烈酒"],
  ["220840", "朗姆酒等甘蔗蒸馏酒", "Rum and other sugar-cane spirits", [to.spirit], "inferred", "朗姆酒", "cachaca", "rum", "烈酒"],
  ["220850", "杜松子酒", "Gin and geneva", [to.spirit], "inferred", "金酒", "琴酒", "gin", "jenever", "烈酒"],
  ["220860", "伏特加", "Vodka", [to.spirit], "inferred", "伏特加酒", "烈酒"],
  ["220870", "利口酒", "Liqueurs", [to.spirit], "inferred", "力娇酒", "甜酒", "梅酒", "cordial", "amaretto", "limoncello", "cream liqueur", "配制酒"],
  ["220890", "其他蒸馏酒", "Other spirits", [when(to.spirit, "可直接饮用", "It is ready to drink"), when(to.baseWine, "食用酒精或再加工用的原酒", "It is edible alcohol, or base spirit for further making")], "inferred", "蒸馏酒", "烈酒", "spirit"],
  ["22089010", "龙舌兰酒", "Tequila and mezcal", [to.spirit], "local", "特基拉", "tequila", "agave", "龙舌兰"],
  ["22089020", "白酒", "Baijiu", [to.spirit], "local", "烧酒", "高粱酒", "茅台", "Chinese spirits"],
  ["22089090", "其他烈酒及80%以下的酒精", "Other spirits, and alcohol under 80%", [when(to.spirit, "可直接饮用", "It is ready to drink"), when(to.baseWine, "食用酒精或再加工用的原酒", "It is edible alcohol, or base spirit for further making")], "local", "烧酎", "烧酒", "预调酒", "soju", "shochu", "aquavit", "ouzo", "arak", "ready-to-drink cocktail"],
  ["220900", "醋及醋代用品", "Vinegar and substitutes", [to.condiment], "inferred", "醋", "米醋", "香醋", "苹果醋", "白醋", "vinegar", "balsamic", "apple cider vinegar"],
];
