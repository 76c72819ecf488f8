import assert from "node:assert/strict";
import fc from "fast-check";
import { codeOf, type Product, searchProducts } from "../../../catalogue.ts";
import type { Pack } from "../../../pack.ts";
import { d248 } from "../mod.ts";
import { products } from "./mod.ts";

const pack: Pack = d248;
const categories = pack.categories.map(({ id }) => id);
const leaves = pack.categories.flatMap((category) => Object.keys(category.leaves)).toSorted();

function waysOf({ candidates, outside = [] }: Product) {
  return [...candidates, ...outside];
}

function leavesFor(query: { hs?: string; name?: string }): Set<string> {
  const found = searchProducts(products, query);
  return new Set(found.flatMap(({ candidates }) => candidates.map(({ leaf }) => leaf)));
}

Deno.test("codes have 6, 8 or 10 digits, and a CIQ code of 3 divides ten", () => {
  for (const { hs, ciq } of products) {
    assert.match(hs, /^(?:[0-9]{6}|[0-9]{8}|[0-9]{10})$/);
    if (ciq === undefined) continue;
    assert.match(ciq, /^[0-9]{3}$/);
    assert.equal(hs.length, 10);
  }
});

Deno.test("no code stands twice", () => {
  const codes = products.map(codeOf);
  assert.deepEqual(codes.filter((code, at) => codes.indexOf(code) !== at), []);
});

Deno.test("every product has a candidate or a reason why not, and none twice", () => {
  for (const product of products) {
    const found = waysOf(product).map((way) => "leaf" in way ? way.leaf : way.why);
    assert.notEqual(found.length, 0, codeOf(product));
    assert.equal(new Set(found).size, found.length, codeOf(product));
  }
});

Deno.test("leaves have four digits and belong to one category each", () => {
  const owner = new Map<string, string>();
  for (const { category, leaf } of products.flatMap(({ candidates }) => candidates)) {
    assert.match(leaf, /^[0-9]{4}$/);
    assert.equal(owner.get(leaf) ?? category, category, leaf);
    owner.set(leaf, category);
  }
});

Deno.test("several ways each say when it is this one, and a single one does not", () => {
  for (const product of products) {
    const ways = waysOf(product);
    const asked = ways.filter(({ question }) => question !== undefined);
    assert.equal(asked.length, ways.length > 1 ? ways.length : 0, codeOf(product));
  }
});

Deno.test("every text is there in its language, without spaces around it", () => {
  const questions = products.flatMap(waysOf).flatMap(({ question }) => question ?? []);
  for (const { zh, en } of [...products.map(({ name }) => name), ...questions]) {
    assert.match(zh, /\p{Script=Han}/u);
    assert.doesNotMatch(en, /\p{Script=Han}/u);
    assert.match(en, /^[A-Z]/);
    for (const text of [zh, en]) assert.equal(text, text.trim());
  }
});

Deno.test("everyday words are there, each once, and add to the names", () => {
  for (const { name, words = [] } of products) {
    assert.equal(new Set(words).size, words.length, name.en);
    for (const word of words) {
      assert.notEqual(word.trim(), "", name.en);
      assert.ok(word !== name.zh && word !== name.en, word);
    }
  }
});

Deno.test("every category is reached, and no other", () => {
  const named = new Set(products.flatMap(({ candidates }) => candidates.map((c) => c.category)));
  assert.deepEqual([...named].toSorted(), categories.toSorted());
});

Deno.test("every leaf is reached, and no other", () => {
  assert.deepEqual([...leavesFor({})].toSorted(), leaves);
});

Deno.test("heading 1902 is whole", () => {
  const found = searchProducts(products, { hs: "1902" }).map(codeOf);
  for (const hs of ["190211", "190219", "190220", "190230", "190240"]) {
    assert.ok(found.includes(hs), hs);
  }
  assert.equal(found.filter((code) => code.startsWith("1902200000")).length, 18);
});

Deno.test("stuffed pasta asks whether anything of animals is in the filling", () => {
  const [pasta] = searchProducts(products, { hs: "1902.20" });
  assert.deepEqual(pasta?.candidates.slice(0, 2).map(({ leaf }) => leaf), ["0701", "0702"]);
  assert.deepEqual(leavesFor({ hs: "1902200000 115" }).has("0702"), true);
});

Deno.test("heading 2208 is whole and leads to distilled spirits", () => {
  const found = searchProducts(products, { hs: "2208" });
  for (const hs of ["220820", "220830", "220840", "220850", "220860", "220870", "220890"]) {
    assert.ok(found.some((product) => codeOf(product) === hs), hs);
  }
  for (const { candidates } of found) assert.equal(candidates[0]?.leaf, "2302");
});

Deno.test("people find goods by the words they use", () => {
  // deno-fmt-ignore
  const cases = [
    ["杏仁", "080212"], ["扁桃仁", "080212"], ["almonds", "080212"], ["开心果", "080252"],
    ["阿月浑子果", "080252"], ["pistachio", "080252"], ["shrimp", "030617"], ["prawns", "030617"],
    ["虾", "030617"], ["牛肉", "020230"], ["饺子", "190220"], ["dumplings", "190220"],
    ["tortellini", "190220"], ["ravioli", "190220"], ["包子", "190220"], ["spaghetti", "190219"],
    ["白酒", "22089020"], ["baijiu", "22089020"], ["whiskey", "220830"], ["vodka", "220860"],
    ["tequila", "22089010"], ["birds nest", "04109010"], ["燕窝", "04109010"],
  ] as const;
  for (const [name, code] of cases) {
    assert.ok(searchProducts(products, { name }).map(codeOf).includes(code), name);
  }
});

Deno.test("codes of earlier editions find their successors", () => {
  for (const hs of ["0403.10", "0410.00", "0802.90", "1509.10", "1510.00", "2202.90"]) {
    assert.notEqual(searchProducts(products, { hs }).length, 0, hs);
  }
});

Deno.test("every product is found by its code, its names and its words", () => {
  fc.assert(fc.property(fc.constantFrom(...products), (product) => {
    assert.ok(searchProducts(products, { hs: codeOf(product) }).includes(product));
    for (const name of [product.name.zh, product.name.en, ...product.words ?? []]) {
      assert.ok(searchProducts(products, { name }).includes(product), name);
    }
  }));
});
