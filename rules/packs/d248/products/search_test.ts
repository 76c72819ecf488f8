import assert from "node:assert/strict";
import fc from "fast-check";
import { answers, isNearly, scan } from "../../../../tests/catalogue_scan.ts";
import { isHan, mistyped } from "../../../../tests/typing_errors.ts";
import { codeOf, type Product, searchProducts } from "../../../catalogue.ts";
import { wordsOf } from "../../../catalogue_words.ts";
import { products } from "./mod.ts";

const product = fc.constantFrom(...products);

/** A name or everyday word of a product, long enough to be known with an error in it. */
const text = product.chain((row) =>
  fc.constantFrom(...textsOf(row)).map((meant) => ({ row, meant }))
).filter(({ meant }) => isLong(meant));

function textsOf({ name, words = [] }: Product): readonly string[] {
  return [name.zh, name.en, ...words];
}

function isLong(meant: string): boolean {
  return letters(meant).length >= (isHan(meant) ? 3 : 4);
}

function letters(meant: string): string {
  return wordsOf(meant).join("");
}

const typo = text.chain(({ row, meant }) => mistyped(meant).map((typed) => ({ row, meant, typed })))
  .filter(({ typed }) => letters(typed) !== "");

/** Part of a name, with another beside it or not, mistyped or not. */
const query = fc.oneof(
  text.map(({ meant }) => meant),
  typo.map(({ typed }) => typed),
  fc.tuple(text, fc.nat(40), fc.nat(40)).map(([{ meant }, from, to]) => meant.slice(from, to)),
  fc.tuple(text, typo).map(([one, other]) => `${one.meant.slice(0, 6)} ${other.typed}`),
  fc.string({ maxLength: 6 }),
);

Deno.test("the index finds what a look at every row finds, in the same order", () => {
  fc.assert(
    fc.property(query, (name) => {
      if (name.trim() === "") return;
      const found = searchProducts(products, { name }).map(codeOf);
      assert.deepEqual(found, scan(products, name).map(codeOf));
    }),
    { numRuns: 40 },
  );
});

Deno.test("a product is found in spite of a typing error in any of its names", () => {
  fc.assert(
    fc.property(typo, ({ row, typed }) => {
      const found = searchProducts(products, { name: typed });
      const before = found.slice(0, found.indexOf(row));
      // what stands before it has the typed letters, or is as near
      const near = found.includes(row) && before.every((other) => isNearly(other, typed));
      assert.ok(near || isAnotherName(typed), typed);
    }),
    { numRuns: 500 },
  );
});

/** Whether the error happens to make a name of something else. */
function isAnotherName(typed: string): boolean {
  return answers(products, typed);
}

Deno.test("with an error in its name every row is still first or second, 99 times of 100", () => {
  const typed = products.flatMap((row, seed) =>
    [row.name.zh, row.name.en].filter(isLong).map((meant) => {
      const [typed = ""] = fc.sample(mistyped(meant), { numRuns: 1, seed });
      return { meant, typed };
    })
  );
  const good = typed.filter(({ meant, typed }) =>
    searchProducts(products, { name: typed }).slice(0, 2)
      .some((found) => textsOf(found).some((own) => letters(own) === letters(meant)))
  );
  const bad = typed.filter((each) => !good.includes(each) && !isAnotherName(each.typed));
  const share = good.length / (good.length + bad.length);
  assert.ok(share >= 0.99, `${share}: ${bad.map(({ typed }) => typed).join(", ")}`);
});

Deno.test("everyday names with one letter wrong find the product first or second", () => {
  // deno-fmt-ignore
  const cases = [
    ["almnods", "080212"], ["almods", "080212"], ["pistacio", "080252"], ["cashwe", "080132"],
    ["walnutt", "080232"], ["hazlenut", "080222"], ["shirmp", "030617"], ["prwan", "030617"],
    ["salmn", "030213"], ["tilpia", "030271"], ["lobstr", "030612"], ["oystr", "030712"],
    ["bef", "020130"], ["mutotn", "020443"], ["chiken", "020711"], ["baccon", "021012"],
    ["chese", "040690"], ["yogrut", "040320"], ["buter", "040510"], ["hony", "040900"],
    ["brocoli", "070410"], ["spinich", "070970"], ["mushrom", "070951"], ["asparagas", "070920"],
    ["lentlis", "071340"], ["chikpea", "071320"], ["raisns", "080620"], ["cinamon", "090611"],
    ["safron", "091020"], ["tumeric", "091030"], ["quinao", "100850"], ["buckweat", "100810"],
    ["cofee", "090121"], ["green coffe", "090111"], ["birds nset", "04109010"],
    ["frozen shrmp", "030617"], ["boneless bef frozen", "020230"], ["condensd milk", "040299"],
    ["开心里", "080251"], ["夏威果", "080261"], ["三文魚片", "030441"], ["巴西尖果", "080122"],
    ["蜂王桨", "04109021"], ["葡萄于", "080620"], ["西兰化", "070410"], ["胡罗卜", "070610"],
    ["咖啡生立", "090111"], ["去壳开心裹", "080252"], ["冻去骨牛内", "020230"],
  ] as const;
  for (const [name, code] of cases) {
    const found = searchProducts(products, { name }).slice(0, 2).map(codeOf);
    assert.ok(found.includes(code), `${name}: ${found}`);
  }
});

Deno.test("a line of code and words finds what both find", () => {
  fc.assert(fc.property(product, (row) => {
    const found = searchProducts(products, { q: `${codeOf(row)} ${row.name.en}` });
    assert.deepEqual(found, searchProducts(products, { hs: codeOf(row), name: row.name.en }));
    assert.equal(found[0], row);
  }));
});

Deno.test("every row is found first by its whole code, in any shape", () => {
  for (const row of products) {
    const code = codeOf(row);
    const shapes = [code, code.replace(/(\d{4})(?=\d)/, "$1."), code.split("").join(" ")];
    for (const hs of shapes) assert.equal(searchProducts(products, { hs })[0], row, hs);
  }
});
