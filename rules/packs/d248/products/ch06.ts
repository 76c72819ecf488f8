import type { Row } from "./row.ts";
import { out } from "./targets.ts";

/** Chapter 06: live plants and flowers, which no row of the food register covers. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["060110", "休眠的鳞茎、块茎、根茎", "Bulbs, tubers and rhizomes, dormant", [out.breeding], "inferred", "种球", "百合种球", "郁金香", "tulip bulbs"],
  ["060120", "生长或开花的鳞茎、块茎；菊苣植物", "Bulbs and tubers in growth or in flower; chicory plants", [out.breeding], "inferred", "水仙"],
  ["060210", "无根插枝及接穗", "Unrooted cuttings and slips", [out.breeding], "inferred", "插条"],
  ["060220", "果树及坚果树苗", "Fruit and nut trees and shrubs", [out.breeding], "inferred", "果苗", "葡萄苗", "蓝莓苗", "seedling", "vine"],
  ["060230", "杜鹃", "Rhododendrons and azaleas", [out.breeding], "inferred", "杜鹃花"],
  ["060240", "玫瑰植株", "Rose plants", [out.breeding], "inferred", "玫瑰苗", "月季"],
  ["060290", "其他活植物及蘑菇菌丝", "Other live plants, and mushroom spawn", [out.breeding], "inferred", "盆栽", "苗木", "菌种", "种苗", "potted plants", "mycelium"],
  ["060311", "鲜切玫瑰", "Cut roses, fresh", [out.plants], "inferred", "玫瑰花"],
  ["060312", "鲜切康乃馨", "Cut carnations, fresh", [out.plants], "inferred", "康乃馨"],
  ["060313", "鲜切兰花", "Cut orchids, fresh", [out.plants], "inferred", "兰花"],
  ["060314", "鲜切菊花", "Cut chrysanthemums, fresh", [out.plants], "inferred", "菊花"],
  ["060315", "鲜切百合花", "Cut lilies, fresh", [out.plants], "inferred", "百合花"],
  ["060319", "其他鲜切花", "Other cut flowers, fresh", [out.plants], "inferred", "鲜花", "花卉"],
  ["060390", "干花及染色花", "Cut flowers, dried or dyed", [out.plants], "inferred", "永生花", "dried flowers"],
  ["060420", "鲜枝叶、草、苔藓", "Foliage, branches and mosses, fresh", [out.plants], "inferred", "圣诞树", "christmas tree"],
  ["060490", "干枝叶、草、苔藓", "Foliage, branches and mosses, dried or dyed", [out.plants], "inferred", "干草"],
];
