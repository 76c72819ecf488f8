import type { Row } from "./row.ts";
import { animals, babyFood, gamey, to, when } from "./targets.ts";

/** Chapter 16: prepared meat, fish and seafood. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  // meat
  ["160100", "香肠", "Sausages", animals, "inferred", "腊肠", "火腿肠", "热狗", "红肠", "血肠", "salami", "hot dog", "chorizo", "frankfurter"],
  ["160210", "均化肉食品", "Homogenised meat food", babyFood(to.otherMeat), "inferred", "肉泥", "baby food"],
  ["160220", "制作或保藏的动物肝", "Prepared or preserved liver", animals, "inferred", "鹅肝酱", "肝酱", "猪肝罐头", "foie gras", "liver pate"],
  ["160231", "制作或保藏的火鸡肉", "Prepared or preserved turkey", [to.poultry], "inferred", "火鸡", "turkey breast"],
  ["160232", "制作或保藏的鸡肉", "Prepared or preserved chicken", [to.poultry], "inferred", "鸡块", "炸鸡", "鸡胸肉", "鸡排", "nuggets", "fried chicken", "chicken breast"],
  ["160239", "其他制作或保藏的禽肉", "Other prepared or preserved poultry", [to.poultry], "inferred", "烤鸭", "盐水鸭", "鸭脖", "roast duck", "duck confit", "goose"],
  ["160241", "制作或保藏的猪后腿", "Prepared or preserved pork leg", [to.pork], "inferred", "熟火腿", "火腿片", "cooked ham"],
  ["160242", "制作或保藏的猪前腿", "Prepared or preserved pork shoulder", [to.pork], "inferred", "猪肩肉", "picnic ham"],
  ["160249", "其他制作或保藏的猪肉", "Other prepared or preserved pork", [to.pork], "inferred", "午餐肉", "叉烧", "红烧肉", "肉松", "luncheon meat", "pulled pork", "pork floss", "罐头"],
  ["160250", "制作或保藏的牛肉", "Prepared or preserved beef", [to.beef], "inferred", "咸牛肉", "卤牛肉", "牛肉丸", "牛肉罐头", "corned beef", "meatball", "beef patty"],
  ["160290", "其他制作或保藏的肉及血", "Other prepared or preserved meat and blood", [
    when(to.mutton, "羊肉", "It is of sheep or goat"),
    when(to.horse, "马、驴、骡肉", "It is of horse, donkey or mule"),
    when(to.rabbit, "兔肉", "It is of rabbit"),
    when(to.camel, "骆驼肉", "It is of camel"),
    ...gamey,
    when(to.aquatic, "蛙等水产动物的肉", "It is of frogs or other water animals"),
  ], "inferred", "羊肉罐头", "驴肉", "血豆腐", "羊肉串", "lamb kebab", "canned mutton", "rabbit stew"],
  ["160300", "肉、鱼、水产的精及汁", "Extracts and juices of meat, fish or seafood", [
    when(to.beef, "牛肉制", "It is of beef"),
    when(to.pork, "猪肉制", "It is of pork"),
    when(to.poultry, "禽肉制", "It is of poultry"),
    when(to.otherMeat, "其他肉制", "It is of another meat"),
    when(to.aquatic, "鱼、虾、贝等水产制", "It is of fish or seafood"),
    when(to.condiment, "作调味料出售", "It is sold as a seasoning"),
  ], "local", "肉精", "鸡精汤", "滴鸡精", "牛肉汁", "蚝汁", "meat extract", "chicken essence", "clam juice"],

  // fish
  ["160411", "制作或保藏的鲑鱼", "Prepared or preserved salmon", [to.aquatic], "inferred", "三文鱼", "三文鱼罐头", "canned salmon"],
  ["160412", "制作或保藏的鲱鱼", "Prepared or preserved herring", [to.aquatic], "inferred", "鲱鱼罐头", "pickled herring", "rollmop"],
  ["160413", "制作或保藏的沙丁鱼", "Prepared or preserved sardines", [to.aquatic], "inferred", "沙丁鱼罐头", "黍鲱", "canned sardine", "sprat", "sardinella"],
  ["160414", "制作或保藏的金枪鱼", "Prepared or preserved tuna", [to.aquatic], "inferred", "吞拿鱼", "金枪鱼罐头", "鲣鱼", "狐鲣", "canned tuna", "skipjack", "bonito", "罐头"],
  ["160415", "制作或保藏的鲭鱼", "Prepared or preserved mackerel", [to.aquatic], "inferred", "鲐鱼", "茄汁鲭鱼", "canned mackerel"],
  ["160416", "制作或保藏的鳀鱼", "Prepared or preserved anchovies", [to.aquatic], "inferred", "凤尾鱼", "银鱼柳", "anchovy fillet"],
  ["160417", "制作或保藏的鳗鱼", "Prepared or preserved eel", [to.aquatic], "inferred", "烤鳗", "蒲烧鳗鱼", "unagi", "kabayaki"],
  ["160418", "制作或保藏的鱼翅", "Prepared or preserved shark fin", [to.aquatic], "inferred", "鱼翅汤"],
  ["160419", "其他制作或保藏的鱼", "Other prepared or preserved fish", [to.aquatic], "inferred", "鱼罐头", "豆豉鲮鱼", "烤鱼", "鱼排", "canned fish", "breaded fish"],
  ["160420", "鱼糜制品及其他制作的鱼", "Minced fish and other fish products", [to.aquatic], "inferred", "鱼丸", "鱼豆腐", "蟹棒", "鱼糕", "鱼肠", "fish ball", "surimi", "crab stick", "fish cake", "fish finger"],
  ["160431", "鲟鱼子酱", "Caviar", [to.aquatic], "inferred", "鱼子酱", "sturgeon roe"],
  ["160432", "鱼子酱代用品", "Caviar substitutes", [to.aquatic], "inferred", "鱼籽", "三文鱼籽", "明太子", "lumpfish roe", "salmon roe", "tobiko"],

  // shellfish and others
  ["160510", "制作或保藏的蟹", "Prepared or preserved crab", [to.aquatic], "inferred", "蟹肉罐头", "熟蟹", "canned crab", "crab meat"],
  ["160521", "制作或保藏的虾，非密封包装", "Prepared shrimps and prawns, not in airtight packing", [to.aquatic], "inferred", "虾", "熟虾", "虾饼", "shrimp", "prawn", "tempura"],
  ["160529", "制作或保藏的虾，密封包装", "Prepared shrimps and prawns, in airtight packing", [to.aquatic], "inferred", "虾罐头", "canned shrimp", "prawn"],
  ["160530", "制作或保藏的龙虾", "Prepared or preserved lobster", [to.aquatic], "inferred", "龙虾肉", "lobster bisque"],
  ["160540", "其他制作或保藏的甲壳动物", "Other prepared or preserved crustaceans", [to.aquatic], "inferred", "小龙虾", "麻辣小龙虾", "磷虾", "crayfish", "crawfish", "krill"],
  ["160551", "制作或保藏的牡蛎", "Prepared or preserved oysters", [to.aquatic], "inferred", "生蚝", "蚝豉", "smoked oyster"],
  ["160552", "制作或保藏的扇贝", "Prepared or preserved scallops", [to.aquatic], "inferred", "干贝", "带子", "scallop"],
  ["160553", "制作或保藏的贻贝", "Prepared or preserved mussels", [to.aquatic], "inferred", "青口", "淡菜", "mussel"],
  ["160554", "制作或保藏的墨鱼及鱿鱼", "Prepared or preserved squid and cuttlefish", [to.aquatic], "inferred", "鱿鱼丝", "鱿鱼圈", "calamari ring", "shredded squid"],
  ["160555", "制作或保藏的章鱼", "Prepared or preserved octopus", [to.aquatic], "inferred", "八爪鱼"],
  ["160556", "制作或保藏的蛤及蚶", "Prepared or preserved clams, cockles and arkshells", [to.aquatic], "inferred", "花蛤", "蛤蜊", "鸟蛤", "canned clam"],
  ["160557", "制作或保藏的鲍鱼", "Prepared or preserved abalone", [to.aquatic], "inferred", "鲍鱼罐头", "即食鲍鱼", "canned abalone", "鲍鱼"],
  ["160558", "制作或保藏的蜗牛，螺除外", "Prepared or preserved land snails", [to.aquatic], "local", "法式蜗牛", "escargot"],
  ["160559", "其他制作或保藏的软体动物", "Other prepared or preserved molluscs", [to.aquatic], "inferred", "海螺", "螺肉", "蛏子", "whelk", "sea snail", "razor clam"],
  ["160561", "制作或保藏的海参", "Prepared or preserved sea cucumber", [to.aquatic], "inferred", "即食海参"],
  ["160562", "制作或保藏的海胆", "Prepared or preserved sea urchin", [to.aquatic], "inferred", "海胆酱", "uni"],
  ["160563", "制作或保藏的海蜇", "Prepared or preserved jellyfish", [to.aquatic], "inferred", "海蜇丝", "海蜇头"],
  ["160569", "其他制作或保藏的水生动物", "Other prepared or preserved water animals", [to.aquatic], "inferred", "海鞘", "沙虫", "sea squirt"],
];
