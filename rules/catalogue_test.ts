import assert from "node:assert/strict";
import fc from "fast-check";
import { normaliseCode, type Product, searchProducts } from "./catalogue.ts";

function row(
  hs: string,
  [zh, en]: readonly [string, string],
  more: Partial<Product> = {},
): Product {
  return { hs, name: { zh, en }, candidates: [], provenance: "local", ...more };
}

// Out of order on purpose.
const rows: readonly Product[] = [
  row("220830", ["威士忌", "Whisky"], { words: ["whiskey", "scotch"] }),
  row("1902200000", ["肉饺子", "Dumplings with meat"], { ciq: "115", words: ["饺子"] }),
  row("1902200000", ["肉包子", "Buns with meat"], { ciq: "113", words: ["包子"] }),
  row("190220", ["包馅面食", "Stuffed pasta"], { words: ["饺子", "ravioli"] }),
  row("190240", ["古斯古斯面", "Couscous"]),
  row("040320", ["酸奶", "Yogurt"]),
  row("04109010", ["燕窝", "Edible bird's nest"]),
  row("080291", ["带壳松子", "Pine nuts in shell"]),
  row("090811", ["肉豆蔻", "Nutmeg"]),
  row("210690", ["其他食品", "Other food"], { words: ["jalapeño", "doughnut"] }),
  row("200819", ["炒制坚果", "Roasted nuts"], { words: ["nut"] }),
  row("081120", ["冷冻树莓", "Raspberries, frozen"]),
  row("150920", ["特级橄榄油", "Extra virgin olive oil"]),
];

function found(query: { hs?: string; name?: string }): string[] {
  return searchProducts(rows, query).map(({ hs, ciq = "" }) => hs + ciq);
}

Deno.test("normaliseCode() takes dots, spaces, hyphens and full-width digits", () => {
  assert.equal(normaliseCode("1902.20.00-00"), "1902200000");
  assert.equal(normaliseCode(" 1902 20\u3000"), "190220");
  assert.equal(normaliseCode("１９０２．２０"), "190220");
  assert.equal(normaliseCode("0403"), "0403");
});

Deno.test("normaliseCode() refuses what is no code of 2 to 13 digits", () => {
  for (const text of ["", " ", ".", "1", "12345678901234", "19a2", "pasta", "19,02", "１"]) {
    assert.equal(normaliseCode(text), null, text);
  }
  assert.equal(normaliseCode("1234567890123"), "1234567890123");
});

Deno.test("without a condition every product is listed, in the order of the codes", () => {
  assert.deepEqual(found({}), found({ hs: " ", name: "" }));
  assert.deepEqual(found({}), [
    "040320",
    "04109010",
    "080291",
    "081120",
    "090811",
    "150920",
    "190220",
    "1902200000113",
    "1902200000115",
    "190240",
    "200819",
    "210690",
    "220830",
  ]);
});

Deno.test("a short code finds what lies under it", () => {
  assert.deepEqual(found({ hs: "19" }), ["190220", "1902200000113", "1902200000115", "190240"]);
  assert.deepEqual(found({ hs: "1902.4" }), ["190240"]);
});

Deno.test("a long code finds the rows above it", () => {
  assert.deepEqual(found({ hs: "1902400000" }), ["190240"]);
  assert.deepEqual(found({ hs: "1902200000" }), ["190220", "1902200000113", "1902200000115"]);
});

Deno.test("thirteen digits are a code and its CIQ code, and the row of that name comes first", () => {
  assert.deepEqual(found({ hs: "1902.20.00.00 115" }), ["1902200000115", "190220"]);
  assert.deepEqual(found({ hs: "1902200000999" }), ["190220"]);
});

Deno.test("a code that was renumbered leads to its successors", () => {
  assert.deepEqual(found({ hs: "0403.10" }), ["040320"]);
  assert.deepEqual(found({ hs: "0410001000" }), ["04109010"]);
  assert.deepEqual(found({ hs: "0802.90" }), ["080291"]);
  assert.deepEqual(found({ hs: "1509100000" }), ["150920"]);
});

Deno.test("a code text that is no code finds nothing", () => {
  assert.deepEqual(found({ hs: "pasta" }), []);
  assert.deepEqual(found({ hs: "1" }), []);
});

Deno.test("a name is found in both languages and by everyday words", () => {
  assert.deepEqual(found({ name: "威士忌" }), ["220830"]);
  assert.deepEqual(found({ name: "ＷＨＩＳＫＹ" }), ["220830"]);
  assert.deepEqual(found({ name: "scotch" }), ["220830"]);
});

Deno.test("singular and plural find each other", () => {
  assert.deepEqual(found({ name: "raspberry" }), ["081120"]);
  assert.deepEqual(found({ name: "raspberries" }), ["081120"]);
  assert.deepEqual(found({ name: "dumpling" }), found({ name: "dumplings" }));
});

Deno.test("apostrophes and accents do not matter", () => {
  for (const name of ["birds nest", "bird’s nest", "Bird's Nest"]) {
    assert.deepEqual(found({ name }), ["04109010"]);
  }
  assert.deepEqual(found({ name: "jalapeno" }), ["210690"]);
});

Deno.test("every word must occur, in any order", () => {
  assert.deepEqual(found({ name: "meat dumpling" }), ["1902200000115"]);
  assert.deepEqual(found({ name: "meat whisky" }), []);
  assert.deepEqual(found({ name: "?!" }), []);
});

Deno.test("the whole name comes before its beginning, a word, and the inside of a word", () => {
  assert.deepEqual(found({ name: "nut" }), ["200819", "090811", "080291", "210690"]);
  assert.deepEqual(found({ name: "饺子" }), ["190220", "1902200000115"]);
});

Deno.test("code and name together must both fit", () => {
  assert.deepEqual(found({ hs: "1902", name: "meat" }), ["1902200000113", "1902200000115"]);
  assert.deepEqual(found({ hs: "22", name: "meat" }), []);
});

const digits = fc.stringMatching(/^[0-9]{2,13}$/);
const anyRow = fc.constantFrom(...rows);

Deno.test("normaliseCode() leaves a code as it is", () => {
  fc.assert(fc.property(digits, (code) => assert.equal(normaliseCode(code), code)));
});

Deno.test("every beginning of a product's code finds it", () => {
  fc.assert(fc.property(anyRow, fc.integer({ min: 2, max: 13 }), (product, length) => {
    const hs = (product.hs + (product.ciq ?? "")).slice(0, length);
    assert.ok(searchProducts(rows, { hs }).includes(product));
  }));
});

Deno.test("every name and everyday word of a product finds it", () => {
  fc.assert(fc.property(anyRow, fc.nat(), (product, at) => {
    const texts = [product.name.zh, product.name.en, ...product.words ?? []];
    const name = texts[at % texts.length] ?? "";
    assert.ok(searchProducts(rows, { name }).includes(product));
    assert.ok(searchProducts(rows, { name: name.toUpperCase() }).includes(product));
  }));
});

Deno.test("two conditions find what both find alone", () => {
  const names = fc.constantFrom("meat", "nut", "饺子", "o", "whisky");
  fc.assert(fc.property(digits, names, (code, name) => {
    const hs = code.slice(0, 2);
    const both = searchProducts(rows, { hs, name });
    const byName = searchProducts(rows, { name });
    assert.deepEqual(
      new Set(both),
      new Set(searchProducts(rows, { hs }).filter((product) => byName.includes(product))),
    );
  }));
});

Deno.test("the order of the catalogue does not matter, and nothing is found twice", () => {
  const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(fc.property(shuffled, fc.string(), (catalogue, name) => {
    const hits = searchProducts(catalogue, { name });
    assert.deepEqual(hits, searchProducts(rows, { name }));
    assert.equal(new Set(hits).size, hits.length);
  }));
});
