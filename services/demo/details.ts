import type { Scene } from "./scene.ts";
import type { Lang } from "./words.ts";

type Answer = string | string[];
type Detail = Answer | ((scene: Scene) => Answer);

/** Whether the company of the file keeps cold stores. */
export function hasColdStores({ rows }: Pick<Scene, "rows">): boolean {
  return rows % 2 === 0;
}

/** Whether the animals of the file come from farms; those for fat do not. */
export function hasFarms({ leaf }: Pick<Scene, "leaf">): boolean {
  return leaf !== "0602";
}

/** Whether the fish of the file is farmed. */
export function isFarmed({ rows }: Pick<Scene, "rows">): boolean {
  return rows % 2 === 0;
}

function inWords(words: Readonly<Record<Lang, string>>) {
  return ({ owner }: Scene) => words[owner.lang];
}

/** What the demo's companies answer to the questions of their category, by field. */
export const details: Readonly<Record<string, Detail>> = {
  surroundings: inWords({
    zh: "四周为农田，厂区地面硬化并设围栏。",
    en: "Farmland on all sides; the yard is paved and fenced.",
  }),
  animalSupply: (scene) => hasFarms(scene) ? ["contract_farms", "other_farms"] : ["bought_in"],
  residueMonitoring: "national",
  residuePlan: inWords({ zh: "国家残留监控计划", en: "National residue control plan" }),
  medicinesUsed: "none",
  slaughterPlace: "here",
  slaughterCapacity: ({ chance }) => String(chance.whole(1, 30) * 50),
  officialVets: ({ chance }) => String(chance.whole(1, 6)),
  meatInspection: inWords({
    zh: "官方兽医逐头（只）进行宰前、宰后检验。",
    en: "The official veterinarian inspects every animal and every carcass.",
  }),
  cuttingTemperature: "10",
  chillingTemperature: "4",
  exportApproved: "no",
  casingTreatment: ["salted"],
  saltingDays: "30",
  workedElsewhere: "no",
  coldStoreUse: (scene) => hasColdStores(scene) ? "own" : "none",
  temperatureRecording: (scene) => hasColdStores(scene) ? "automatic" : "",
  milkSpecies: ["cow"],
  milkSupply: ["contract_farms"],
  rawMilkTests: inWords({
    zh: "每车检测抗生素，每周检测体细胞和菌落总数。",
    en: "Antibiotics in every tanker; cells and germs every week.",
  }),
  milkHeat: ["pasteurised"],
  milkHeatValues: inWords({ zh: "75℃，15秒", en: "75 °C for 15 seconds" }),
  formulaProcess: "wet",
  producerDiffers: "no",
  aquaticOrigin: (scene) => isFarmed(scene) ? ["farmed"] : ["wild"],
  bivalves: "no",
  nestHeated: "yes",
  nestHeatValues: inWords({ zh: "中心温度70℃，3.5秒", en: "70 °C in the core for 3.5 seconds" }),
  nitrite: ({ chance }) => String(chance.whole(4, 28)),
  beeGoods: ["honey"],
  beeSupply: ["contract_apiaries"],
  honeyTemperature: "45",
  eggGoods: ["dried", "liquid"],
  eggSupply: ["contract_farms"],
  eggsHeated: "yes",
  eggHeatValues: inWords({ zh: "64.5℃，3分钟", en: "64.5 °C for 3 minutes" }),
  animalIngredientsUsed: ({ leaf }) => leaf === "0702" ? "used" : "none",
  cropSupply: ["contract_growers"],
  storageKinds: ["silo", "warehouse"],
  fumigation: "none",
  oilExtraction: ({ leaf }) => leaf === "0602" ? "rendered" : "pressed",
  blended: "no",
  waterKind: "spring",
  sourceName: inWords({ zh: "一号泉", en: "Source no. 1" }),
  preservation: ["pasteurised"],
  preservationValues: inWords({ zh: "95℃，30秒", en: "95 °C for 30 seconds" }),
  shelfLife: ({ chance }) => String(chance.whole(2, 8) * 3),
};
