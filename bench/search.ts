import { scan } from "../tests/catalogue_scan.ts";
import { type Product, searchProducts } from "../rules/catalogue.ts";
import { d248 } from "../rules/packs/d248/mod.ts";

// The search by name through its index against a look at every row, in one run.

const ROUNDS = 9;

const queries = [
  "beef",
  "牛肉",
  "frozen shrimp",
  "冻带鱼",
  "shirmp",
  "boneless bef frozen",
  "巴西尖果",
  "frozenshrimp",
  "nothing of that name",
];

const products: readonly Product[] = [...d248.products];
const [built] = timed(() => searchProducts(products, { name: "beef" }));
console.log(`${products.length} rows, index made in ${built.toFixed(0)} ms`);
console.log("query".padEnd(24), "index".padStart(9), "scan".padStart(9), "ratio".padStart(7));

for (const name of queries) {
  const index = median(() => searchProducts(products, { name }));
  const plain = median(() => scan(products, name));
  const cells = [index.toFixed(2), plain.toFixed(2)].map((text) => `${text} ms`.padStart(9));
  console.log(name.padEnd(24), ...cells, (plain / index).toFixed(0).padStart(7));
}

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => timed(work)[0]).sort((a, b) => a - b);
  return times[ROUNDS >> 1] ?? NaN;
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
