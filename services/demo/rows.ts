import { type Food, foodOf, packs } from "./foods.ts";
import type { Scene } from "./scene.ts";
import type { Values } from "../save_part.ts";

const years = ["2023", "2024", "2025"];

/** The names of a file's products: first as they are, then in every size. */
export function productNames({ leaf, rows, owner: { lang } }: Scene): string[] {
  const side = lang === "zh" ? 0 : 1;
  const { names } = foodOf(leaf);
  const plain = names.map((name) => name[side]);
  const sized = packs.flatMap((pack) =>
    plain.map((name) => lang === "zh" ? `${name}（${pack[0]}）` : `${name}, ${pack[1]}`)
  );
  return [...plain, ...sized].slice(0, rows);
}

type Rower = (scene: Scene, file: { names: readonly string[]; food: Food }) => Values[];

/** The rows of each table the demo has words for; any other gets none. */
const tables: Readonly<Record<string, Rower>> = {
  products: ({ chance, owner: { lang } }, { names, food }) =>
    names.map((name) => ({
      specificProduct: name,
      hsCode: food.hs,
      tradeName: "",
      brand: lang === "zh" ? "自有品牌" : "Own brand",
      packing: chance.pick(packs)[lang === "zh" ? 0 : 1],
      yearlyCapacity: String(chance.whole(5, 4000)),
    })),
  trade: ({ chance, rows }, { names }) =>
    rows % 2 !== 0 ? [] : names.slice(0, 8).map((name) => ({
      product: name,
      year: chance.pick(years),
      quantity: String(chance.whole(1, 600)),
      value: String(chance.whole(5, 900) * 1000),
    })),
  exports: ({ chance, leaf, rows }, { names }) =>
    rows === 1 ? [] : names.slice(0, 2).map((name) => ({
      exportedProduct: leaf,
      product: name,
      destination: chance.pick(["DEU", "JPN", "USA", "KOR", "SGP", "ARE"]),
      year: chance.pick(years),
      quantity: String(chance.whole(1, 900)),
    })),
  ingredients: ({ chance, rows, owner }, { names, food }) =>
    names.slice(0, rows > 5 ? 60 : 2).flatMap((name) =>
      food.ingredients.slice(0, rows > 5 ? 1 : 3).map((ingredient, at) => ({
        product: name,
        ingredient: ingredient[owner.lang === "zh" ? 0 : 1],
        origin: chance.percent(80) ? owner.country : chance.pick(["FRA", "CAN", "AUS"]),
        supplier: "",
        share: String(at === 0 ? chance.whole(55, 95) : chance.whole(1, 20)),
      }))
    ),
  relations: ({ chance, owner: { lang } }, { names }) =>
    names.slice(0, 3).map((name) => ({
      product: name,
      workshop: lang === "zh" ? "一号车间" : "Building 1",
      line: String(chance.whole(1, 4)),
    })),
  pesticides: ({ chance, rows, owner: { lang } }, { names, food }) =>
    rows % 3 === 0 ? [] : names.slice(0, 2).map((name) => ({
      product: name,
      pesticide: lang === "zh" ? "啶酰菌胺" : "Boscalid",
      crop: food.ingredients[0]?.[lang === "zh" ? 0 : 1] ?? "",
      dosage: "0.8 kg/ha",
      waitingDays: String(chance.whole(3, 21)),
    })),
};

/** What the file's company enters in a table. */
export function rowsOf(table: string, scene: Scene): Values[] {
  const file = { names: productNames(scene), food: foodOf(scene.leaf) };
  return tables[table]?.(scene, file) ?? [];
}
