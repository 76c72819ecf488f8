import type { Row } from "./row.ts";
import {
  babyFood,
  crushed,
  fillings,
  loose,
  meatless,
  noodles,
  rendered,
  to,
  when,
} from "./targets.ts";

/** Chapters 11 and later, and codes at the edge of food. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  // meat
  ["160100", "香肠", "Sausages", [when(to.pork, "以猪肉为主", "It is mainly pork"), when(to.beef, "以牛肉为主", "It is mainly beef"), when(to.poultry, "以禽肉为主", "It is mainly poultry"), when(to.otherMeat, "其他肉类或混合肉", "It is another meat, or a mixture")], "inferred", "腊肠", "火腿肠", "热狗", "salami", "hot dog", "chorizo"],
  ["160232", "制作或保藏的鸡肉", "Prepared or preserved chicken", [to.poultry], "inferred", "鸡块", "nuggets"],
  ["160249", "其他制作或保藏的猪肉", "Other prepared or preserved pork", [to.pork], "inferred", "午餐肉", "luncheon meat", "罐头"],
  ["160250", "制作或保藏的牛肉", "Prepared or preserved beef", [to.beef], "inferred", "咸牛肉", "corned beef"],

  // eggs
  ["350211", "干蛋清", "Egg white, dried", [to.egg], "inferred", "蛋白粉", "albumin"],

  // oils and oilseeds
  ["150110", "猪油", "Lard", rendered(to.pork), "local", "pig fat"],
  ["150210", "牛、羊油", "Tallow of cattle and sheep", rendered(to.beef), "local", "牛油", "beef dripping"],
  ["150790", "精制大豆油", "Soya oil, refined", [to.plantOil], "inferred", "豆油", "soybean oil", "食用油", "cooking oil"],
  ["150890", "精制花生油", "Peanut oil, refined", [to.plantOil], "inferred", "groundnut oil", "食用油"],
  ["150920", "特级初榨橄榄油", "Extra virgin olive oil", [to.plantOil], "inferred", "橄榄油"],
  ["150930", "初榨橄榄油", "Virgin olive oil", [to.plantOil], "inferred", "橄榄油"],
  ["150940", "其他初榨橄榄油", "Other virgin olive oils", [to.plantOil], "inferred", "橄榄油"],
  ["150990", "其他橄榄油", "Other olive oil", [to.plantOil], "inferred", "橄榄油"],
  ["151010", "粗制油橄榄果渣油", "Crude olive pomace oil", [to.plantOil], "inferred", "橄榄果渣油"],
  ["151090", "其他油橄榄果渣油", "Other olive pomace oil", [to.plantOil], "inferred", "橄榄果渣油"],
  ["151190", "精制棕榈油", "Palm oil, refined", [to.plantOil], "inferred", "食用油"],
  ["151219", "精制葵花油或红花油", "Sunflower or safflower oil, refined", [to.plantOil], "inferred", "葵花籽油", "食用油"],
  ["151319", "精制椰子油", "Coconut oil, refined", [to.plantOil], "inferred"],
  ["151419", "精制低芥酸菜籽油", "Rapeseed oil of low erucic acid, refined", [to.plantOil], "inferred", "菜油", "canola"],
  ["151529", "精制玉米油", "Maize oil, refined", [to.plantOil], "inferred", "corn oil"],
  ["151550", "芝麻油", "Sesame oil", [to.plantOil], "inferred", "香油", "麻油"],
  ["1515904000 101", "食用茶籽油", "Camellia oil for eating", [to.plantOil], "inferred", "山茶油", "tea seed oil"],
  ["120190", "大豆，非种用", "Soya beans, not for sowing", [to.oilseed], "inferred", "黄豆", "黑豆", "soybean"],
  ["120242", "去壳生花生", "Peanuts, shelled, raw", crushed, "local", "花生米", "groundnut"],
  ["120400", "亚麻籽", "Linseed", [to.oilseed], "inferred", "flaxseed", "胡麻籽"],
  ["120510", "低芥酸油菜籽", "Rapeseed of low erucic acid", [to.oilseed], "inferred", "菜籽", "canola"],
  ["120600", "葵花籽，非种用", "Sunflower seeds, not for sowing", crushed, "local", "瓜子"],
  ["120740", "芝麻", "Sesame seeds", crushed, "inferred", "白芝麻", "黑芝麻"],

  // 1902: pasta
  ["190211", "含蛋生面食，无馅", "Egg pasta, uncooked, without filling", noodles, "inferred", "鸡蛋面", "面条", "egg noodles", "tagliatelle", "lasagne"],
  ["190219", "其他生面食，无馅", "Other pasta, uncooked, without filling", noodles, "inferred", "挂面", "面条", "通心粉", "意大利面", "意面", "米粉", "馒头", "noodles", "spaghetti", "macaroni", "penne", "vermicelli"],
  ["190220", "包馅面食", "Stuffed pasta", [...fillings, when(to.bakery, "月饼、糕点、饼干或面包", "It is a mooncake, cake, biscuit or bread"), when(to.puffed, "膨化食品", "It is puffed"), loose], "inferred", "饺子", "包子", "馄饨", "云吞", "春卷", "烧卖", "意式饺子", "dumpling", "bun", "wonton", "spring roll", "gyoza", "mandu", "pierogi", "tortellini", "ravioli", "cannelloni", "带馅面食"],
  ["1902200000 101", "月饼", "Mooncakes", [to.bakery], "inferred", "moon cake"],
  ["1902200000 102", "夹馅蛋糕", "Cakes with filling", [to.bakery], "inferred", "蛋糕"],
  ["1902200000 103", "其他带馅糕点", "Other pastries with filling", [to.bakery], "inferred", "糕点"],
  ["1902200000 104", "夹馅饼干", "Biscuits with filling", [to.bakery], "inferred", "饼干", "cookies"],
  ["1902200000 107", "夹馅面包", "Bread with filling", [to.bakery], "inferred", "面包"],
  ["1902200000 108", "夹馅膨化食品", "Puffed food with filling", [to.puffed], "inferred", "膨化食品"],
  ["1902200000 109", "带馅生面食", "Stuffed pasta, uncooked", fillings, "inferred", "意式饺子", "tortellini", "ravioli", "agnolotti"],
  ["1902200000 110", "其他带馅糕点饼干", "Other filled pastries and biscuits", [to.bakery], "inferred", "糕点", "饼干"],
  ["1902200000 111", "带馅速食粮食制品", "Instant grain foods with filling", [...fillings, loose], "inferred", "速食", "汤圆", "instant"],
  ["1902200000 112", "其他带馅粮食制品", "Other grain foods with filling", [...fillings, loose], "inferred", "粽子", "馅饼"],
  ["1902200000 113", "肉包子", "Buns with meat", [to.stuffedAnimal], "inferred", "包子", "baozi", "bao"],
  ["1902200000 114", "无肉包子", "Buns without meat", meatless, "inferred", "素包子", "豆沙包", "菜包", "baozi", "bao"],
  ["1902200000 115", "肉饺子", "Dumplings with meat", [to.stuffedAnimal], "inferred", "饺子", "水饺", "锅贴", "jiaozi", "gyoza", "mandu"],
  ["1902200000 116", "无肉饺子", "Dumplings without meat", meatless, "inferred", "饺子", "素饺子", "水饺", "jiaozi", "gyoza", "mandu"],
  ["1902200000 117", "肉春卷", "Spring rolls with meat", [to.stuffedAnimal], "inferred", "春卷", "egg roll"],
  ["1902200000 118", "无肉春卷", "Spring rolls without meat", meatless, "inferred", "春卷", "素春卷", "egg roll"],
  ["1902200000 119", "其他含肉速冻带馅面食", "Other quick-frozen stuffed food with meat", [to.stuffedAnimal], "inferred", "烧卖", "馄饨", "云吞", "wonton", "shumai"],
  ["1902200000 120", "其他无肉速冻带馅面食", "Other quick-frozen stuffed food without meat", meatless, "inferred", "速冻面点"],
  ["190230", "熟制或其他加工的面食，无馅", "Pasta, cooked or otherwise prepared, without filling", [to.grainprod], "inferred", "方便面", "泡面", "快熟面", "粉丝", "instant noodles", "ramen", "udon"],
  ["190240", "古斯古斯面", "Couscous", [to.grainprod], "inferred", "北非小米", "蒸粗麦粉"],

  // grains, flour, malt
  ["110100", "小麦粉", "Wheat flour", [to.milled], "inferred", "面粉"],
  ["110220", "玉米粉", "Maize flour", [to.milled], "inferred", "corn flour"],
  ["110290", "其他谷物粉", "Other cereal flours", [to.milled], "inferred", "米粉", "糯米粉", "rice flour"],
  ["110412", "燕麦片", "Rolled oats", [to.milled], "inferred", "oatmeal", "麦片"],
  ["110812", "玉米淀粉", "Maize starch", [to.milled], "inferred", "生粉", "corn starch"],
  ["110814", "木薯淀粉", "Cassava starch", [to.milled], "inferred", "tapioca starch", "manioc"],
  ["110900", "面筋", "Wheat gluten", [to.milled], "inferred", "谷朊粉"],
  ["110710", "未焙制麦芽", "Malt, not roasted", [to.malt], "inferred", "啤酒麦芽"],
  ["110720", "焙制麦芽", "Malt, roasted", [to.malt], "inferred"],

  // spices
  ["210330", "芥末", "Mustard, ground or prepared", [to.spice], "inferred", "芥末酱", "mustard"],

  // nuts and seeds
  ["120770", "瓜子（西瓜等）", "Melon seeds", [to.nut], "inferred", "黑瓜子", "watermelon seeds"],
  ["12129912", "甜杏仁", "Sweet apricot kernels", [to.nut], "inferred", "杏仁", "南杏"],
  ["12129993", "南瓜子", "Pumpkin seeds", [to.nut], "inferred", "白瓜子"],
  ["12129994", "莲子", "Lotus seeds", [to.nut], "inferred"],

  // coffee, cocoa
  ["180100", "可可豆", "Cocoa beans", [when(to.rawCocoa, "未烘焙", "Not roasted"), when(to.cocoa, "已烘焙", "Roasted")], "inferred", "cacao", "nibs"],
  ["180310", "可可膏", "Cocoa paste", [to.cocoa], "inferred", "可可液块", "cocoa mass", "liquor"],
  ["180400", "可可脂", "Cocoa butter", [to.cocoa], "inferred"],
  ["180500", "可可粉，不加糖", "Cocoa powder, unsweetened", [to.cocoa], "inferred", "cacao"],
  ["210111", "咖啡浓缩物", "Coffee extracts", [when(to.coffee, "只有咖啡成分", "It is coffee only"), when(to.powder, "冲调即饮的固体饮料", "It is a powder to make a drink of")], "local", "速溶咖啡", "冻干咖啡", "instant coffee"],
  ["210112", "含咖啡的制品", "Preparations of coffee", [when(to.powder, "加糖、奶的固体饮料", "A drink powder with sugar or milk"), when(to.coffee, "以咖啡为主，不是饮料", "Mainly coffee, not a drink")], "local", "三合一咖啡", "3in1 coffee"],

  // special diets, health food
  ["160210", "均化肉食品", "Homogenised meat food", babyFood(to.otherMeat), "inferred", "肉泥", "baby food"],
  ["1901101000", "婴幼儿配方奶粉", "Infant formula powder", [when(to.milkFormula, "以乳为基料", "It is based on milk"), when(to.plantFormula, "以大豆等为基料", "It is based on soya or another plant"), when(to.medical, "特殊医学用途", "It is for special medical purposes")], "inferred", "奶粉", "baby formula", "milk powder", "follow-on formula"],
  ["1901109000", "其他婴幼儿食品", "Other food for infants", [when(to.weaning, "谷物等辅助食品", "It is a cereal or other weaning food"), when(to.milkFormula, "液态乳基配方食品", "It is a liquid milk formula")], "inferred", "米糊", "baby food", "infant cereal"],
  ["1904100000 109", "婴幼儿膨化谷物辅食", "Puffed cereal for infants", [to.weaning], "inferred", "泡芙", "baby food", "baby puffs"],
  ["1905310000 102", "婴幼儿饼干", "Biscuits for infants", [to.weaning], "inferred", "磨牙棒", "baby food", "teething"],
  ["200710", "均化水果泥", "Homogenised fruit", babyFood(to.jam), "inferred", "果泥", "baby food", "fruit puree"],
  ["2106909001 101", "特殊配方，婴儿，乳基", "Special formula for infants, milk-based", [to.medical], "local", "无乳糖奶粉", "水解奶粉", "lactose-free", "hydrolysed"],
  ["2106909001 102", "特殊配方，较大婴儿，乳基", "Special formula for older infants, milk-based", [to.medical], "local", "无乳糖奶粉", "水解奶粉", "lactose-free", "hydrolysed"],
  ["1704900000 102", "糖果型保健食品", "Health food in candy form", [to.health], "inferred", "保健品", "软糖", "gummies", "supplement"],
  ["150420", "鱼油，鱼肝油除外", "Fish oil, not of livers", [when(to.aquatic, "散装鱼油", "It is fish oil in bulk"), when(to.animalFat, "作为食用油脂零售", "It is sold at retail as an edible oil"), when(to.health, "持有保健食品批件", "It has an approval as health food")], "local", "omega 3", "深海鱼油", "软胶囊"],
  ["210690", "其他未列名食品", "Food not listed elsewhere", [
    when(to.health, "持有保健食品批件或备案", "It has an approval or filing as health food"),
    when(to.special, "运动营养、孕妇等特殊膳食食品", "It is for a special diet: sports, pregnancy"),
    when(to.medical, "特殊医学用途配方食品", "It is for special medical purposes"),
    when(to.powder, "冲调饮用的固体饮料", "It is a powder to make a drink of"),
    when(to.frozenDrink, "冷冻饮品的制作料", "It is a mix for frozen drinks"),
    when(to.nestFood, "以燕窝为主要原料", "Its main ingredient is bird's nest"),
    when(to.bee, "以蜂产品为主要原料", "Its main ingredient is a bee product"),
    when(to.sweets, "糖果", "It is a sweet"),
    when(to.jelly, "果冻", "It is a jelly"),
    when(to.plantOil, "食用调和油", "It is a blended cooking oil"),
    when(to.proteins, "蛋白质及其衍生物", "It is a protein or made of one"),
    when(to.grainprod, "以粮食为主的制品", "It is mainly of grain"),
  ], "inferred", "保健品", "膳食补充剂", "蛋白粉", "奶昔", "代餐", "supplement", "vitamins", "collagen", "即食燕窝", "protein powder", "meal replacement"],

  // dairy
  ["350220", "乳清蛋白", "Milk albumin", [to.dairy], "inferred", "whey protein", "WPC"],

  // aquatic products
  ["121221", "食用海藻", "Seaweed for eating", [to.aquatic], "inferred", "海带", "紫菜", "裙带菜", "kelp", "nori", "wakame"],
  ["160414", "制作或保藏的金枪鱼", "Prepared or preserved tuna", [to.aquatic], "inferred", "吞拿鱼", "canned tuna", "罐头"],
  ["160521", "制作或保藏的虾，非密封包装", "Prepared shrimps and prawns, not in airtight packing", [to.aquatic], "inferred", "虾", "熟虾", "shrimp", "prawn", "tempura"],

  // vegetable products
  ["200110", "醋渍黄瓜", "Cucumbers in vinegar", [to.vegprod], "inferred", "酸黄瓜", "pickles", "gherkin"],
  ["200210", "番茄罐头，整个或切块", "Tomatoes, whole or in pieces, preserved", [to.vegprod], "inferred", "西红柿", "canned tomatoes"],
  ["200290", "番茄酱原料及番茄泥", "Tomato paste and puree", [to.vegprod], "inferred", "番茄膏", "passata"],
  ["2003101100 999", "罐装小白菇", "Canned white button mushrooms", [to.vegprod], "inferred", "双孢菇", "champignon"],
  ["2003109000 101", "冷冻伞菌属蘑菇", "Agaricus mushrooms, frozen", [to.vegprod], "inferred", "速冻蘑菇", "button mushroom"],
  ["2003109000 102", "脱水伞菌属蘑菇", "Agaricus mushrooms, dehydrated", [to.driedVeg], "inferred", "干蘑菇", "button mushroom", "dried mushroom"],
  ["200410", "冷冻薯条", "Potatoes, prepared, frozen", [to.vegprod], "inferred", "土豆", "french fries", "hash browns", "fries"],
  ["200520", "薯片等马铃薯制品", "Potatoes, prepared, not frozen", [when(to.vegprod, "切片、切条等马铃薯制品", "It is cut from potatoes"), when(to.puffed, "膨化马铃薯食品", "It is a puffed snack")], "local", "土豆片", "crisps", "potato chips"],
  ["200570", "腌油橄榄", "Olives, prepared", [to.vegprod], "inferred", "橄榄"],
  ["200599", "其他制作的蔬菜", "Other prepared vegetables", [when(to.vegprod, "腌渍、罐装或熟制", "Pickled, canned or cooked"), when(to.driedVeg, "脱水", "Dehydrated")], "inferred", "泡菜", "榨菜", "酸菜", "kimchi", "sauerkraut"],

  // grain products
  ["190120", "烘焙用调制粉及面团", "Baking mixes and doughs", [to.grainprod], "inferred", "预拌粉", "pancake mix"],
  ["190300", "木薯粒", "Tapioca pearls", [to.grainprod], "inferred", "珍珠", "西米", "boba", "sago"],
  ["1904100000 102", "谷物膨化食品", "Puffed cereal snacks", [to.puffed], "inferred", "薯片", "爆米花", "popcorn", "snacks"],
  ["190410", "膨化或烘炒的谷物食品", "Cereals, puffed or roasted", [when(to.grainprod, "早餐谷物片", "It is flakes for breakfast"), when(to.puffed, "膨化零食", "It is a puffed snack"), when(to.weaning, "婴幼儿谷物辅食", "It is cereal for infants")], "inferred", "玉米片", "cornflakes", "breakfast cereal"],
  ["190420", "未烘炒谷物片制品", "Cereal flake mixes, not roasted", [to.grainprod], "inferred", "麦片", "muesli", "granola"],
  ["190490", "其他预煮谷物", "Other pre-cooked cereals", [to.grainprod], "inferred", "自热米饭", "方便米饭", "instant rice"],

  // tea
  ["210120", "茶浓缩物及制品", "Tea extracts and preparations", [when(to.teaDrink, "可直接饮用", "It is ready to drink"), when(to.powder, "冲调饮用的固体饮料", "It is a powder to make a drink of"), when(to.tea, "只有茶成分", "It is tea only")], "local", "茶粉", "奶茶粉", "instant tea", "milk tea"],

  // nut products
  ["2008112000", "烤花生", "Roasted peanuts", [to.nutprod], "inferred", "炒花生", "groundnut"],
  ["2008113000", "花生酱", "Peanut butter", [when(to.nutprod, "以花生为主的涂抹酱", "It is a spread, mainly of peanuts"), when(to.condiment, "用于烹调的调味酱", "It is a sauce for cooking")], "inferred", "groundnut butter"],
  ["2008191000", "罐装核桃仁", "Canned walnuts", [to.nutprod], "inferred", "琥珀核桃"],
  ["200819", "其他炒制坚果", "Other roasted nuts and seeds", [to.nutprod], "inferred", "炒货", "盐焗腰果", "烤杏仁", "扁桃仁", "开心果", "roasted almonds", "cashew", "pistachio", "瓜子"],

  // alcohol; 2208: spirits
  ["220300", "啤酒", "Beer", [to.fermented], "inferred", "lager", "ale", "stout"],
  ["220410", "起泡葡萄酒", "Sparkling wine", [to.fermented], "inferred", "香槟", "champagne", "prosecco"],
  ["220421", "葡萄酒，2升以下", "Wine, to 2 litres", [to.fermented], "inferred", "红酒", "干红", "red wine", "white wine"],
  ["220429", "葡萄酒，10升以上", "Wine, over 10 litres", [when(to.fermented, "可直接饮用", "It is ready to drink"), when(to.baseWine, "再加工用的原酒", "It is base wine for further making")], "inferred", "散装葡萄酒", "bulk wine"],
  ["220510", "味美思等加香葡萄酒", "Vermouth and flavoured wine", [to.fermented], "inferred", "苦艾"],
  ["220600", "其他发酵酒", "Other fermented drinks", [to.fermented], "inferred", "黄酒", "清酒", "米酒", "苹果酒", "cider", "sake", "mead"],
  ["220710", "高浓度食用酒精", "Edible alcohol of 80% or more", [to.baseWine], "local", "乙醇", "ethanol", "neutral spirit"],
  ["220820", "白兰地等葡萄蒸馏酒", "Brandy and other grape spirits", [to.spirit], "inferred", "干邑", "cognac", "armagnac", "grappa", "pisco", "烈酒"],
  ["2208200010", "葡萄蒸馏酒，200升及以上容器", "Grape spirits in vessels of 200 litres or more", [when(to.spirit, "可直接饮用", "It is ready to drink"), when(to.baseWine, "再加工用的原酒", "It is base spirit for further making")], "local", "散装白兰地", "原酒", "bulk brandy"],
  ["2208200090", "葡萄蒸馏酒，200升以下容器", "Grape spirits in vessels under 200 litres", [to.spirit], "local", "白兰地", "brandy", "cognac"],
  ["220830", "威士忌", "Whisky", [to.spirit], "inferred", "威士忌酒", "whiskey", "scotch", "bourbon", "烈酒"],
  ["220840", "朗姆酒等甘蔗蒸馏酒", "Rum and other sugar-cane spirits", [to.spirit], "inferred", "cachaca", "烈酒"],
  ["220850", "杜松子酒", "Gin and geneva", [to.spirit], "inferred", "金酒", "琴酒", "jenever", "烈酒"],
  ["220860", "伏特加", "Vodka", [to.spirit], "inferred", "伏特加酒", "烈酒"],
  ["220870", "利口酒", "Liqueurs", [to.spirit], "inferred", "力娇酒", "甜酒", "cordial", "amaretto", "limoncello", "配制酒"],
  ["220890", "其他蒸馏酒", "Other spirits", [to.spirit], "inferred", "蒸馏酒", "烈酒"],
  ["22089010", "龙舌兰酒", "Tequila and mezcal", [to.spirit], "local", "特基拉", "agave"],
  ["22089020", "白酒", "Baijiu", [to.spirit], "local", "烧酒", "高粱酒", "茅台", "Chinese spirits"],
  ["22089090", "其他烈酒及80%以下的酒精", "Other spirits, and alcohol under 80%", [when(to.spirit, "可直接饮用", "It is ready to drink"), when(to.baseWine, "食用酒精或再加工用的原酒", "It is edible alcohol, or base spirit for further making")], "local", "烧酎", "烧酒", "soju", "shochu", "aquavit", "ouzo", "arak"],

  // drinks
  ["200912", "非冷冻橙汁，白利糖度20以下", "Orange juice, not frozen, Brix to 20", [to.juice], "inferred", "果汁"],
  ["200971", "苹果汁，白利糖度20以下", "Apple juice, Brix to 20", [to.juice], "inferred", "果汁"],
  ["200990", "混合果蔬汁", "Mixed juices", [to.juice], "inferred", "果汁", "smoothie"],
  ["210500", "冰淇淋及其他冰制食品", "Ice cream and other edible ice", [to.frozenDrink], "inferred", "雪糕", "冰棍", "sorbet", "gelato"],
  ["220110", "矿泉水及汽水，不加糖", "Mineral and aerated water, unsweetened", [when(to.water, "包装饮用水", "It is packed drinking water"), when(to.fizzy, "充入二氧化碳的饮料", "It is a drink with added carbonation")], "inferred", "矿泉水", "苏打水", "sparkling water"],
  ["220190", "其他水、冰", "Other water, and ice", [when(to.water, "包装饮用水", "It is packed drinking water"), when(to.frozenDrink, "食用冰", "It is ice for eating or drinks")], "inferred", "纯净水", "冰块", "ice cubes", "spring water"],
  ["220210", "加味、加糖的水", "Water, sweetened or flavoured", [when(to.fizzy, "含二氧化碳", "It is carbonated"), when(to.otherDrink, "不含二氧化碳", "It is not carbonated")], "inferred", "汽水", "可乐", "cola", "soda", "lemonade", "软饮料"],
  ["220291", "无醇啤酒", "Beer without alcohol", [to.otherDrink], "inferred", "alcohol-free beer", "0.0"],
  ["2202990099 101", "其他包装碳酸饮料", "Other packed carbonated drinks", [to.fizzy], "inferred", "汽水"],
  ["2202990099 102", "含乳饮料", "Milk drinks", [to.protein], "inferred", "乳饮料", "flavoured milk"],
  ["2202990099 103", "植物蛋白饮料", "Plant protein drinks", [to.protein], "inferred", "豆奶", "杏仁露", "燕麦奶", "soy milk", "oat milk", "almond milk"],
  ["2202990099 104", "茶饮料", "Tea drinks", [to.teaDrink], "inferred", "冰红茶", "iced tea"],
  ["2202990099 105", "运动饮料", "Sports drinks", [to.sports], "inferred", "功能饮料", "energy drink", "isotonic"],
  ["2202990099 106", "其他无酒精软饮", "Other soft drinks", [to.otherDrink], "inferred"],
  ["2202990099 107", "冲调蛋白饮料", "Protein drink powders", [to.powder], "inferred", "蛋白粉", "protein powder"],
  ["2202990099 108", "咖啡饮料", "Coffee drinks", [to.coffeeDrink], "inferred", "即饮咖啡", "拿铁", "latte", "cold brew"],
  ["2202990099 109", "未列出的其他饮料", "Drinks not listed elsewhere", [to.otherDrink], "inferred", "饮品"],
  ["2202990099 110", "燕窝饮料", "Bird's nest drinks", [to.nestFood], "inferred", "即饮燕窝", "燕窝"],
  ["2202990099 111", "乳酸菌饮料", "Lactic drinks", [to.protein], "inferred", "益生菌", "probiotic"],
  ["2202990099 112", "植物饮料", "Plant drinks", [to.plantDrink], "inferred", "凉茶", "椰子水", "herbal drink", "coconut water"],

  // bakery, sugar, sweets
  ["190510", "黑麦脆面包", "Crispbread", [to.bakery], "inferred"],
  ["1905310000 101", "甜饼干", "Sweet biscuits", [to.bakery], "inferred", "曲奇", "cookies", "shortbread"],
  ["190532", "华夫饼干及威化", "Waffles and wafers", [to.bakery], "inferred", "威化饼"],
  ["1905900000 104", "蛋糕", "Cakes", [to.bakery], "inferred", "千层蛋糕", "panettone"],
  ["1905900000 109", "面包", "Bread", [to.bakery], "inferred", "吐司", "toast", "croissant", "可颂"],
  ["1905900000 110", "其他膨化食品", "Other puffed food", [to.puffed], "inferred", "膨化零食", "snacks", "虾片", "prawn crackers"],
  ["170114", "其他甘蔗原糖", "Other raw cane sugar", [to.rawSugar], "inferred", "粗糖"],
  ["170199", "白砂糖", "White sugar", [to.sugar], "inferred", "白糖", "冰糖", "食糖", "sucrose"],
  ["170211", "高纯度乳糖", "Lactose of high purity", [when(to.otherSugar, "作为糖出售", "It is sold as a sugar"), when(to.dairy, "由乳品企业作为乳品申报", "A dairy files it as a dairy product")], "inferred"],
  ["170220", "枫糖及枫糖浆", "Maple sugar and syrup", [when(to.syrup, "糖浆", "It is a syrup"), when(to.otherSugar, "固体糖", "It is solid")], "inferred", "maple syrup"],
  ["170230", "葡萄糖及糖浆", "Glucose and its syrup", [when(to.syrup, "糖浆", "It is a syrup"), when(to.otherSugar, "固体糖", "It is solid")], "inferred", "dextrose", "corn syrup"],
  ["170410", "口香糖", "Chewing gum", [to.sweets], "inferred", "泡泡糖"],
  ["1704900000 107", "凝胶糖果", "Gum-based sweets", [to.sweets], "inferred", "软糖", "橡皮糖", "gummies", "gummy bears"],
  ["1704900000 111", "其他糖果", "Other sweets", [to.sweets], "inferred", "硬糖", "奶糖", "candy", "lollipop", "toffee"],
  ["1704900000 113", "代可可脂巧克力等", "Compound chocolate and the like", [to.otherCandy], "inferred", "白巧克力", "white chocolate"],
  ["1704900000 114", "果冻，糖食类", "Jelly, as confectionery", [to.jelly], "inferred", "jello", "布丁", "pudding"],
  ["180631", "夹心巧克力块", "Chocolate bars, filled", [to.chocolate], "inferred", "夹心巧克力", "pralines"],
  ["180632", "不夹心巧克力块", "Chocolate bars, not filled", [to.chocolate], "inferred", "黑巧克力", "dark chocolate"],

  // condiments
  ["210310", "酱油", "Soy sauce", [to.soySauce], "inferred", "生抽", "老抽", "soya sauce"],
  ["210320", "番茄沙司", "Tomato ketchup and sauces", [to.condiment], "inferred", "番茄酱", "pasta sauce"],
  ["210390", "其他调味汁及混合调料", "Other sauces and mixed seasonings", [when(to.condiment, "酱汁或含盐、糖等的复合调味料", "It is a sauce, or a seasoning with salt, sugar or the like"), when(to.spice, "只由天然香辛料混合", "It is a mixture of natural spices only"), when(to.plantOil, "调味用食用油", "It is an edible oil for seasoning")], "inferred", "辣椒酱", "蛋黄酱", "沙拉酱", "火锅底料", "鱼露", "mayonnaise", "dressing", "curry paste", "fish sauce", "hot sauce"],
  ["220900", "醋及醋代用品", "Vinegar and substitutes", [to.condiment], "inferred", "香醋", "balsamic"],
  ["250100", "食用盐", "Edible salt", [to.salt], "inferred", "海盐", "sea salt", "table salt"],
  ["292242", "味精，食用", "Monosodium glutamate for food use", [to.msg], "local", "谷氨酸钠", "MSG"],
  ["210410", "汤料及汤", "Soups and broths", [when(to.condiment, "调味用的汤料", "It is a stock for seasoning"), when(to.grainprod, "以粮食为主的方便食品", "It is an instant meal, mainly of grain")], "local", "高汤", "浓汤宝", "stock cubes", "bouillon"],

  // fruit products
  ["200600", "糖渍果蔬", "Fruit and vegetables preserved in sugar", [to.candied], "local", "蜜饯", "果脯", "candied fruit", "glace cherries"],
  ["200799", "其他果酱", "Other jams", [to.jam], "inferred", "草莓酱", "marmalade", "fruit spread"],
  ["200820", "制作的菠萝", "Pineapples, prepared", [to.cannedFruit], "inferred", "凤梨", "菠萝罐头", "canned pineapple"],
  ["200870", "制作的桃", "Peaches, prepared", [to.cannedFruit], "inferred", "黄桃罐头", "canned peaches"],
  ["200899", "其他制作的水果及植物", "Other prepared fruit and plants", [when(to.cannedFruit, "罐装水果", "It is canned fruit"), when(to.fruitPowder, "果粉", "It is fruit powder"), when(to.candied, "蜜饯", "It is candied"), when(to.puffed, "果蔬脆片", "It is crisps of fruit"), when(to.aquatic, "调味紫菜", "It is seasoned seaweed"), when(to.vegprod, "蔬菜制品", "It is of vegetables")], "local", "果粉", "冻干水果", "海苔", "fruit powder", "freeze-dried fruit", "seasoned laver"],

  // other foods
  ["121010", "啤酒花，未磨", "Hops, whole", [to.brewing], "inferred", "酒花"],
  ["121020", "啤酒花颗粒及粉", "Hops, ground or in pellets", [to.brewing], "inferred", "酒花"],
  ["200891", "棕榈芯", "Palm hearts", [to.palmHeart], "inferred", "hearts of palm"],
  ["210210", "活性酵母", "Active yeast", [to.culture], "inferred", "发酵粉", "baker's yeast", "菌种"],
  ["210610", "浓缩蛋白及组织蛋白", "Protein concentrates and textured protein", [to.proteins], "inferred", "素肉", "大豆蛋白", "soy protein", "plant-based meat"],
  ["350400", "蛋白胨及其他蛋白质", "Peptones and other proteins", [when(to.proteins, "大豆蛋白、胶原蛋白肽等", "It is soya protein, collagen peptide or the like"), when(to.dairy, "乳蛋白", "It is milk protein")], "inferred", "胶原蛋白", "collagen"],
];
