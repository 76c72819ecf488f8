import type { Row } from "./row.ts";
import { asAdditive, asFeed, asMedicine, eaten, forIndustry, out, to, when } from "./targets.ts";

// deno-fmt-ignore
const aminoAcid = [
  when(out.additives, "作食品营养强化剂", "It is added to food as a nutrient"),
  when(out.feed, "作饲料添加剂", "It is added to feed"),
];

/** Codes beyond chapter 24 that food makers ask for: salt, additives, proteins. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["250100", "盐", "Salt", [when(to.salt, "供食用", "It is for eating"), when(out.notFood, "工业、融雪等用", "It is for industry, ice on roads or the like")], "inferred", "食用盐", "食盐", "海盐", "低钠盐", "岩盐", "edible salt", "sea salt", "table salt", "rock salt"],

  // alcohols, acids, amino compounds
  ["290543", "甘露糖醇", "Mannitol", [out.additives], "inferred", "甘露醇", "sweetener"],
  ["290544", "山梨醇", "Sorbitol", [out.additives], "inferred", "山梨糖醇", "sweetener"],
  ["291814", "柠檬酸", "Citric acid", [out.additives], "inferred", "酸度调节剂", "acidity regulator"],
  ["291815", "柠檬酸盐及酯", "Citrates and esters of citric acid", [out.additives], "inferred", "柠檬酸钠", "sodium citrate"],
  ["292211", "单乙醇胺", "Monoethanolamine", [out.notFood], "inferred"],
  ["292212", "二乙醇胺", "Diethanolamine", [out.notFood], "inferred"],
  ["292214", "右丙氧吩", "Dextropropoxyphene", [out.medicine], "inferred"],
  ["292215", "三乙醇胺", "Triethanolamine", [out.notFood], "inferred"],
  ["292216", "全氟辛基磺酸二乙醇铵", "Diethanolammonium perfluorooctane sulphonate", [out.notFood], "inferred"],
  ["292217", "甲基二乙醇胺及乙基二乙醇胺", "Methyldiethanolamine and ethyldiethanolamine", [out.notFood], "inferred"],
  ["292218", "二异丙氨基乙醇", "Diisopropylaminoethanol", [out.notFood], "inferred"],
  ["292219", "其他氨基醇", "Other amino-alcohols", [out.notFood], "inferred"],
  ["292221", "氨基羟基萘磺酸", "Aminohydroxynaphthalenesulphonic acids", [out.notFood], "inferred"],
  ["292229", "其他氨基酚", "Other amino-naphthols and amino-phenols", [out.notFood], "inferred"],
  ["292231", "安非拉酮、美沙酮及去甲美沙酮", "Amfepramone, methadone and normethadone", [out.medicine], "inferred"],
  ["292239", "其他氨基醛、酮、醌", "Other amino-aldehydes, ketones and quinones", [out.notFood], "inferred"],
  ["292241", "赖氨酸", "Lysine", aminoAcid, "inferred", "amino acid"],
  ["292242", "味精及谷氨酸", "Monosodium glutamate and glutamic acid", [when(to.msg, "供食用的味精", "It is monosodium glutamate for eating"), when(out.additives, "其他谷氨酸盐", "It is another glutamate")], "local", "味精", "谷氨酸钠", "MSG", "monosodium glutamate"],
  ["292243", "邻氨基苯甲酸", "Anthranilic acid", [out.notFood], "inferred"],
  ["292244", "替利定", "Tilidine", [out.medicine], "inferred"],
  ["292249", "其他氨基酸", "Other amino-acids", aminoAcid, "inferred", "甘氨酸", "glycine", "BCAA", "amino acid"],
  ["292250", "氨基醇酚、氨基酸酚等", "Amino-alcohol-phenols and the like", [out.notFood], "inferred"],
  ["292320", "卵磷脂", "Lecithin", [out.additives], "inferred", "磷脂", "大豆磷脂", "soy lecithin", "emulsifier"],

  // vitamins and sweeteners
  ["293621", "维生素A", "Vitamin A", [out.additives], "inferred", "视黄醇", "retinol"],
  ["293622", "维生素B1", "Vitamin B1", [out.additives], "inferred", "硫胺素", "thiamine"],
  ["293623", "维生素B2", "Vitamin B2", [out.additives], "inferred", "核黄素", "riboflavin"],
  ["293624", "泛酸（维生素B5）", "Pantothenic acid, vitamin B5", [out.additives], "inferred", "泛酸钙", "calcium pantothenate"],
  ["293625", "维生素B6", "Vitamin B6", [out.additives], "inferred", "吡哆醇", "pyridoxine"],
  ["293626", "维生素B12", "Vitamin B12", [out.additives], "inferred", "钴胺素", "cobalamin"],
  ["293627", "维生素C", "Vitamin C", [out.additives], "inferred", "抗坏血酸", "ascorbic acid"],
  ["293628", "维生素E", "Vitamin E", [out.additives], "inferred", "生育酚", "tocopherol"],
  ["293629", "其他维生素", "Other vitamins", [out.additives], "inferred", "叶酸", "维生素D", "维生素K", "生物素", "folic acid", "vitamin D", "vitamin K", "biotin"],
  ["293690", "维生素混合物及浓缩物", "Mixed and concentrated vitamins", [out.additives], "inferred", "复合维生素", "维生素原", "vitamin premix"],
  ["293890", "其他苷", "Other glycosides", [out.additives], "inferred", "甜菊糖苷", "甜菊糖", "steviol glycoside", "stevia extract", "sweetener"],
  ["294000", "其他化学纯糖", "Other chemically pure sugars", [when(to.otherSugar, "海藻糖等供食用的糖", "It is a sugar for eating, such as trehalose"), asAdditive], "local", "海藻糖", "木糖", "阿洛酮糖", "塔格糖", "trehalose", "xylose", "allulose", "tagatose"],

  // colours and flavours
  ["320300", "动植物着色料", "Colouring of plants and animals", [out.additives], "inferred", "色素", "天然色素", "辣椒红", "胭脂虫红", "food colour", "food coloring", "carmine"],
  ["330112", "橙油", "Essential oil of orange", [out.additives], "inferred", "橙精油", "orange oil"],
  ["330113", "柠檬油", "Essential oil of lemon", [out.additives], "inferred", "柠檬精油", "lemon oil"],
  ["330119", "其他柑橘精油", "Essential oil of other citrus fruit", [out.additives], "inferred", "佛手柑油", "bergamot oil", "lime oil"],
  ["330124", "胡椒薄荷油", "Essential oil of peppermint", [out.additives], "inferred", "椒样薄荷油", "peppermint oil"],
  ["330125", "其他薄荷油", "Essential oil of other mints", [out.additives], "inferred", "留兰香油", "spearmint oil"],
  ["330129", "其他精油", "Other essential oils", [out.additives], "inferred", "桉叶油", "薰衣草油", "肉桂油", "eucalyptus oil", "lavender oil", "cinnamon oil"],
  ["330130", "香膏", "Resinoids", [out.additives], "inferred"],
  ["330190", "其他精油制品及油树脂", "Other products of essential oils, and oleoresins", [out.additives], "inferred", "辣椒油树脂", "玫瑰水", "纯露", "paprika oleoresin", "rose water"],
  ["330210", "食品用香精香料", "Flavourings for food and drinks", [out.additives], "inferred", "香精", "食用香精", "香草精", "flavoring", "vanilla extract", "aroma"],

  // proteins, starches, enzymes
  ["350110", "酪蛋白", "Casein", eaten(to.dairy), "inferred", "干酪素", "酪素"],
  ["350190", "酪蛋白酸盐及酪蛋白胶", "Caseinates and casein glues", eaten(to.dairy), "inferred", "酪蛋白酸钠", "sodium caseinate"],
  ["350211", "干蛋清", "Egg white, dried", [to.egg], "inferred", "蛋白粉", "蛋清粉", "albumin", "egg white powder"],
  ["350219", "其他蛋清", "Other egg white", [to.egg], "inferred", "蛋清液", "liquid egg white", "egg albumin"],
  ["350220", "乳清蛋白", "Milk albumin", [to.dairy], "inferred", "浓缩乳清蛋白", "分离乳清蛋白", "whey protein", "WPC", "WPI"],
  ["350290", "其他白蛋白", "Other albumins", [when(to.proteins, "供食用", "It is for eating"), asFeed, when(out.notFood, "其他用途", "It is for something else")], "local", "血浆蛋白粉", "plasma protein"],
  ["350300", "明胶及其他动物胶", "Gelatin and other animal glues", [asAdditive, asMedicine, asFeed, forIndustry], "local", "吉利丁", "阿胶", "鱼胶", "gelatine", "isinglass", "donkey-hide gelatin"],
  ["3503001001 101", "饲用明胶", "Gelatin for feed", [out.feed], "inferred"],
  ["3503001001 102", "工业用明胶", "Gelatin for industry", [out.notFood], "inferred"],
  ["3503001001 103", "食品添加剂明胶", "Gelatin as a food additive", [out.additives], "inferred", "吉利丁", "gelatine"],
  ["3503001090 101", "饲用明胶衍生物", "Products of gelatin for feed", [out.feed], "inferred"],
  ["3503001090 102", "工业用明胶衍生物", "Products of gelatin for industry", [out.notFood], "inferred"],
  ["3503009000 101", "药用龟甲胶", "Tortoise-shell glue for medicine", [out.medicine], "inferred"],
  ["3503009000 102", "药用阿胶", "Donkey-hide glue for medicine", [out.medicine], "inferred", "阿胶", "ejiao"],
  ["3503009000 103", "药用鹿角胶", "Deer-antler glue for medicine", [out.medicine], "inferred"],
  ["3503009000 104", "紫胶", "Lac as a food additive", [out.additives], "inferred", "虫胶", "shellac"],
  ["350400", "蛋白胨及其他蛋白质", "Peptones and other proteins", [when(to.proteins, "大豆蛋白、胶原蛋白肽等", "It is soya protein, collagen peptide or the like"), when(to.dairy, "乳蛋白", "It is milk protein")], "inferred", "胶原蛋白", "胶原蛋白肽", "大豆分离蛋白", "collagen", "collagen peptide", "soy protein isolate", "milk protein"],
  ["350510", "糊精及其他变性淀粉", "Dextrins and other modified starches", [when(to.milled, "食用糊精，如抗性糊精", "It is dextrin for eating, such as resistant dextrin"), when(out.additives, "作食品添加剂的变性淀粉", "It is modified starch, used as a food additive"), forIndustry], "local", "变性淀粉", "抗性糊精", "modified starch", "resistant dextrin"],
  ["350520", "淀粉胶", "Starch glues", [out.notFood], "inferred", "浆糊", "starch paste"],
  ["350710", "凝乳酶", "Rennet", [out.additives], "inferred", "皱胃酶", "chymosin"],
  ["350790", "其他酶及酶制剂", "Other enzymes", [out.additives], "inferred", "酶制剂", "淀粉酶", "蛋白酶", "amylase", "protease", "lactase"],

  // chemicals, artificial casings
  ["382311", "硬脂酸", "Stearic acid", [out.notFood], "inferred"],
  ["382312", "油酸", "Oleic acid", [out.notFood], "inferred"],
  ["382313", "妥尔油脂肪酸", "Tall oil fatty acids", [out.notFood], "inferred"],
  ["382319", "其他工业脂肪酸及酸性油", "Other industrial fatty acids and acid oils", [out.notFood], "inferred", "棕榈酸", "palm fatty acid distillate"],
  ["382370", "工业脂肪醇", "Industrial fatty alcohols", [out.notFood], "inferred"],
  ["382460", "其他山梨醇", "Other sorbitol", [out.additives], "inferred", "山梨糖醇液", "sorbitol syrup", "sweetener"],
  ["391710", "人造肠衣", "Artificial casings", [out.notFood], "local", "胶原蛋白肠衣", "纤维素肠衣", "collagen casing", "cellulose casing", "sausage casing"],
];
