import assert from "node:assert/strict";
import { codeOf, searchProducts } from "../../catalogue.ts";
import { d248 } from "../d248/mod.ts";
import { products } from "./products.ts";

/** Where the product of a code may fall: leaves, and ways out of the register. */
function waysOf(code: string): string[] {
  const product = products.find((one) => codeOf(one) === code);
  assert.ok(product, code);
  const { candidates, outside = [] } = product;
  return [...candidates.map(({ leaf }) => leaf), ...outside.map(({ why }) => why)];
}

const older = new Map(d248.products.map((product) => [product, product]));

Deno.test("the catalogue keeps every code, and every row that is not concerned as it was", () => {
  assert.deepEqual(products.map(codeOf), d248.products.map(codeOf));
  const left = ["0603", "1002", "1003", "1101", "1401", "1402"];
  for (const product of d248.products) {
    const concerned = product.candidates.some(({ leaf }) => left.includes(leaf));
    if (!concerned) assert.ok(products.some((one) => older.get(one) === product), codeOf(product));
  }
});

Deno.test("what left the recommended foods is to be checked at the animal and plant register", () => {
  for (const code of ["090111", "180100", "071331", "120190"]) {
    assert.ok(waysOf(code).includes("elsewhere"), code);
    assert.ok(!waysOf(code).some((way) => ["0603", "1003", "1401", "1402"].includes(way)), code);
  }
});

Deno.test("spices in powder stay, whole ones are to be checked, and what may be either asks", () => {
  assert.deepEqual(waysOf("090412"), ["1101"]);
  assert.deepEqual(waysOf("090411"), ["elsewhere", "medicine"]);
  assert.deepEqual(waysOf("091099"), ["1101", "elsewhere"]);
});

Deno.test("where two ways are left each has its question, where one is left it has none to check", () => {
  for (const product of products) {
    const { candidates, outside = [] } = product;
    const ways = [...candidates, ...outside];
    if (ways.length > 1) {
      assert.ok(ways.every(({ question }) => question !== undefined), codeOf(product));
    }
    const checks = outside.filter(({ why }) => why === "elsewhere");
    if (ways.length === 1 && checks.length === 1) {
      assert.equal(checks[0]?.question, undefined, codeOf(product));
    }
  }
});

Deno.test("no product says the same way twice", () => {
  for (const { candidates, outside = [], hs } of products) {
    const ways = [
      ...candidates.map(({ leaf, question }) => `${leaf} ${question?.en}`),
      ...outside.map(({ why, question }) => `${why} ${question?.en}`),
    ];
    assert.equal(new Set(ways).size, ways.length, hs);
  }
});

Deno.test("a row that was changed says that it is known from nowhere official", () => {
  const changed = products.filter((product) => !older.has(product));
  assert.ok(changed.length > 50);
  assert.deepEqual([...new Set(changed.map(({ provenance }) => provenance))], ["local"]);
});

Deno.test("green coffee is still found by its name", () => {
  const [first] = searchProducts(products, { name: "green coffee", day: "2026-06-01" });
  assert.deepEqual(first?.candidates, []);
  assert.equal(first?.outside?.[0]?.why, "elsewhere");
});
