import assert from "node:assert/strict";
import fc from "fast-check";
import { type Product, type ProductQuery, searchProducts } from "./catalogue.ts";
import { normaliseCode, successorsOf } from "./catalogue_codes.ts";

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

function found(query: ProductQuery): string[] {
  return searchProducts(rows, query).map(({ hs, ciq = "" }) => hs + ciq);
}

Deno.test("normaliseCode() takes dots, spaces, hyphens and full-width digits", () => {
  assert.equal(normaliseCode("1902.20.00-00"), "1902200000");
  assert.equal(normaliseCode(" 1902 20\u3000"), "190220");
  assert.equal(normaliseCode("１９０２．２０"), "190220");
  assert.equal(normaliseCode("0403"), "0403");
  assert.equal(normaliseCode("1902‑20–00·00"), "1902200000");
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

Deno.test("a code that moved more than once leads to where its goods are now", () => {
  assert.deepEqual(successorsOf("04100010"), ["04109010"]);
  assert.deepEqual(successorsOf("04100090"), ["041010", "041090"]);
  assert.deepEqual(successorsOf("030621"), ["030631", "030691"]);
  assert.deepEqual(successorsOf("190220"), []);
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

Deno.test("one line may be a code, words, or both", () => {
  assert.deepEqual(found({ q: "1902.40" }), found({ hs: "1902.40" }));
  assert.deepEqual(found({ q: "饺子" }), found({ name: "饺子" }));
  assert.deepEqual(found({ q: "1902 meat" }), found({ hs: "1902", name: "meat" }));
  assert.deepEqual(found({ q: "meat 1902.20.00.00 115" }), ["1902200000115"]);
  assert.deepEqual(found({ q: "HS code: 1902.40" }), ["190240"]);
  assert.deepEqual(found({ q: "税号１９０２４０" }), ["190240"]);
  assert.deepEqual(found({ q: "meat 2208" }), []);
  assert.deepEqual(found({ q: " " }), found({}));
});

Deno.test("two digits beside words are a word first, and a chapter where no row has them", () => {
  const line = [row("190230", ["面", "Noodles 08"]), row("080290", ["坚果", "Noodles of nuts"])];
  const hs = (q: string) => searchProducts(line, { q }).map((product) => product.hs);
  assert.deepEqual(hs("noodles 08"), ["190230"]);
  assert.deepEqual(hs("noodles 19"), ["190230"]);
  assert.deepEqual(hs("08"), ["080290"]);
});

Deno.test("digits that are no code of any row may be part of a name", () => {
  const beer = row("220291", ["无醇啤酒", "Beer without alcohol"], { words: ["0.0"] });
  assert.deepEqual(searchProducts([beer], { q: "0.0" }), [beer]);
});

Deno.test("all of code, name and line must fit", () => {
  assert.deepEqual(found({ hs: "19", name: "meat", q: "dumplings" }), ["1902200000115"]);
  assert.deepEqual(found({ hs: "22", q: "meat" }), []);
});

Deno.test("a row is found on its first and last day and between, and no other day", () => {
  const dated = [
    row("040310", ["酸乳", "Yoghurt of old"], { to: "2021-12-31" }),
    row("040390", ["发酵乳", "Fermented milk"], { from: "2022-01-01", to: "2024-06-30" }),
    row("040410", ["乳清", "Whey"]),
  ];
  const on = (day?: string) =>
    searchProducts(dated, { hs: "04", ...(day === undefined ? {} : { day }) }).map(({ hs }) => hs);
  assert.deepEqual(on("2021-12-31"), ["040310", "040410"]);
  assert.deepEqual(on("2022-01-01"), ["040390", "040410"]);
  assert.deepEqual(on("2024-06-30"), ["040390", "040410"]);
  assert.deepEqual(on("2024-07-01"), ["040410"]);
  assert.deepEqual(on(), ["040310", "040390", "040410"]);
  assert.deepEqual(
    searchProducts(dated, { name: "yoghurt", day: "2021-12-31" }).map(({ hs }) => hs),
    ["040310"],
  );
});

Deno.test("what is no food comes after food that fits as well, and in its place by code", () => {
  const horses = [
    row("010129", ["活马", "Horses, live"], {
      words: ["horse"],
      outside: [{ why: "live_animals" }],
    }),
    row("020500", ["马肉", "Horse meat"], {
      words: ["horse"],
      candidates: [{ category: "meat", leaf: "0104" }],
    }),
  ];
  const hs = (query: ProductQuery) => searchProducts(horses, query).map((product) => product.hs);
  assert.deepEqual(hs({ name: "horse" }), ["020500", "010129"]);
  assert.deepEqual(hs({ hs: "0" }), []);
  assert.deepEqual(hs({}), ["010129", "020500"]);
});

Deno.test("one letter missing, too much, wrong or swapped still finds the product", () => {
  for (const name of ["wisky", "whiskky", "whiski", "whsiky", "hwisky", "whisk y", "whis ky"]) {
    assert.deepEqual(found({ name }), ["220830"], name);
  }
  for (const name of ["raspberies frozen", "frozen rasberries", "frozenraspberries"]) {
    assert.deepEqual(found({ name }), ["081120"], name);
  }
  assert.deepEqual(found({ name: "wsiki" }), []);
});

Deno.test("the error may be in any word of a longer name, and in one only", () => {
  for (const name of ["edibel birds nest", "edible bidrs nest", "edible birds nst"]) {
    assert.deepEqual(found({ name }), ["04109010"], name);
  }
  assert.deepEqual(found({ name: "edibel birds nst" }), []);
});

Deno.test("one wrong, missing, added or swapped character still finds a Chinese name", () => {
  for (const name of ["威士计", "威忌", "威士士忌", "士威忌", "古斯斯面", "古斯古期面", "肉豆冦"]) {
    assert.equal(found({ name }).length, 1, name);
  }
  assert.deepEqual(found({ name: "肉饺" }), ["1902200000115"]);
  assert.deepEqual(found({ name: "燕屋" }), []);
});

Deno.test("nothing is guessed where a product has all that was typed", () => {
  const pair = [
    row("020423", ["羊肉", "Mutton"]),
    row("070951", ["蘑菇", "Button mushrooms"], { words: ["buttons"] }),
  ];
  const hs = (name: string) => searchProducts(pair, { name }).map((product) => product.hs);
  assert.deepEqual(hs("button"), ["070951"]);
  assert.deepEqual(hs("mutton"), ["020423"]);
  assert.deepEqual(hs("lutton"), ["020423", "070951"]);
});

Deno.test("the characters of a Chinese name may stand apart", () => {
  const fish = [
    row("030389", ["其他冻鱼", "Other fish, frozen"], { words: ["带鱼"] }),
    row("020319", ["鲜冷去骨猪肉", "Pork, fresh"], { words: ["猪肉"] }),
  ];
  const hs = (name: string) => searchProducts(fish, { name }).map((product) => product.hs);
  assert.deepEqual(hs("冻带鱼"), ["030389"]);
  assert.deepEqual(hs("带鱼冻"), ["030389"]);
  assert.deepEqual(hs("鲜猪肉"), ["020319"]);
  assert.deepEqual(hs("肉猪鲜"), []);
});

Deno.test("traditional characters find what is written in simplified ones", () => {
  assert.deepEqual(found({ name: "餃子" }), found({ name: "饺子" }));
  assert.deepEqual(found({ name: "炒製堅果" }), ["200819"]);
});

Deno.test("words that only join others need not occur", () => {
  assert.deepEqual(found({ name: "dumplings of the meat" }), ["1902200000115"]);
  assert.deepEqual(found({ name: "with" }), found({ name: "with" }));
});

Deno.test("a name fits from the whole name down to a word with an error in it", () => {
  const ladder = [
    row("190100", ["一", "Olive"]),
    row("180100", ["二", "Fruit of trees"], { words: ["olives"] }),
    row("170100", ["三", "Olive oil"]),
    row("160100", ["四", "Olivella shells"]),
    row("150100", ["五", "Green olives in brine"]),
    row("140100", ["六", "Dried olivettes"]),
    row("130100", ["七", "Blackolivewood"]),
  ];
  const codes = searchProducts(ladder, { name: "olive" }).map(({ hs }) => hs);
  assert.deepEqual(codes, ladder.map(({ hs }) => hs));
  const typed = searchProducts(ladder, { name: "olvie" }).map(({ hs }) => hs);
  assert.deepEqual(typed, ["190100", "180100", "150100", "170100"]);
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
