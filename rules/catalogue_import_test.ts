import assert from "node:assert/strict";
import fc from "fast-check";
import { placesFor } from "../tests/tables.ts";
import { codeOf } from "./catalogue.ts";
import { columnsOf } from "./catalogue_columns.ts";
import { openLineReader } from "./catalogue_import.ts";
import { catalogueBreaches } from "./contract.ts";
import { d248 } from "./packs/d248/mod.ts";

const headings = ["HS", "CIQ", "Chinese name", "English name", "Category", "From", "To"];
const read = openLineReader({
  pack: d248,
  columns: columnsOf({ cells: headings }),
  places: placesFor(d248),
  from: "2026-03-02",
});

type Cells = readonly (string | number)[];

/** A sound line with other cells where the test names them. */
function line(changes: Readonly<Record<number, string | number>>): Cells {
  const sound = ["1902200000", "113", "牛肉馅饺子", "Beef dumplings", "0702", "2026-06-01", ""];
  return sound.map((cell, at) => changes[at] ?? cell);
}

function rowOf(cells: Cells) {
  const done = read({ line: 2, cells });
  assert.ok("row" in done, JSON.stringify(done));
  return done;
}

function faultsOf(cells: Cells): string[] {
  const done = read({ line: 2, cells });
  assert.ok("issues" in done, JSON.stringify(done));
  return done.issues.map(({ code, column }) => `${column} ${code}`);
}

Deno.test("a line becomes a row of the catalogue that is known to be official", () => {
  assert.deepEqual(rowOf(line({})).product, {
    hs: "1902200000",
    ciq: "113",
    name: { zh: "牛肉馅饺子", en: "Beef dumplings" },
    candidates: [{ category: "stuffed", leaf: "0702" }],
    provenance: "official",
    from: "2026-06-01",
  });
  assert.equal(rowOf(line({ 5: "" })).row.from, "2026-03-02");
  assert.equal(rowOf(line({ 6: "2027-12-31" })).row.to, "2027-12-31");
});

Deno.test("codes are read in every shape, also where a spreadsheet took their zeros", () => {
  const code = (hs: string | number, ciq: string | number = "") => {
    const { product } = rowOf(line({ 0: hs, 1: ciq, 4: "0101" }));
    return codeOf(product);
  };
  assert.equal(code("0207.14.00.00"), "0207140000");
  assert.equal(code(207140000), "0207140000");
  assert.equal(code("207140000", 1), "0207140000001");
  assert.equal(code("0207140000 101"), "0207140000101");
  assert.equal(code("0207140000101", "101"), "0207140000101");
  assert.equal(code("02071400"), "02071400");
});

Deno.test("a category is known by leaf code, id, and name in either language", () => {
  for (const typed of ["0702", 702, "动物性包馅面食"]) {
    assert.deepEqual(rowOf(line({ 4: typed })).row.leaf, "0702", String(typed));
  }
  for (const typed of ["stuffed", "包馅面食", "STUFFED"]) {
    const { row, product } = rowOf(line({ 4: typed }));
    assert.equal(row.leaf, undefined);
    assert.equal(product.candidates[0]?.category, "stuffed", typed);
  }
  const { product } = rowOf(line({ 4: "not_food" }));
  assert.deepEqual([product.candidates, product.outside], [[], [{ why: "not_food" }]]);
});

Deno.test("a category of several leaves takes those that the catalogue gives the nearest code", () => {
  const { product } = rowOf(line({ 0: "1902200000", 1: "999", 4: "stuffed" }));
  assert.deepEqual(product.candidates.map(({ leaf }) => leaf), ["0701", "0702"]);
  assert.ok(product.candidates.every(({ question }) => question !== undefined));
  assert.deepEqual(faultsOf(line({ 0: "9999990000", 1: "", 4: "stuffed" })), [
    "category leaf_open",
  ]);
});

Deno.test("without an English name the one of the nearest code is taken", () => {
  const above = d248.products.find((product) => codeOf(product) === "190220");
  assert.equal(rowOf(line({ 1: "999", 3: "" })).row.en, above?.name.en);
  assert.deepEqual(faultsOf(line({ 0: "9999990000", 1: "", 3: "" })), ["en english_missing"]);
});

Deno.test("what is wrong is said column by column, all at once", () => {
  assert.deepEqual(faultsOf(["19", "12", "", "", "", "soon", "x"]), [
    "hs code_shape",
    "zh name_missing",
    "category category_missing",
    "from day_shape",
    "to day_shape",
  ]);
  assert.deepEqual(faultsOf(line({ 0: "19022000", 1: "113" })), ["ciq ciq_needs_ten"]);
  assert.deepEqual(faultsOf(line({ 1: "A13" })), ["ciq ciq_shape"]);
  assert.deepEqual(faultsOf(line({ 0: "1902200000114" })), ["ciq ciq_shape"]);
  assert.deepEqual(faultsOf(line({ 0: "1.9022E+09" })), ["hs code_shape"]);
  assert.deepEqual(faultsOf(line({ 4: "dumplings" })), ["category category_unknown"]);
  assert.deepEqual(faultsOf(line({ 6: "2026-05-31" })), ["to days_order"]);
  assert.deepEqual(faultsOf(line({ 2: "饺".repeat(151) })), ["zh name_long"]);
});

Deno.test("whatever a line says, what it gives keeps the catalogue sound", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "1902200000",
      "190220",
      207140000,
      "113",
      "饺子",
      "Meat",
      "stuffed",
      "meat",
      "0702",
      "feed",
      "2026-06-01",
      "2020-01-01",
      46174,
      "",
    ),
    fc.string(),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 7, maxLength: 7 }), (cells) => {
      const done = read({ line: 2, cells });
      if ("issues" in done) assert.notEqual(done.issues.length, 0);
      else assert.deepEqual(catalogueBreaches({ ...d248, products: [done.product] }), []);
    }),
    { numRuns: 2000 },
  );
});
