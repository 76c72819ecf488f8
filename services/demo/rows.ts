import { detailTables, type Rower } from "./detail_rows.ts";
import { type Food, foodOf, sizesOf } from "./foods.ts";
import type { Scene } from "./scene.ts";
import type { Values } from "../save_part.ts";

/** How many of a food's sizes are usual ones. */
const USUAL = 6;

/** One of the two years before the file's own. */
function recent({ deps, chance }: Scene): string {
  return String(deps.now().getUTCFullYear() - chance.whole(1, 2));
}

/** The names of a file's products: first as they are, then in every size. */
export function productNames({ leaf, rows, owner: { lang } }: Scene): string[] {
  const side = lang === "zh" ? 0 : 1;
  const food = foodOf(leaf);
  const plain = food.names.map((name) => name[side]);
  const sized = sizesOf(food).flatMap((size) =>
    plain.map((name) => lang === "zh" ? `${name}（${size[0]}）` : `${name}, ${size[1]}`)
  );
  return [...plain, ...sized].slice(0, rows);
}

/** How the product at that place of the list is packed: as its name says, or in a usual size. */
function packing({ chance, owner: { lang } }: Scene, { food, at }: { food: Food; at: number }) {
  const sizes = sizesOf(food);
  const { length } = food.names;
  const usual = chance.pick(sizes.slice(0, USUAL));
  const size = at < length ? usual : sizes[Math.floor(at / length) - 1] ?? usual;
  return size[lang === "zh" ? 0 : 1];
}

/** The rows of each table the demo has words for; any other gets none. */
const tables: Readonly<Record<string, Rower>> = {
  products: (scene, { names, food }) =>
    names.map((name, at) => ({
      specificProduct: name,
      hsCode: food.hs,
      tradeName: "",
      brand: scene.owner.lang === "zh" ? "自有品牌" : "Own brand",
      packing: packing(scene, { food, at }),
      yearlyCapacity: String(scene.chance.whole(5, 4000)),
    })),
  trade: (scene, { names }) =>
    scene.rows % 2 !== 0 ? [] : names.slice(0, 8).map((name) => ({
      product: name,
      year: recent(scene),
      quantity: String(scene.chance.whole(1, 600)),
      value: String(scene.chance.whole(5, 900) * 1000),
    })),
  exports: (scene, { names }) =>
    scene.rows === 1 ? [] : names.slice(0, 2).map((name) => ({
      exportedProduct: scene.leaf,
      product: name,
      destination: scene.chance.pick(["DEU", "JPN", "USA", "KOR", "SGP", "ARE"]),
      year: recent(scene),
      quantity: String(scene.chance.whole(1, 900)),
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
  return (tables[table] ?? detailTables[table])?.(scene, file) ?? [];
}
