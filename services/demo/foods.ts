type Pair = readonly [zh: string, en: string];

/** What a company may make under a leaf: the tariff code, how it is made, names, ingredients. */
export interface Food {
  readonly hs: string;
  readonly process: Process;
  readonly names: readonly Pair[];
  readonly ingredients: readonly Pair[];
}

/** How food is made, as far as the texts tell processes apart. */
export type Process = "dough" | "meat" | "fish" | "milk" | "dry" | "liquid" | "still" | "cook";

type Row = readonly [leaf: string, hs: string, Process, Food["names"], Food["ingredients"]];

// deno-fmt-ignore
const rows: readonly Row[] = [
  ["0101", "02023000", "meat", [["冻去骨牛眼肉", "Frozen boneless beef ribeye"], ["冻牛腱", "Frozen beef shank"], ["冻去骨牛前胸肉", "Frozen boneless beef brisket"]], [["牛肉", "Beef"]]],
  ["0102", "02032900", "meat", [["冻猪前腿肉", "Frozen pork shoulder"], ["冻猪肋排", "Frozen pork spare ribs"], ["帕尔马式风干火腿（去骨，成熟期不少于十八个月，整只真空包装）", "Dry-cured ham, boned, matured for at least eighteen months, whole, vacuum-packed, in the style of the Langhirano valley"]], [["猪肉", "Pork"], ["海盐", "Sea salt"]]],
  ["0103", "02044200", "meat", [["冻带骨羊前腿", "Frozen lamb foreshank, bone in"], ["冻法式羊排", "Frozen frenched lamb rack"]], [["羊肉", "Lamb"]]],
  ["0105", "02071419", "meat", [["冻鸡翅", "Frozen chicken wings"], ["冻鸡爪", "Frozen chicken feet"], ["冻火鸡胸", "Frozen turkey breast"]], [["鸡肉", "Chicken"]]],
  ["0112", "16024910", "meat", [["猪肉火腿罐头", "Canned pork luncheon ham"], ["意式肉酱", "Bolognese meat sauce"]], [["猪肉", "Pork"], ["番茄", "Tomato"], ["食用盐", "Salt"]]],
  ["0201", "05040011", "meat", [["盐渍猪肠衣", "Salted hog casings"], ["盐渍猪大肠头", "Salted hog bungs"]], [["猪小肠", "Hog small intestine"], ["食用盐", "Salt"]]],
  ["0203", "05040019", "meat", [["盐渍牛肠衣", "Salted beef casings"]], [["牛小肠", "Beef small intestine"], ["食用盐", "Salt"]]],
  ["0301", "04100010", "dry", [["燕盏（干）", "Dried bird's nest, whole cup"], ["燕条", "Bird's nest strips"], ["燕碎", "Bird's nest pieces"]], [["毛燕", "Raw bird's nest"]]],
  ["0302", "21069090", "cook", [["即食冰糖燕窝（木糖醇型，每瓶固形物含量不低于百分之三十五，礼盒装六瓶）", "Ready-to-eat bird's nest with rock sugar or xylitol, solids not less than thirty-five per cent of each bottle, gift box of six bottles"], ["鲜炖燕窝", "Freshly stewed bird's nest"]], [["燕窝", "Bird's nest"], ["冰糖", "Rock sugar"], ["水", "Water"]]],
  ["0401", "04090000", "dry", [["麦卢卡蜂蜜", "Mānuka honey"], ["百里香蜂蜜", "Thyme honey"], ["相思树蜂蜜", "Acacia honey"], ["蜂花粉", "Bee pollen"]], [["蜂蜜", "Honey"]]],
  ["0501", "04089100", "dry", [["全蛋粉", "Dried whole egg"], ["蛋黄粉", "Dried egg yolk"], ["巴氏杀菌液体蛋白", "Pasteurised liquid egg white"]], [["鲜鸡蛋", "Fresh hen eggs"]]],
  ["0601", "15092000", "liquid", [["特级初榨橄榄油", "Extra virgin olive oil"], ["葵花籽油", "Sunflower oil"], ["低芥酸菜籽油", "Low erucic acid rapeseed oil"]], [["橄榄", "Olives"], ["葵花籽", "Sunflower seeds"]]],
  ["0602", "15042000", "liquid", [["精炼鱼油", "Refined fish oil"], ["鳕鱼肝油", "Cod liver oil"]], [["鳕鱼肝", "Cod liver"]]],
  ["0603", "12040000", "dry", [["亚麻籽", "Linseed"], ["大豆（食用）", "Soya beans for food use"]], [["亚麻籽", "Linseed"]]],
  ["0701", "19022000", "dough", [["菠菜蘑菇意式方饺", "Ravioli with spinach and mushrooms"], ["南瓜杏仁意式半圆饺", "Mezzelune with pumpkin and almonds"], ["松露马铃薯意式大饺", "Tortelloni with truffle and potato"], ["番茄罗勒意式小饺", "Cappelletti with tomato and basil"], ["洋蓟豌豆意式方饺", "Ravioli with artichoke and peas"], ["茄子辣椒意式大饺", "Tortelloni with aubergine and chilli"], ["有机无麸质意式方饺（鹰嘴豆、芝麻菜与烤红椒馅，速冻，单个独立冷冻）", "Organic gluten-free ravioli filled with chickpeas, rocket and roasted red peppers, deep-frozen, individually quick-frozen, ready to cook in three minutes"], ["豆腐白菜水饺", "Dumplings with tofu and Chinese cabbage"]], [["硬质小麦粉", "Durum wheat semolina"], ["菠菜", "Spinach"], ["双孢蘑菇", "Button mushrooms"], ["马铃薯片", "Potato flakes"], ["水", "Water"], ["海盐", "Sea salt"]]],
  ["0702", "19022000", "dough", [["牛肉意式方饺", "Ravioli with beef"], ["火腿奶酪意式小饺", "Tortellini with ham and cheese"], ["三文鱼意式大饺", "Tortelloni with salmon"], ["虾仁水饺", "Dumplings with prawns"]], [["硬质小麦粉", "Durum wheat semolina"], ["牛肉", "Beef"], ["硬质奶酪", "Hard cheese"], ["鸡蛋", "Eggs"]]],
  ["0801", "10063020", "dry", [["茉莉香米", "Jasmine rice"], ["意式烩饭米", "Risotto rice"], ["燕麦粒", "Oat groats"]], [["稻谷", "Paddy rice"]]],
  ["0901", "11010000", "dry", [["00型小麦粉", "Wheat flour type 00"], ["硬质小麦粗粒粉", "Durum wheat semolina"], ["燕麦片", "Rolled oats"], ["木薯淀粉", "Tapioca starch"]], [["小麦", "Wheat"]]],
  ["0902", "11071000", "dry", [["淡色大麦麦芽", "Pale barley malt"], ["焦香麦芽", "Caramel malt"]], [["二棱大麦", "Two-row barley"]]],
  ["1001", "07129099", "dry", [["脱水番茄", "Dried tomatoes"], ["脱水洋葱", "Dried onions"], ["脱水马铃薯片", "Dried potato flakes"]], [["番茄", "Tomato"], ["洋葱", "Onion"]]],
  ["1002", "07102100", "cook", [["速冻豌豆", "Deep-frozen peas"], ["速冻菠菜", "Deep-frozen spinach"]], [["豌豆", "Peas"]]],
  ["1003", "07132090", "dry", [["干鹰嘴豆", "Dried chickpeas"], ["干小扁豆", "Dried lentils"]], [["鹰嘴豆", "Chickpeas"]]],
  ["1101", "09109900", "dry", [["黑胡椒碎", "Crushed black pepper"], ["意式香草调味料", "Italian herb seasoning"], ["肉桂粉", "Ground cinnamon"]], [["黑胡椒", "Black pepper"], ["牛至", "Oregano"]]],
  ["1201", "08013200", "dry", [["腰果仁", "Cashew kernels"], ["巴西坚果（去壳）", "Brazil nuts, shelled"], ["带壳开心果", "Pistachios in shell"], ["杏仁", "Almonds"]], [["腰果", "Cashew nuts"]]],
  ["1301", "08132000", "dry", [["西梅干", "Prunes"], ["无核葡萄干", "Seedless raisins"], ["冻干榴莲", "Freeze-dried durian"]], [["西梅", "Plums"]]],
  ["1401", "09011100", "dry", [["生咖啡豆（阿拉比卡，水洗）", "Green arabica coffee, washed"], ["生咖啡豆（罗布斯塔）", "Green robusta coffee"]], [["咖啡果", "Coffee cherries"]]],
  ["1402", "18010000", "dry", [["生可可豆（发酵）", "Fermented raw cocoa beans"]], [["可可果", "Cocoa pods"]]],
  ["1503", "21069090", "dry", [["特殊医学用途全营养配方粉", "Complete nutrition powder for special medical purposes"]], [["麦芽糊精", "Maltodextrin"], ["乳清蛋白", "Whey protein"]]],
  ["1504", "21069090", "dry", [["运动营养蛋白粉", "Protein powder for sports nutrition"], ["辅食营养补充品", "Complementary food supplement"]], [["大豆分离蛋白", "Soya protein isolate"]]],
  ["1601", "21069090", "dry", [["西洋参胶囊", "American ginseng capsules"], ["深海鱼油软胶囊", "Deep-sea fish oil softgels"]], [["西洋参", "American ginseng"]]],
  ["1701", "19011010", "milk", [["婴儿配方奶粉（一段）", "Infant formula, stage 1"], ["较大婴儿配方奶粉（二段）", "Follow-on formula, stage 2"], ["幼儿配方奶粉（三段）", "Young child formula, stage 3"]], [["生牛乳", "Raw cow's milk"], ["脱盐乳清粉", "Demineralised whey powder"], ["植物油", "Vegetable oils"]]],
  ["1702", "04061000", "milk", [["马苏里拉奶酪", "Mozzarella cheese"], ["帕尔马式硬质奶酪", "Hard cheese, grated"], ["全脂奶粉", "Whole milk powder"], ["黄油", "Butter"], ["超高温灭菌奶", "UHT milk"]], [["生牛乳", "Raw cow's milk"], ["凝乳酶", "Rennet"]]],
  ["1801", "03031310", "fish", [["冻三文鱼片", "Frozen salmon fillets"], ["冰鲜整条三文鱼", "Chilled whole salmon"], ["冻北极虾", "Frozen coldwater prawns"], ["干盐鳕鱼", "Dried salted cod"], ["单冻扇贝柱（每公斤八十至一百粒，去壳去裙边，产自低温海域）", "Scallop adductor muscle, individually quick-frozen, eighty to one hundred pieces a kilogram, shelled and trimmed, from cold waters"]], [["三文鱼", "Salmon"], ["食用盐", "Salt"]]],
  ["1901", "20021010", "cook", [["去皮番茄罐头", "Peeled tomatoes, canned"], ["油浸洋蓟", "Artichokes in oil"], ["盐水橄榄", "Olives in brine"]], [["番茄", "Tomato"], ["柠檬酸", "Citric acid"]]],
  ["2001", "19021900", "dough", [["意大利直条面", "Spaghetti"], ["斜管面", "Penne rigate"], ["千层面皮", "Lasagne sheets"], ["米粉", "Rice noodles"]], [["硬质小麦粉", "Durum wheat semolina"], ["水", "Water"]]],
  ["2101", "09023010", "dry", [["英式早餐红茶", "English breakfast tea"], ["高山乌龙茶", "Highland oolong tea"], ["茉莉绿茶", "Jasmine green tea"]], [["茶叶", "Tea leaves"]]],
  ["2201", "20081999", "cook", [["烤盐焗腰果", "Roasted and salted cashews"], ["混合坚果酱", "Mixed nut butter"]], [["腰果", "Cashew nuts"], ["海盐", "Sea salt"]]],
  ["2301", "22042100", "still", [["干红葡萄酒", "Dry red wine"], ["起泡白葡萄酒", "Sparkling white wine"], ["麦芽啤酒", "Malt beer"], ["苹果酒", "Cider"]], [["葡萄", "Grapes"], ["麦芽", "Malt"], ["酵母", "Yeast"]]],
  ["2302", "22083000", "still", [["单一麦芽威士忌（十二年）", "Single malt whisky, 12 years old"], ["单一麦芽威士忌（十八年，雪利桶陈酿，桶强，限量编号发行，含木盒及品鉴手册）", "Single malt whisky, 18 years old, matured in sherry butts, cask strength, numbered limited release with wooden case and tasting booklet"], ["调和威士忌", "Blended whisky"], ["金酒", "Gin"], ["白兰地", "Brandy"]], [["大麦麦芽", "Malted barley"], ["水", "Water"], ["酵母", "Yeast"]]],
  ["2303", "22071000", "still", [["新酿麦芽原酒", "New make malt spirit"], ["食用酒精", "Edible alcohol"]], [["大麦麦芽", "Malted barley"]]],
  ["2401", "22011010", "liquid", [["天然矿泉水", "Natural mineral water"], ["充气矿泉水", "Sparkling mineral water"]], [["天然矿泉水", "Natural mineral water"]]],
  ["2402", "22021000", "liquid", [["汤力水", "Tonic water"], ["姜味汽水", "Ginger ale"]], [["水", "Water"], ["二氧化碳", "Carbon dioxide"], ["白砂糖", "Sugar"]]],
  ["2403", "20091200", "liquid", [["非浓缩还原橙汁", "Orange juice, not from concentrate"], ["苹果汁", "Apple juice"], ["番茄汁", "Tomato juice"]], [["甜橙", "Oranges"]]],
  ["2404", "22029900", "milk", [["燕麦奶", "Oat drink"], ["核桃乳", "Walnut drink"]], [["燕麦", "Oats"], ["水", "Water"]]],
  ["2405", "22029900", "liquid", [["无糖红茶饮料", "Unsweetened black tea drink"], ["柠檬茶饮料", "Lemon tea drink"]], [["茶叶", "Tea leaves"], ["水", "Water"]]],
  ["2406", "22029900", "liquid", [["冷萃咖啡饮料", "Cold brew coffee drink"], ["白咖啡饮料", "White coffee drink"]], [["咖啡豆", "Coffee beans"], ["水", "Water"]]],
  ["2407", "22029900", "liquid", [["接骨木花饮料", "Elderflower drink"], ["芦荟饮料", "Aloe vera drink"]], [["接骨木花", "Elderflowers"], ["水", "Water"]]],
  ["2408", "21069090", "dry", [["速溶柠檬茶固体饮料", "Instant lemon tea, solid drink"]], [["白砂糖", "Sugar"], ["茶粉", "Tea powder"]]],
  ["2409", "22029900", "liquid", [["电解质饮料", "Electrolyte drink"], ["能量饮料", "Energy drink"]], [["水", "Water"], ["葡萄糖", "Glucose"]]],
  ["2410", "22029900", "liquid", [["无醇鸡尾酒饮料", "Alcohol-free cocktail drink"], ["无醇啤酒风味饮料", "Alcohol-free beer drink"]], [["水", "Water"], ["麦芽提取物", "Malt extract"]]],
  ["2411", "21050000", "milk", [["威士忌味冰淇淋", "Whisky ice cream"], ["香草冰淇淋", "Vanilla ice cream"], ["雪葩", "Sorbet"]], [["稀奶油", "Cream"], ["白砂糖", "Sugar"]]],
  ["2501", "19053100", "dough", [["黄油酥饼", "Butter shortbread"], ["燕麦饼干", "Oat biscuits"], ["圣诞蛋糕", "Christmas cake"], ["海盐黄油脆饼（独立小包装，礼品铁盒）", "Butter crisps with sea salt, individually wrapped, in a gift tin"]], [["小麦粉", "Wheat flour"], ["黄油", "Butter"], ["白砂糖", "Sugar"]]],
  ["2603", "17022000", "liquid", [["枫糖浆", "Maple syrup"], ["龙舌兰糖浆", "Agave syrup"]], [["枫树汁", "Maple sap"]]],
  ["2701", "17049000", "cook", [["威士忌乳脂软糖", "Whisky fudge"], ["太妃糖", "Toffee"]], [["白砂糖", "Sugar"], ["黄油", "Butter"]]],
  ["2702", "18063200", "cook", [["黑巧克力（可可含量百分之七十）", "Dark chocolate, 70% cocoa"], ["榛子牛奶巧克力", "Milk chocolate with hazelnuts"]], [["可可液块", "Cocoa mass"], ["白砂糖", "Sugar"]]],
  ["2801", "21031000", "liquid", [["酿造酱油", "Brewed soy sauce"], ["低盐酱油", "Soy sauce, less salt"]], [["大豆", "Soya beans"], ["食用盐", "Salt"]]],
  ["2803", "25010011", "dry", [["海盐片", "Sea salt flakes"], ["泥炭烟熏海盐", "Peat-smoked sea salt"]], [["海水", "Sea water"]]],
  ["2804", "21039090", "cook", [["番茄罗勒意面酱", "Tomato and basil pasta sauce"], ["青酱", "Pesto sauce"], ["鱼露", "Fish sauce"], ["甜辣酱", "Sweet chilli sauce"]], [["番茄", "Tomato"], ["罗勒", "Basil"], ["食用盐", "Salt"]]],
  ["2901", "09012100", "dry", [["烘焙咖啡豆（中度）", "Roasted coffee beans, medium"], ["研磨咖啡", "Ground coffee"], ["白咖啡粉", "White coffee powder"]], [["生咖啡豆", "Green coffee"]]],
  ["2902", "18050000", "dry", [["可可粉（未加糖）", "Cocoa powder, unsweetened"]], [["可可豆", "Cocoa beans"]]],
  ["3001", "20079910", "cook", [["苦橙果酱", "Seville orange marmalade"], ["草莓果酱", "Strawberry jam"], ["无花果果酱", "Fig jam"]], [["苦橙", "Seville oranges"], ["白砂糖", "Sugar"]]],
  ["3002", "20087010", "cook", [["黄桃罐头", "Canned peaches"], ["菠萝罐头", "Canned pineapple"]], [["黄桃", "Peaches"], ["白砂糖", "Sugar"]]],
  ["3004", "20060020", "cook", [["糖渍姜片", "Candied ginger"], ["糖渍橙皮", "Candied orange peel"]], [["姜", "Ginger"], ["白砂糖", "Sugar"]]],
  ["3005", "08119090", "cook", [["冷冻榴莲果肉", "Frozen durian pulp"], ["冷冻蓝莓", "Frozen blueberries"]], [["榴莲", "Durian"]]],
  ["3101", "19041000", "cook", [["米果", "Rice crackers"], ["玉米脆片", "Corn puffs"]], [["玉米粉", "Maize flour"], ["植物油", "Vegetable oil"]]],
  ["3102", "17049000", "cook", [["果汁果冻", "Fruit juice jelly"]], [["果汁", "Fruit juice"], ["卡拉胶", "Carrageenan"]]],
  ["3105", "35040090", "dry", [["鱼胶原蛋白肽", "Fish collagen peptide"], ["乳清蛋白粉", "Whey protein powder"]], [["鱼皮", "Fish skin"]]],
  ["3106", "12102000", "dry", [["啤酒花颗粒", "Hop pellets"]], [["啤酒花", "Hops"]]],
];

const foods = new Map<string, Food>(
  rows.map((
    [leaf, hs, process, names, ingredients],
  ) => [leaf, { hs, process, names, ingredients }]),
);

/** What is made under a leaf in the demo. */
export function foodOf(leaf: string): Food {
  const food = foods.get(leaf);
  if (food === undefined) throw new RangeError(`Cannot seed: no food is known under leaf ${leaf}`);
  return food;
}

/** Sizes that a name is sold in; with them one product becomes many. */
// deno-fmt-ignore
const packs: readonly Pair[] = [
  ["250克袋装", "250 g bag"], ["500克袋装", "500 g bag"], ["1千克盒装", "1 kg box"],
  ["2.5千克餐饮装", "2.5 kg catering pack"], ["5千克箱装", "5 kg case"], ["10千克箱装", "10 kg case"],
  ["礼盒装", "gift box"], ["散装", "bulk"], ["试用装", "trial size"], ["家庭装", "family pack"],
  ["独立小袋", "single sachets"], ["20千克袋装", "20 kg sack"], ["玻璃瓶装", "glass jar"],
  ["铁罐装", "tin"], ["托盘装", "tray"],
];

/** The same for what is poured. */
// deno-fmt-ignore
const bottles: readonly Pair[] = [
  ["500毫升瓶装", "500 ml bottle"], ["700毫升瓶装", "700 ml bottle"], ["1升瓶装", "1 l bottle"],
  ["200毫升瓶装", "200 ml bottle"], ["350毫升瓶装", "350 ml bottle"], ["6瓶箱装", "case of 6 bottles"],
  ["12瓶箱装", "case of 12 bottles"], ["50毫升小瓶装", "50 ml miniature"], ["1.5升瓶装", "1.5 l bottle"],
  ["3升盒装", "3 l box"], ["5升桶装", "5 l canister"], ["20升桶装", "20 l drum"],
  ["礼盒装", "gift box"], ["家庭装", "family pack"], ["1000升吨桶装", "1,000 l container"],
];

/** The sizes of a food, the usual ones first. */
export function sizesOf({ process }: Food): readonly Pair[] {
  return process === "still" || process === "liquid" ? bottles : packs;
}
