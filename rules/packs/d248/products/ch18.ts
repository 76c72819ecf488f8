import type { Row } from "./row.ts";
import { asDrinkPowder, asFeed, chocolates, out, to, when } from "./targets.ts";

/** Chapter 18: cocoa and chocolate. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["180100", "可可豆", "Cocoa beans", [when(to.rawCocoa, "未烘焙", "Not roasted"), when(to.cocoa, "已烘焙", "Roasted")], "inferred", "可可碎", "cacao", "nibs"],
  ["180200", "可可壳及可可废料", "Cocoa shells and waste", [when(to.cocoa, "供食用或冲泡", "It is for eating or steeping"), asFeed, when(out.notFood, "其他用途", "It is for something else")], "local", "可可皮", "cocoa husk"],
  ["180310", "可可膏", "Cocoa paste", [to.cocoa], "inferred", "可可液块", "cocoa mass", "liquor"],
  ["180320", "脱脂可可膏", "Cocoa paste, defatted", [to.cocoa], "inferred", "可可饼", "cocoa cake"],
  ["180400", "可可脂", "Cocoa butter", [to.cocoa], "inferred", "可可油"],
  ["180500", "可可粉，不加糖", "Cocoa powder, unsweetened", [to.cocoa], "inferred", "纯可可粉", "cacao"],
  ["180610", "加糖可可粉", "Cocoa powder, sweetened", [asDrinkPowder, when(to.cocoa, "烘焙等用的可可粉", "It is for baking and the like")], "local", "热可可", "可可冲饮粉", "hot chocolate", "drinking chocolate", "热巧克力"],
  ["180620", "大包装含可可食品", "Food with cocoa, in bulk", [...chocolates, when(to.cocoa, "以可可为主的原料", "It is an ingredient, mainly of cocoa"), asDrinkPowder], "local", "大板巧克力", "巧克力豆", "巧克力酱", "couverture", "chocolate chip", "bulk chocolate"],
  ["180631", "夹心巧克力块", "Chocolate bars, filled", chocolates, "inferred", "夹心巧克力", "巧克力棒", "pralines", "chocolate bar"],
  ["180632", "不夹心巧克力块", "Chocolate bars, not filled", chocolates, "inferred", "黑巧克力", "牛奶巧克力", "dark chocolate", "milk chocolate", "chocolate bar"],
  ["180690", "其他含可可食品", "Other food with cocoa", [...chocolates, when(to.cocoa, "巧克力酱等可可制品", "It is a spread or another product of cocoa"), asDrinkPowder], "local", "巧克力", "松露巧克力", "巧克力豆", "巧克力酱", "chocolate", "truffle", "bonbon", "chocolate spread", "榛子巧克力酱", "hazelnut spread"],
];
