import type { Row } from "./row.ts";
import { candiable, to, when } from "./targets.ts";

/** Chapter 08. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["080122", "去壳巴西坚果", "Brazil nuts, shelled", [to.nut], "inferred", "鲍鱼果"],
  ["080132", "去壳腰果", "Cashew nuts, shelled", [to.nut], "inferred", "腰果仁"],
  ["080211", "带壳扁桃仁", "Almonds in shell", [to.nut], "inferred", "巴旦木", "杏仁"],
  ["080212", "扁桃仁", "Almonds, shelled", [to.nut], "inferred", "杏仁", "巴旦木", "美国大杏仁"],
  ["080222", "去壳榛子", "Hazelnuts, shelled", [to.nut], "inferred", "filbert"],
  ["080232", "核桃仁", "Walnuts, shelled", [to.nut], "inferred", "胡桃"],
  ["080251", "带壳开心果", "Pistachios in shell", [to.nut], "inferred", "阿月浑子果"],
  ["080252", "去壳开心果", "Pistachios, shelled", [to.nut], "inferred", "阿月浑子果"],
  ["080261", "带壳夏威夷果", "Macadamia nuts in shell", [to.nut], "inferred", "澳洲坚果", "马卡达姆"],
  ["080291", "带壳松子", "Pine nuts in shell", [to.nut], "inferred"],
  ["080292", "去壳松子", "Pine nuts, shelled", [to.nut], "inferred", "松仁"],
  ["080299", "其他坚果", "Other nuts", [to.nut], "inferred", "碧根果", "pecan"],
  ["080410", "椰枣干", "Dates, dried", [to.driedFruit], "inferred", "海枣", "伊拉克蜜枣"],
  ["080420", "无花果干", "Figs, dried", [to.driedFruit], "inferred"],
  ["080620", "葡萄干", "Raisins", [to.driedFruit], "inferred", "提子干", "dried grapes", "sultana"],
  ["081110", "冷冻草莓", "Strawberries, frozen", [to.frozenFruit], "local"],
  ["081120", "冷冻树莓、黑莓等", "Raspberries, blackberries and currants, frozen", [to.frozenFruit], "local", "覆盆子"],
  ["081190", "其他冷冻水果", "Other fruit, frozen", [to.frozenFruit], "local", "蓝莓", "榴莲", "blueberries", "durian", "mango"],
  ["081310", "杏干", "Apricots, dried", [to.driedFruit], "inferred"],
  ["081320", "西梅干及李干", "Prunes", [to.driedFruit], "inferred", "dried plums"],
  ["0813401000", "龙眼干", "Longans, dried", candiable, "inferred", "桂圆"],
  ["0813403000", "干红枣", "Jujubes, dried", candiable, "inferred", "大枣", "red dates"],
  ["0813409020", "蔓越莓干", "Cranberries, dried", candiable, "inferred", "蔓越橘"],
  ["081350", "什锦坚果或干果", "Mixed nuts or dried fruit", [when(to.nut, "以坚果为主", "It is mainly nuts"), when(to.driedFruit, "以干果为主", "It is mainly dried fruit")], "local", "每日坚果", "trail mix"],
];
