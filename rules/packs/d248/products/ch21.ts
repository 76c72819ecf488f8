import type { Row } from "./row.ts";
import { asDrinkPowder, asFeed, asHealthFood, babyFood, out, to, when } from "./targets.ts";

/** Chapter 21: coffee and tea extracts, yeast, sauces, soups, ice cream, other food. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  // coffee, tea, yeast
  ["210111", "咖啡浓缩物", "Coffee extracts", [when(to.coffee, "只有咖啡成分", "It is coffee only"), when(to.powder, "冲调即饮的固体饮料", "It is a powder to make a drink of")], "local", "速溶咖啡", "冻干咖啡", "咖啡液", "instant coffee", "coffee concentrate"],
  ["210112", "含咖啡的制品", "Preparations of coffee", [when(to.powder, "加糖、奶的固体饮料", "A drink powder with sugar or milk"), when(to.coffee, "以咖啡为主，不是饮料", "Mainly coffee, not a drink")], "local", "三合一咖啡", "白咖啡", "3in1 coffee", "white coffee", "cappuccino mix"],
  ["210120", "茶浓缩物及制品", "Tea extracts and preparations", [when(to.teaDrink, "可直接饮用", "It is ready to drink"), asDrinkPowder, when(to.tea, "只有茶成分", "It is tea only")], "local", "茶粉", "奶茶粉", "速溶茶", "instant tea", "milk tea"],
  ["210130", "烘焙菊苣等咖啡代用品", "Roasted chicory and other coffee substitutes", [when(to.coffee, "磨碎后冲煮的咖啡代用品", "It is ground, to brew instead of coffee"), when(to.tea, "大麦茶等冲泡的代用茶", "It is for steeping as tea, such as barley tea"), asDrinkPowder], "local", "菊苣咖啡", "大麦茶", "chicory coffee", "barley tea", "dandelion coffee"],
  ["210210", "活性酵母", "Active yeast", [to.culture], "inferred", "酵母", "干酵母", "发酵粉", "baker's yeast", "brewer's yeast", "菌种"],
  ["210220", "非活性酵母及已死单细胞微生物", "Inactive yeasts and other dead micro-organisms", [when(to.culture, "食品加工用的酵母", "It is yeast for making food"), when(to.proteins, "酵母蛋白、酵母提取物等", "It is yeast protein, yeast extract or the like"), when(to.aquatic, "食用微藻粉", "It is powder of algae for eating"), asFeed], "local", "营养酵母", "酵母粉", "螺旋藻粉", "小球藻", "nutritional yeast", "spirulina", "chlorella"],
  ["210230", "泡打粉", "Baking powder", [out.additives], "inferred", "发酵粉", "复配膨松剂", "leavening"],

  // sauces
  ["210310", "酱油", "Soy sauce", [when(to.soySauce, "酱油", "It is soy sauce"), when(to.condiment, "以酱油调配的鲜味汁", "It is a savoury sauce mixed with it")], "inferred", "生抽", "老抽", "soya sauce", "tamari", "shoyu"],
  ["2103100000 101", "酿造酱油", "Brewed soy sauce", [to.soySauce], "inferred", "生抽", "老抽", "shoyu", "soya sauce"],
  ["2103100000 102", "配制酱油", "Blended soy sauce", [to.soySauce], "inferred", "soya sauce"],
  ["2103100000 103", "鲜味汁", "Savoury soy seasoning", [to.condiment], "local", "味极鲜", "调味汁", "umami sauce"],
  ["2103100000 104", "其他酱油", "Other soy sauce", [to.soySauce], "inferred", "蒸鱼豉油", "儿童酱油", "soya sauce"],
  ["210320", "番茄沙司", "Tomato ketchup and sauces", [to.condiment], "inferred", "番茄酱", "意面酱", "ketchup", "pasta sauce", "catsup"],
  ["210330", "芥末", "Mustard, ground or prepared", [to.spice], "inferred", "芥末酱", "黄芥末", "芥子粉", "mustard", "dijon"],
  ["210390", "其他调味汁及混合调料", "Other sauces and mixed seasonings", [when(to.condiment, "酱汁或含盐、糖等的复合调味料", "It is a sauce, or a seasoning with salt, sugar or the like"), when(to.spice, "只由天然香辛料混合", "It is a mixture of natural spices only"), when(to.plantOil, "调味用食用油", "It is an edible oil for seasoning")], "inferred", "辣椒酱", "蛋黄酱", "沙拉酱", "火锅底料", "鱼露", "蚝油", "鸡精", "豆瓣酱", "烧烤酱", "咖喱块", "sauce", "seasoning", "mayonnaise", "dressing", "curry paste", "fish sauce", "oyster sauce", "hot sauce", "barbecue sauce", "pesto", "worcester sauce", "miso", "腐乳", "豆豉", "chili sauce", "hoisin sauce"],
  ["2103909000 101", "调味用茶籽油", "Camellia oil, as seasoning", [to.plantOil], "inferred", "茶油", "tea oil"],
  ["2103909000 102", "调味用芝麻油", "Sesame oil, as seasoning", [to.plantOil], "inferred", "香油", "麻油"],
  ["2103909000 103", "调味用食用植物调和油", "Blended plant oil, as seasoning", [to.plantOil], "inferred", "调和油"],
  ["2103909000 104", "海鲜酱", "Seafood sauce", [to.condiment], "inferred", "海鲜汁", "虾酱", "XO酱"],
  ["2103909000 105", "即食沙拉酱", "Salad dressing, ready to eat", [to.condiment], "inferred", "沙拉汁", "千岛酱", "vinaigrette"],
  ["2103909000 106", "冰梅酱", "Plum sauce", [to.condiment], "inferred", "梅子酱"],
  ["2103909000 107", "柱侯酱", "Chu hou sauce", [to.condiment], "inferred", "chee hou"],
  ["2103909000 108", "排骨酱", "Sparerib sauce", [to.condiment], "inferred", "rib sauce"],
  ["2103909000 109", "沙茶酱", "Shacha sauce", [to.condiment], "inferred", "沙茶", "chinese barbecue sauce"],
  ["2103909000 110", "沙嗲酱", "Satay sauce", [to.condiment], "inferred", "沙爹酱"],
  ["2103909000 111", "豆酱", "Bean paste", [to.condiment], "inferred", "黄豆酱", "豆瓣酱", "大酱", "味噌", "doenjang", "miso", "doubanjiang"],
  ["2103909000 112", "糖醋酱", "Sweet and sour sauce", [to.condiment], "inferred", "糖醋汁"],
  ["210410", "汤料及汤", "Soups and broths", [when(to.condiment, "调味用的汤料", "It is a stock for seasoning"), when(to.grainprod, "以粮食为主的方便食品", "It is an instant meal, mainly of grain"), when(to.vegprod, "以蔬菜为主的即食汤", "It is a ready soup, mainly of vegetables")], "local", "高汤", "浓汤宝", "速食汤", "味噌汤", "蘑菇汤", "soup", "stock cubes", "bouillon", "miso soup", "instant soup"],
  ["210420", "均化混合食品", "Homogenised mixed food", babyFood(to.grainprod), "local", "辅食泥", "肉菜泥", "baby food"],

  // ice cream, other food
  ["210500", "冰淇淋及其他冰制食品", "Ice cream and other edible ice", [to.frozenDrink], "inferred", "冰激凌", "雪糕", "冰棍", "sorbet", "gelato", "popsicle", "ice lolly", "冰淇淋", "ice cream"],
  ["210610", "浓缩蛋白及组织蛋白", "Protein concentrates and textured protein", [to.proteins], "inferred", "素肉", "植物肉", "大豆蛋白", "豌豆蛋白", "soy protein", "pea protein", "plant-based meat", "TVP", "素汉堡", "veggie burger"],
  ["210690", "其他未列名食品", "Food not listed elsewhere", [
    asHealthFood,
    when(to.special, "运动营养、孕妇等特殊膳食食品", "It is for a special diet: sports, pregnancy"),
    when(to.medical, "特殊医学用途配方食品", "It is for special medical purposes"),
    asDrinkPowder,
    when(to.protein, "椰子汁等蛋白饮料", "It is a protein drink, such as coconut milk"),
    when(to.fizzy, "碳酸饮料的浓浆", "It is a syrup for fizzy drinks"),
    when(to.frozenDrink, "冷冻饮品的制作料", "It is a mix for frozen drinks"),
    when(to.nestFood, "以燕窝为主要原料", "Its main ingredient is bird's nest"),
    when(to.bee, "以蜂产品为主要原料", "Its main ingredient is a bee product"),
    when(to.sweets, "糖果", "It is a sweet"),
    when(to.jelly, "果冻", "It is a jelly"),
    when(to.syrup, "加香或着色的糖浆", "It is a syrup, flavoured or coloured"),
    when(to.plantOil, "食用调和油", "It is a blended cooking oil"),
    when(to.proteins, "蛋白质及其衍生物", "It is a protein or made of one"),
    when(to.grainprod, "以粮食或大豆为主的制品", "It is mainly of grain or soya"),
  ], "inferred", "保健品", "膳食补充剂", "蛋白粉", "奶昔", "代餐", "益生菌", "维生素片", "豆腐", "豆浆粉", "果冻", "supplement", "vitamins", "collagen", "即食燕窝", "protein powder", "meal replacement", "probiotic", "multivitamin", "food for special medical purposes", "tofu", "jelly", "植脂末", "奶精", "植物奶油", "蛋白棒", "能量棒", "膳食纤维", "腐竹", "豆干", "纳豆", "non-dairy creamer", "protein bar", "energy bar", "dietary fibre", "natto", "tempeh"],
  ["21069010", "制碳酸饮料的浓缩物", "Concentrates for fizzy drinks", [to.fizzy], "local", "可乐糖浆", "饮料浓浆", "soda syrup"],
  ["21069030", "蜂王浆制剂", "Preparations of royal jelly", [when(to.bee, "以蜂王浆为主要原料", "Its main ingredient is royal jelly"), asHealthFood], "local", "蜂王浆口服液", "蜂王浆软胶囊"],
  ["21069040", "椰子汁", "Coconut milk drink", [to.protein], "local", "椰汁", "椰浆", "coconut milk"],
  ["2106909001 101", "特殊配方，婴儿，乳基", "Special formula for infants, milk-based", [to.medical], "local", "无乳糖奶粉", "水解奶粉", "特医奶粉", "lactose-free", "hydrolysed"],
  ["2106909001 102", "特殊配方，较大婴儿，乳基", "Special formula for older infants, milk-based", [to.medical], "local", "无乳糖奶粉", "水解奶粉", "特医奶粉", "lactose-free", "hydrolysed"],
  ["2106909090 101", "食用植物调和油", "Blended plant oil", [to.plantOil], "inferred", "调和油", "cooking oil"],
];
