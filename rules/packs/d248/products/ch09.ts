import type { Row } from "./row.ts";
import { to, when } from "./targets.ts";

/** Chapter 09. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["090111", "生咖啡豆", "Green coffee", [to.rawCoffee], "inferred", "未烘焙咖啡", "unroasted coffee", "raw coffee beans"],
  ["090112", "脱咖啡因生咖啡豆", "Green coffee, decaffeinated", [to.rawCoffee], "inferred", "低因", "decaf"],
  ["090121", "焙炒咖啡", "Roasted coffee", [to.coffee], "inferred", "咖啡粉", "熟咖啡豆", "ground coffee", "espresso"],
  ["090122", "脱咖啡因焙炒咖啡", "Roasted coffee, decaffeinated", [to.coffee], "inferred", "低因", "decaf"],
  ["090210", "绿茶，小包装3公斤以下", "Green tea, packed to 3 kg", [to.tea], "inferred", "茶叶", "matcha", "抹茶"],
  ["0902101000", "花茶，小包装3公斤以下", "Scented tea, packed to 3 kg", [to.tea], "inferred", "茉莉花茶", "jasmine tea"],
  ["090230", "红茶，小包装3公斤以下", "Black tea, packed to 3 kg", [to.tea], "inferred", "茶叶", "茶包", "tea bags", "earl grey"],
  ["0902401000", "乌龙茶，3公斤以上", "Oolong tea, over 3 kg", [to.tea], "inferred", "铁观音"],
  ["0902402000", "普洱茶，3公斤以上", "Pu'er tea, over 3 kg", [to.tea], "inferred", "pu erh"],
  ["090300", "马黛茶", "Mate", [to.tea], "local", "yerba mate"],
  ["090411", "胡椒，未磨", "Pepper, whole", [to.spice], "inferred", "黑胡椒", "白胡椒", "peppercorn"],
  ["090412", "胡椒粉", "Pepper, ground", [to.spice], "inferred", "黑胡椒", "白胡椒"],
  ["090421", "干辣椒，未磨", "Dried chillies, whole", [to.spice], "inferred", "chili"],
  ["090422", "辣椒粉", "Chilli and paprika, ground", [to.spice], "inferred", "chili powder"],
  ["090510", "香草荚，未磨", "Vanilla pods, whole", [to.spice], "inferred", "香子兰", "vanilla beans"],
  ["090619", "桂皮，未磨", "Cassia and similar bark, whole", [to.spice], "inferred", "肉桂", "cinnamon"],
  ["0907200000 102", "丁香粉，调味用", "Ground cloves, for seasoning", [to.spice], "inferred"],
  ["090931", "孜然，未磨", "Cumin seeds, whole", [to.spice], "inferred", "枯茗"],
  ["0909611000", "八角，未磨", "Star anise, whole", [to.spice], "inferred", "大料", "大茴香"],
  ["091011", "姜，未磨", "Ginger, whole", [when(to.spice, "干姜", "It is dried"), when(to.freshVeg, "鲜姜", "It is fresh")], "inferred", "生姜", "老姜"],
  ["091020", "番红花", "Saffron", [to.spice], "inferred", "藏红花", "西红花"],
  ["091030", "姜黄", "Turmeric", [to.spice], "inferred", "curcuma"],
  ["0910910000 999", "混合香料", "Mixed spices", [to.spice], "inferred", "五香粉", "咖喱粉", "curry powder"],
];
