import assert from "node:assert/strict";
import fc from "fast-check";
import { codeOf, isInForce, type Product, searchProducts } from "./catalogue.ts";
import { effectOf, overlaid, saying } from "./catalogue_overlay.ts";
import { reportOn } from "./catalogue_report.ts";
import { catalogueBreaches } from "./contract.ts";
import { d248 } from "./packs/d248/mod.ts";

const leaf = { category: "stuffed", leaf: "0702" };

function row(hs: string, changes: Partial<Product> = {}): Product {
  const name = { zh: `官方${hs}`, en: `Official ${hs}` };
  return { hs, name, candidates: [leaf], provenance: "official", from: "2026-06-01", ...changes };
}

const old: Product = {
  hs: "190220",
  name: { zh: "包馅面食", en: "Stuffed pasta" },
  words: ["饺子"],
  candidates: [leaf],
  provenance: "local",
};
const other: Product = {
  ...old,
  hs: "190240",
  name: { zh: "古斯古斯", en: "Couscous" },
  words: [],
};
const base = [old, other];

/** What the catalogue says of a code on a day. */
function on(catalogue: readonly Product[], code: string, day: string): string[] {
  return catalogue.filter((one) => codeOf(one) === code && isInForce(one, day)).map(saying);
}

Deno.test("a row stands for the old one on its days, which keeps the days before and after", () => {
  const laid = overlaid(base, [row("190220", { to: "2026-12-31" })]);
  const days = laid.filter(({ hs }) => hs === "190220").map(({ name, from, to }) => [
    name.en,
    from,
    to,
  ]);
  assert.deepEqual(days, [
    ["Stuffed pasta", undefined, "2026-05-31"],
    ["Stuffed pasta", "2027-01-01", undefined],
    ["Official 190220", "2026-06-01", "2026-12-31"],
  ]);
  assert.ok(laid.includes(other), "rows of other codes stay as they are");
});

Deno.test("a row below a six-digit code refines it and leaves it in its place", () => {
  const laid = overlaid(base, [row("1902200000", { ciq: "113" })]);
  assert.ok(laid.includes(old));
  const found = searchProducts(laid, { hs: "1902.20.00.00 113", day: "2026-06-01" });
  assert.deepEqual(found.map(codeOf), ["1902200000113", "190220"]);
  assert.deepEqual(
    searchProducts(laid, { hs: "1902200000", day: "2026-05-31" }).map(codeOf),
    ["190220"],
  );
});

Deno.test("people still find an official row by the everyday words of before", () => {
  const laid = overlaid(base, [row("190220")]);
  const found = searchProducts(laid, { name: "饺子", day: "2026-06-01" });
  assert.deepEqual(found.map(({ name }) => name.en), ["Official 190220"]);
  assert.equal(searchProducts(laid, { name: "stuffed pasta", day: "2026-06-01" }).length, 1);
});

Deno.test("a row is new, changed or the same", () => {
  assert.deepEqual(effectOf(row("190230"), []), { verdict: "new" });
  assert.deepEqual(effectOf(row("190220"), [old]), { verdict: "changed", was: old });
  const laid = overlaid(base, [row("190220")]).filter(({ hs }) => hs === "190220");
  assert.deepEqual(effectOf(row("190220", { from: "2026-07-01" }), laid), { verdict: "same" });
  assert.equal(effectOf(row("190220", { from: "2026-05-01" }), laid).verdict, "changed");
});

Deno.test("a line said twice counts once, and of two that contradict each other none does", () => {
  const lines = [
    row("190220", { to: "2026-12-31" }),
    row("190220", { to: "2026-12-31" }),
    row("190230"),
    row("190230", { name: { zh: "别的", en: "Else" }, from: "2030-01-01" }),
    row("190220", { from: "2027-01-01" }),
  ].map((product, at) => ({
    line: at + 2,
    typed: { code: product.hs, name: product.name.zh },
    read: { product, row: { hs: product.hs, ...product.name, ...leaf, ...daysOf(product) } },
  }));
  const report = reportOn(lines, base);
  assert.deepEqual(
    report.map(({ verdict, issues = [] }) =>
      [verdict, ...issues.map(({ code, values }) => `${code} ${values?.["line"]}`)].join(" ")
    ),
    ["changed", "refused repeated 2", "refused twice 5", "refused twice 4", "changed"],
  );
});

function daysOf({ from = "", to }: Product) {
  return { from, ...(to !== undefined && { to }) };
}

// Few codes and days, so that rows meet.
const day = fc.constantFrom("2025-01-01", "2026-01-01", "2026-06-01", "2026-06-02", "2027-01-01");
const anyRow = fc.record({
  hs: fc.constantFrom("190220", "190240", "1902200000"),
  from: day,
  to: fc.option(day, { nil: undefined }),
  en: fc.constantFrom("One", "Two"),
}).filter(({ from, to }) => to === undefined || from <= to)
  .map(({ hs, from, to, en }) =>
    row(hs, { from, ...(to !== undefined && { to }), name: { zh: en, en } })
  );

/** Rows as a checked table gives them: none meets another of its code. */
const table = fc.array(anyRow, { maxLength: 6 }).map((rows) =>
  rows.filter((one, at) =>
    rows.slice(0, at).every((other) =>
      codeOf(other) !== codeOf(one) ||
      (one.from ?? "") > (other.to ?? "9") || (other.from ?? "") > (one.to ?? "9")
    )
  )
);
const codes = ["190220", "190240", "1902200000"];
const days = ["2024-12-31", "2025-01-01", "2026-05-31", "2026-06-01", "2026-06-02", "2031-01-01"];

Deno.test("the order of the lines does not matter", () => {
  fc.assert(fc.property(table, (rows) => {
    assert.deepEqual(overlaid(base, rows.toReversed()), overlaid(base, rows));
  }));
});

Deno.test("a table applied twice is the table applied once, and then all its lines are the same", () => {
  fc.assert(fc.property(table, (rows) => {
    const once = overlaid(base, rows);
    assert.deepEqual(new Set(overlaid(once, rows)), new Set(once));
    for (const one of rows) {
      const present = once.filter((product) => codeOf(product) === codeOf(one));
      assert.deepEqual(effectOf(one, present), { verdict: "same" });
    }
  }));
});

Deno.test("on each day a code says what the table says, and else what it said before", () => {
  fc.assert(fc.property(table, (rows) => {
    const laid = overlaid(base, rows);
    for (const code of codes) {
      for (const one of days) {
        const said = on(rows, code, one);
        assert.deepEqual(on(laid, code, one), said.length > 0 ? said : on(base, code, one));
      }
    }
  }));
});

Deno.test("tables over tables never give two rows of a code on one day", () => {
  fc.assert(fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
    const products = tables.reduce<readonly Product[]>(overlaid, base);
    assert.deepEqual(catalogueBreaches({ ...d248, products }), []);
  }));
});
