import assert from "node:assert/strict";
import fc from "fast-check";
import type { Product } from "./catalogue.ts";
import { choiceFinder, tidyChoices, tidyCode, tidyNumber } from "./pasted_values.ts";

Deno.test("numbers of every country become the form's", () => {
  // deno-fmt-ignore
  const cases = [
    ["1200", "1200"], ["1,200", "1200"], ["1,234,567.5", "1234567.5"], ["1.234.567,5", "1234567.5"],
    ["1 234,5", "1234.5"], ["1\u00a0234\u202f567", "1234567"], ["1'234.50", "1234.50"],
    ["12,5", "12.5"], ["0.125", "0.125"], ["１２３４．５", "1234.5"], ["１，２００", "1200"],
    ["−5", "-5"], ["+7", "7"], ["1.234.567", "1234567"],
  ] as const;
  for (const [typed, number] of cases) assert.equal(tidyNumber(typed), number, typed);
});

Deno.test("what is no number stays as it was typed", () => {
  for (const text of ["about 5", "12 t", "5%", "", "1e3", "12,34,5.6.7"]) {
    assert.equal(tidyNumber(text), text);
  }
});

Deno.test("a number keeps its worth, however its thousands are parted", () => {
  const part = fc.constantFrom(
    { thousand: ",", point: "." },
    { thousand: ".", point: "," },
    { thousand: " ", point: "," },
    { thousand: "\u202f", point: "." },
    { thousand: "'", point: "." },
  );
  const wholes = fc.integer({ min: 1_000_000, max: 2_000_000_000 });
  fc.assert(fc.property(wholes, fc.integer({ min: 1, max: 99 }), part, (whole, rest, signs) => {
    const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, signs.thousand);
    const typed = `${grouped}${signs.point}${String(rest).padStart(2, "0")}`;
    assert.equal(Number(tidyNumber(typed)), whole + rest / 100, typed);
    assert.equal(Number(tidyNumber(grouped)), whole, grouped);
  }));
});

const products: readonly Product[] = [
  { hs: "020130", name: { zh: "牛肉", en: "Beef" }, candidates: [], provenance: "local" },
];

Deno.test("a commodity code is read in any shape", () => {
  // deno-fmt-ignore
  const cases = [
    ["1902.20.00.00", "1902200000"], ["HS 1902 20", "190220"], ["hs code: 1902-20", "190220"],
    ["１９０２２０", "190220"], ["1902200000115", "1902200000115"],
    ["20130", "020130"], ["201300000", "0201300000"], ["19022", "19022"],
    ["1.9022E+09", "1.9022E+09"], ["pasta", "pasta"], ["", ""],
  ] as const;
  for (const [typed, code] of cases) assert.equal(tidyCode(typed, products), code, typed);
});

Deno.test("a choice is found by its words in any language, or by itself", () => {
  const find = choiceFinder([
    { value: "ITA", words: ["Italy", "意大利"] },
    { value: "0701", words: ["Plant-based stuffed pasta", "植物性包馅面食"] },
    { value: "x", words: ["ITA"] },
  ]);
  assert.equal(find(" italy"), "ITA");
  assert.equal(find("意大利"), "ITA");
  assert.equal(find("ita"), "ITA");
  assert.equal(find("plant-based  stuffed pasta"), "0701");
  assert.equal(find("701"), "0701");
  assert.equal(find(" Atlantis "), "Atlantis");
  assert.deepEqual(tidyChoices("Italy; 植物性包馅面食、other,", find), ["ITA", "0701", "other"]);
});
