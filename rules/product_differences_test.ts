import assert from "node:assert/strict";
import type { Product } from "./catalogue.ts";
import { productDifferences } from "./product_differences.ts";

function product(hs: string, leaves: readonly string[], changes: Partial<Product> = {}): Product {
  return {
    hs,
    name: { zh: "食品", en: "Food" },
    candidates: leaves.map((leaf) => ({ category: "some", leaf })),
    provenance: "local",
    ...changes,
  };
}

Deno.test("two catalogues that say the same differ in nothing, whatever the order of their ways", () => {
  const one = [product("1902", ["0701", "0702"])];
  const other = [product("1902", ["0702", "0701"], { words: ["ravioli"] })];
  assert.deepEqual(productDifferences(one, one), []);
  assert.deepEqual(productDifferences(one, other), []);
});

Deno.test("codes that come and go gain and lose all their ways", () => {
  const one = [product("1902", ["0701"])];
  assert.deepEqual(productDifferences([], one), [
    { lost: [], gained: [{ leaf: "0701" }], codes: ["1902"] },
  ]);
  assert.deepEqual(productDifferences(one, []), [
    { lost: [{ leaf: "0701" }], gained: [], codes: ["1902"] },
  ]);
});

Deno.test("codes that move alike stand together, in their order", () => {
  const from = ["0904", "0902", "0903"].map((hs) => product(hs, ["1101"]));
  const gone = { candidates: [], outside: [{ why: "elsewhere" }] } as const;
  const to = from.map((one) => one.hs === "0903" ? one : { ...one, ...gone });
  assert.deepEqual(productDifferences(from, to), [
    { lost: [{ leaf: "1101" }], gained: [{ why: "elsewhere" }], codes: ["0902", "0904"] },
  ]);
});

Deno.test("a code is whole with its CIQ code, and all rows of its days count together", () => {
  const split = [product("1902200010", ["0701"], { ciq: "101" })];
  const whole = [product("1902200010", ["0701"])];
  const codes = productDifferences(split, whole).flatMap((one) => one.codes);
  assert.deepEqual(codes, ["1902200010", "1902200010101"]);
  const dated = [
    product("1902", ["0701"], { to: "2026-01-31" }),
    product("1902", ["0702"], { from: "2026-02-01" }),
  ];
  assert.deepEqual(productDifferences(dated, [product("1902", ["0701", "0702"])]), []);
});
