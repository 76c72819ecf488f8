import assert from "node:assert/strict";
import { searchProducts } from "../../../catalogue.ts";
import { products } from "./mod.ts";

/** How far down a list people look. */
const SEEN = 5;

function seen(name: string) {
  return searchProducts(products, { name }).slice(0, SEEN)
    .flatMap(({ hs, candidates }) => candidates.map((candidate) => ({ hs, ...candidate })));
}

// Every category, and what people call its goods.
// deno-fmt-ignore
const everyday = [
  ["meat", ["牛肉", "猪肉", "羊肉", "鸡翅", "培根", "香肠", "午餐肉", "炸鸡", "烤鸭", "鹅肝"], ["beef", "pork", "lamb", "chicken wings", "bacon", "sausage", "corned beef", "chicken nugget", "foie gras", "meatballs"]],
  ["casing", ["肠衣", "猪肠衣", "羊肠衣"], ["casing", "sausage casings", "hog casings"]],
  ["aquatic", ["虾", "三文鱼", "鱿鱼", "海参", "金枪鱼罐头", "鱼丸", "海带", "烤鳗", "小龙虾"], ["shrimp", "prawns", "salmon", "squid", "canned tuna", "fish balls", "seaweed", "caviar", "crab stick"]],
  ["dairy", ["牛奶", "奶酪", "黄油", "酸奶", "婴儿奶粉", "乳清蛋白", "酪蛋白"], ["milk", "cheese", "butter", "yogurt", "infant formula", "whey protein", "casein"]],
  ["egg", ["鸡蛋", "咸鸭蛋", "蛋黄粉", "蛋清粉", "干蛋清", "蛋清液"], ["eggs", "duck eggs", "egg powder", "egg white", "egg white powder", "liquid egg white"]],
  ["bee", ["蜂蜜", "蜂王浆", "蜂花粉", "蜂王浆制剂", "蜂王浆软胶囊", "蜂蜡"], ["honey", "bee pollen", "manuka", "beeswax", "royal jelly", "propolis"]],
  ["nest", ["燕窝", "燕盏", "燕窝饮料", "即食燕窝", "即饮燕窝"], ["edible bird's nest", "swiftlet nest", "bird's nest drink", "birds nest", "bird's nest"]],
  ["oil", ["橄榄油", "花生油", "猪油", "大豆", "人造黄油"], ["olive oil", "sunflower oil", "lard", "soybeans", "margarine"]],
  ["stuffed", ["饺子", "馄饨", "包子", "春卷"], ["dumplings", "wonton", "ravioli", "spring rolls"]],
  ["grain", ["大米", "小麦", "玉米", "藜麦"], ["rice", "wheat", "corn", "quinoa"]],
  ["milled", ["面粉", "玉米淀粉", "燕麦片", "麦芽"], ["wheat flour", "corn starch", "oatmeal", "malt"]],
  ["veg", ["土豆", "香菇", "绿豆", "西红柿", "干蘑菇", "菊苣根", "梅菜"], ["potatoes", "mushroom", "lentils", "tomato", "dried mushrooms", "chicory roots", "dehydrated mushroom"]],
  ["spice", ["胡椒", "桂皮", "八角", "芥末", "迷迭香", "罗勒"], ["pepper", "cinnamon", "saffron", "mustard", "basil", "poppy seeds"]],
  ["nut", ["杏仁", "扁桃仁", "开心果", "腰果", "南瓜子", "瓜子", "莲子"], ["almonds", "pistachio", "cashew", "walnut", "pumpkin seeds", "sunflower seeds", "chia seed"]],
  ["dfruit", ["红枣", "无花果干", "桂圆", "枸杞", "蔓越莓干", "葡萄干"], ["prunes", "dried figs", "dates", "goji berries", "wolfberry", "raisins"]],
  ["beans", ["咖啡生豆", "可可豆", "可可碎", "生咖啡豆"], ["green coffee", "raw coffee beans", "cocoa beans", "cacao", "nibs"]],
  ["fsdp", ["婴儿米粉", "辅食", "果泥", "特医奶粉"], ["baby food", "baby cereal", "food for special medical purposes"]],
  ["health", ["保健品", "维生素片", "鱼肝油"], ["supplements", "multivitamin", "fish oil"]],
  ["vegprod", ["泡菜", "薯条", "番茄罐头", "酸黄瓜"], ["kimchi", "french fries", "canned tomatoes", "olives"]],
  ["grainprod", ["方便面", "挂面", "意大利面", "馒头"], ["instant noodles", "spaghetti", "cornflakes", "couscous"]],
  ["tea", ["绿茶", "红茶", "乌龙茶", "大麦茶", "花草茶", "人参"], ["green tea", "black tea", "oolong", "barley tea", "herbal tea", "chamomile"]],
  ["nutprod", ["花生酱", "炒货", "混合坚果"], ["peanut butter", "mixed nuts", "roasted almonds"]],
  ["alcohol", ["红酒", "啤酒", "威士忌", "白酒"], ["red wine", "beer", "whisky", "whiskey", "cider"]],
  ["bev", ["橙汁", "可乐", "矿泉水", "豆奶", "冰淇淋"], ["orange juice", "cola", "mineral water", "energy drink", "ice cream"]],
  ["bakery", ["饼干", "蛋糕", "面包", "月饼"], ["cookies", "cake", "bread", "mooncake"]],
  ["sugar", ["白糖", "红糖", "枫糖浆"], ["white sugar", "brown sugar", "maple syrup"]],
  ["candy", ["巧克力", "棒棒糖", "口香糖"], ["chocolate", "lollipops", "chewing gum"]],
  ["cond", ["酱油", "味精", "盐", "醋", "蚝油"], ["soy sauce", "MSG", "salt", "vinegar", "mayonnaise"]],
  ["roast", ["咖啡粉", "可可粉", "速溶咖啡", "可可脂"], ["roasted coffee", "ground coffee", "cocoa powder", "instant coffee", "cocoa butter"]],
  ["fruitprod", ["冻草莓", "果酱", "水果罐头", "蜜饯"], ["frozen strawberries", "jam", "canned peaches", "candied fruit"]],
  ["other", ["爆米花", "果冻", "酵母", "植物肉"], ["popcorn", "jelly", "yeast", "plant-based meat"]],
] as const;

// A leaf of the categories that makers register themselves, and what people call its goods.
// deno-fmt-ignore
const selfRegistered = [
  ["1901", "榨菜", "sauerkraut"],
  ["2001", "通心粉", "macaroni"],
  ["2101", "菊花茶", "hibiscus"],
  ["2201", "烤花生", "roasted peanuts"],
  ["2301", "香槟", "champagne"],
  ["2302", "伏特加", "vodka"],
  ["2303", "食用酒精", "ethanol"],
  ["2401", "纯净水", "bottled water"],
  ["2402", "汽水", "soda"],
  ["2403", "苹果汁", "apple juice"],
  ["2404", "燕麦奶", "soy milk"],
  ["2405", "冰红茶", "iced tea"],
  ["2406", "即饮咖啡", "latte"],
  ["2407", "凉茶", "herbal drink"],
  ["2408", "奶茶粉", "hot chocolate"],
  ["2409", "运动饮料", "sports drink"],
  ["2410", "无醇啤酒", "non-alcoholic beer"],
  ["2411", "雪糕", "popsicle"],
  ["2501", "威化饼", "crackers"],
  ["2601", "原糖", "raw sugar"],
  ["2602", "冰糖", "icing sugar"],
  ["2603", "转化糖浆", "golden syrup"],
  ["2604", "葡萄糖", "fructose"],
  ["2701", "泡泡糖", "gummy bears"],
  ["2702", "黑巧克力", "dark chocolate"],
  ["2703", "白巧克力", "white chocolate"],
  ["2801", "生抽", "tamari"],
  ["2802", "谷氨酸钠", "monosodium glutamate"],
  ["2803", "海盐", "sea salt"],
  ["2804", "番茄酱", "ketchup"],
  ["2901", "三合一咖啡", "instant coffee"],
  ["2902", "可可液块", "cocoa mass"],
  ["3001", "草莓酱", "marmalade"],
  ["3002", "黄桃罐头", "canned pineapple"],
  ["3003", "果粉", "fruit powder"],
  ["3004", "果脯", "candied ginger"],
  ["3005", "冷冻草莓", "frozen strawberries"],
  ["3101", "虾片", "prawn crackers"],
  ["3102", "布丁", "pudding"],
  ["3103", "棕榈芯", "hearts of palm"],
  ["3104", "干酵母", "baker's yeast"],
  ["3105", "大豆蛋白", "soy protein"],
  ["3106", "啤酒花", "hops"],
] as const;

Deno.test("people reach a category by at least three names in each language", () => {
  const known = new Set(
    products.flatMap(({ candidates }) => candidates.map((one) => one.category)),
  );
  assert.deepEqual(everyday.map(([category]) => category).toSorted(), [...known].toSorted());
  for (const [category, zh, en] of everyday) {
    assert.ok(zh.length >= 3 && en.length >= 3, category);
    for (const name of [...zh, ...en]) {
      assert.ok(seen(name).some((hit) => hit.category === category), `${category}: ${name}`);
    }
  }
});

Deno.test("people reach every leaf that makers register themselves, in each language", () => {
  const leaves = products.flatMap(({ candidates }) => candidates.map(({ leaf }) => leaf));
  const self = new Set(leaves.filter((leaf) => leaf >= "19"));
  assert.deepEqual(selfRegistered.map(([leaf]) => leaf), [...self].toSorted());
  for (const [leaf, ...names] of selfRegistered) {
    for (const name of names) {
      assert.ok(seen(name).some((hit) => hit.leaf === leaf), `${leaf}: ${name}`);
    }
  }
});

Deno.test("the goods people ask for most stand first", () => {
  // deno-fmt-ignore
  const first = [
    ["味精", "292242"], ["MSG", "292242"], ["威士忌", "220830"], ["whisky", "220830"],
    ["whiskey", "220830"], ["饺子", "190220"], ["dumplings", "190220"], ["婴儿奶粉", "190110"],
    ["baby formula", "190110"], ["方便面", "190230"], ["instant noodles", "190230"],
    ["面粉", "110100"], ["酱油", "210310"], ["soy sauce", "210310"], ["啤酒", "220300"],
    ["beer", "220300"], ["红酒", "220421"], ["wine", "220421"], ["果酱", "200799"],
    ["jam", "200799"], ["冰淇淋", "210500"], ["ice cream", "210500"], ["sugar", "170199"],
    ["almonds", "080212"], ["扁桃仁", "080212"], ["beef", "020130"], ["honey", "040900"],
    ["蜂蜜", "040900"], ["燕窝", "04109010"], ["cheese", "040690"], ["rice", "100630"],
    ["大米", "100630"], ["raisins", "080620"], ["葡萄干", "080620"], ["shrimp", "030617"],
    ["apple", "080810"], ["coffee", "090121"], ["三文鱼", "030213"], ["greentea", "090210"],
    ["olive oil", "150920"], ["香肠", "160100"], ["sausages", "160100"], ["salt", "250100"],
  ] as const;
  for (const [name, hs] of first) {
    assert.equal(searchProducts(products, { name })[0]?.hs, hs, name);
  }
});
