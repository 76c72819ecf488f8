import type { Values } from "../save_part.ts";
import { hasColdStores, hasFarms, isFarmed } from "./details.ts";
import type { Food } from "./foods.ts";
import { places } from "./companies.ts";
import type { Scene } from "./scene.ts";

/** What the rows of a file are made from. */
export interface RowMatter {
  readonly names: readonly string[];
  readonly food: Food;
}

export type Rower = (scene: Scene, matter: RowMatter) => Values[];

/** The word of the company's language. */
function say({ owner: { lang } }: Scene, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

/** Farms of the company's country, by the names of people there. */
function farms(scene: Scene): string[] {
  const people = Object.entries(places).find(([code]) => code === scene.owner.country)?.[1].people;
  return (people ?? []).slice(0, 2).map((name) => say(scene, `${name}养殖场`, `${name}'s farm`));
}

function numbered(scene: Scene, at: number): string {
  return `${scene.owner.country}-${scene.chance.whole(1000, 9000) + at}`;
}

function farmRows(scene: Scene, more: (at: number) => Values): Values[] {
  return farms(scene).map((farm, at) => ({
    farm,
    farmNumber: numbered(scene, at),
    place: scene.owner.city,
    ...more(at),
  }));
}

/** The rows of the tables that a category adds. */
export const detailTables: Readonly<Record<string, Rower>> = {
  animalSources: (scene, { food }) => [{
    species: food.ingredients[0]?.[scene.owner.lang === "zh" ? 0 : 1] ?? "",
    country: scene.owner.country,
    region: scene.owner.city,
  }],
  animalFarms: (scene) =>
    !hasFarms(scene) ? [] : farmRows(scene, () => ({
      kind: "contract",
      yearlyAnimals: String(scene.chance.whole(4, 90) * 100),
    })),
  coldStores: (scene) =>
    !hasColdStores(scene) ? [] : [{
      name: say(scene, "1号冷库", "Cold store 1"),
      kind: "frozen",
      owner: "own",
      temperature: "-18",
      capacity: String(scene.chance.whole(2, 60) * 50),
    }],
  milkSources: (scene) =>
    farms(scene).map((source) => ({
      source,
      kind: "contract",
      region: scene.owner.city,
      dailyMilk: String(scene.chance.whole(2, 40)),
    })),
  aquaticSpecies: (scene, { names }) =>
    names.slice(0, 1).map((product) => ({
      product,
      latinName: "Salmo salar",
      origin: isFarmed(scene) ? "farmed" : "wild",
      area: "fao27",
    })),
  aquaFarms: (scene) =>
    !isFarmed(scene) ? [] : farmRows(scene, () => ({ species: "Salmo salar", method: "cage" })),
  nestSources: (scene) => [{
    source: say(scene, `${scene.owner.city}1号燕屋`, `${scene.owner.city} house 1`),
    kind: "house",
    registerNumber: numbered(scene, 1),
    yearlyNest: String(scene.chance.whole(40, 400)),
  }],
  apiaries: (scene) =>
    farms(scene).map((keeper, at) => ({
      keeper,
      apiaryNumber: numbered(scene, at),
      colonies: String(scene.chance.whole(40, 900)),
    })),
  layingFarms: (scene) => farmRows(scene, () => ({ housing: "barn" })),
  animalIngredients: (scene, { names, food }) =>
    scene.leaf !== "0702" ? [] : names.slice(0, 1).map((product) => ({
      product,
      ingredient: food.ingredients[1]?.[scene.owner.lang === "zh" ? 0 : 1] ?? "",
      country: scene.owner.country,
    })),
  growers: (scene, { food }) => [{
    crop: food.ingredients[0]?.[scene.owner.lang === "zh" ? 0 : 1] ?? "",
    kind: "contract",
    country: scene.owner.country,
    region: scene.owner.city,
  }],
  liquors: (scene, { names }) =>
    names.slice(0, 4).map((product) => ({
      product,
      strength: scene.leaf === "2301" ? "12.5" : "43",
    })),
};
