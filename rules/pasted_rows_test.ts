import assert from "node:assert/strict";
import fc from "fast-check";
import { type PastedColumn, pastedRows } from "./pasted_rows.ts";

const columns: readonly PastedColumn[] = [
  { id: "product", control: "text", names: ["Product", "产品"] },
  { id: "hs", control: "text", names: ["HS code", "HS编码"], suggest: "hs" },
  { id: "tons", control: "number", names: ["Capacity", "产能"] },
  {
    id: "origin",
    control: "select",
    names: ["Origin", "原产国"],
    choices: [{ value: "ITA", words: ["Italy", "意大利"] }],
  },
];

function read(...lines: string[][]) {
  return pastedRows(lines, { columns, products: [] });
}

Deno.test("without names the cells are in the order of the form", () => {
  const { rows, ignored } = read(["Ravioli", "1902.20", "1,200", "意大利"], ["Gnocchi"]);
  assert.deepEqual(rows.map(({ line, values }) => [line, values]), [
    [1, { product: "Ravioli", hs: "190220", tons: "1200", origin: "ITA" }],
    [2, { product: "Gnocchi" }],
  ]);
  assert.deepEqual(ignored, []);
});

Deno.test("a first line with the names says the order, in either language and any case", () => {
  const header = ["* 产能", " hs CODE", "Remarks", "PRODUCT"];
  const { rows, ignored } = read(header, ["１２", "190220", "good", "Ravioli"]);
  assert.deepEqual(rows.map(({ line, values, extra }) => [line, values, extra]), [
    [2, { product: "Ravioli", hs: "190220", tons: "12" }, []],
  ]);
  assert.deepEqual(ignored, ["Remarks"]);
});

Deno.test("one cell that happens to be a column's name makes no line of names", () => {
  assert.equal(read(["Product", "190220"]).rows.length, 1);
  assert.deepEqual(read(["Product"], ["Ravioli"]).rows.map(({ values }) => values), [
    { product: "Ravioli" },
  ]);
});

Deno.test("more cells than columns are named, empty lines between rows are none", () => {
  const { rows } = read(["a", "", "", "", " ", "left over"], ["", " "], ["b"]);
  assert.deepEqual(rows.map(({ line, extra }) => [line, extra]), [[1, ["left over"]], [3, []]]);
});

Deno.test("a line break becomes a space where the field has one line", () => {
  assert.deepEqual(read([" two\nlines "]).rows[0]?.values, { product: "two lines" });
});

Deno.test("the order of named columns changes nothing", () => {
  const row = fc.record({
    product: fc.stringMatching(/^[a-z]{1,8}$/),
    tons: fc.integer().map(String),
    hs: fc.constantFrom("190220", ""),
  });
  const order = fc.shuffledSubarray(["product", "tons", "hs"], { minLength: 2 });
  const names = new Map(columns.map(({ id, names: [first = ""] }) => [id, first]));
  fc.assert(fc.property(fc.array(row, { minLength: 1 }), order, (all, ids) => {
    const lines = all.map((each) => ids.map((id) => new Map(Object.entries(each)).get(id) ?? ""));
    const { rows } = read(ids.map((id) => names.get(id) ?? ""), ...lines);
    const expected = all.map((each) => Object.entries(each).filter(([id]) => ids.includes(id)))
      .filter((entries) => entries.some(([, text]) => text !== ""));
    assert.deepEqual(rows.map(({ values }) => values), expected.map(Object.fromEntries));
  }));
});
