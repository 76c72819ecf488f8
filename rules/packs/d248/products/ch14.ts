import type { Row } from "./row.ts";
import { out } from "./targets.ts";

/** Chapter 14: plants for plaiting and the like. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["140110", "编结用竹", "Bamboo for plaiting", [out.plants], "inferred", "竹子"],
  ["140120", "编结用藤", "Rattan for plaiting", [out.plants], "inferred", "藤条"],
  ["140190", "其他编结用植物", "Other plants for plaiting", [out.plants], "inferred", "芦苇", "灯芯草", "reed", "raffia"],
  ["140420", "棉短绒", "Cotton linters", [out.plants], "inferred"],
  ["140490", "其他植物产品", "Other plant products", [out.plants], "inferred", "粽叶", "槟榔叶", "丝瓜络", "bamboo leaf", "loofah"],
];
