import type { Row } from "./row.ts";
import { to } from "./targets.ts";

/** Chapter 03. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["030214", "鲜冷大西洋鲑", "Atlantic salmon, fresh or chilled", [to.aquatic], "inferred", "三文鱼", "鲑鱼"],
  ["030313", "冻大西洋鲑", "Atlantic salmon, frozen", [to.aquatic], "inferred", "三文鱼", "鲑鱼"],
  ["030354", "冻鲭鱼", "Mackerel, frozen", [to.aquatic], "inferred", "青花鱼", "鲐鱼"],
  ["030363", "冻鳕鱼", "Cod, frozen", [to.aquatic], "inferred", "银鳕"],
  ["030462", "冻鲶鱼片", "Catfish fillets, frozen", [to.aquatic], "inferred", "巴沙鱼", "龙利鱼", "pangasius", "basa"],
  ["030541", "熏鲑鱼", "Smoked salmon", [to.aquatic], "inferred", "烟熏三文鱼"],
  ["030612", "冻螯龙虾", "Lobster, frozen", [to.aquatic], "inferred", "波士顿龙虾"],
  ["030614", "冻蟹", "Crab, frozen", [to.aquatic], "inferred", "螃蟹", "帝王蟹", "king crab"],
  ["030617", "其他冻虾", "Other shrimps and prawns, frozen", [to.aquatic], "inferred", "虾", "大虾", "对虾", "虾仁", "shrimp", "prawn"],
  ["0306172900 102", "冻养殖南美白对虾", "Farmed whiteleg shrimp, frozen", [to.aquatic], "inferred", "虾", "白虾", "prawn", "vannamei"],
  ["0306172900 106", "冻野生南美白对虾", "Wild whiteleg shrimp, frozen", [to.aquatic], "inferred", "虾", "白虾", "prawn", "vannamei"],
  ["030712", "冻牡蛎", "Oysters, frozen", [to.aquatic], "inferred", "生蚝", "蚝"],
  ["030722", "冻扇贝", "Scallops, frozen", [to.aquatic], "inferred", "带子"],
  ["030743", "冻墨鱼及鱿鱼", "Squid and cuttlefish, frozen", [to.aquatic], "inferred", "乌贼", "calamari"],
  ["030812", "冻海参", "Sea cucumber, frozen", [to.aquatic], "inferred", "刺参"],
];
