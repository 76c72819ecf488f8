import assert from "node:assert/strict";
import fc from "fast-check";
import { cellsIn, isBlank, textOfCells } from "./pasted_cells.ts";

Deno.test("cells are read as spreadsheets copy them", () => {
  assert.deepEqual(cellsIn("a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(cellsIn("a\tb\nc"), [["a", "b"], ["c"]]);
  assert.deepEqual(cellsIn("\ta\t\n"), [["", "a", ""]]);
  assert.deepEqual(cellsIn("\uFEFF甲\t乙"), [["甲", "乙"]]);
  assert.deepEqual(cellsIn("a\rb"), [["a"], ["b"]]);
});

Deno.test("a quoted cell keeps its tabs, quotes and line breaks", () => {
  assert.deepEqual(cellsIn('"one\r\ntwo"\tb'), [["one\ntwo", "b"]]);
  assert.deepEqual(cellsIn('"a\tb"\n"say ""yes"""'), [["a\tb"], ['say "yes"']]);
  assert.deepEqual(cellsIn('""'), []);
  assert.deepEqual(cellsIn('""\tx'), [["", "x"]]);
});

Deno.test("a quote that ends no cell is a sign like any other", () => {
  assert.deepEqual(cellsIn('5" pipe\t"half'), [['5" pipe', '"half']]);
  assert.deepEqual(cellsIn('"a" b\tc'), [['"a" b', "c"]]);
  assert.deepEqual(cellsIn('"a\nb'), [['"a'], ["b"]]);
});

Deno.test("empty lines at the end are none, those between are", () => {
  assert.deepEqual(cellsIn(""), []);
  assert.deepEqual(cellsIn("\r\n\t\t\r\n \n"), []);
  assert.deepEqual(cellsIn("a\n\t\nb\n\n\n"), [["a"], ["", ""], ["b"]]);
});

const cell = fc.string({
  unit: fc.constantFrom("a", '"', "\t", "\n", " ", "字", "😀", "1", ",", ";"),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map((rows) => rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1));

Deno.test("what is written as cells is read as the same cells", () => {
  fc.assert(
    fc.property(table, (rows) => {
      assert.deepEqual(cellsIn(textOfCells(rows)), rows);
      const ends = textOfCells(rows).replaceAll("\n", "\r\n");
      assert.deepEqual(cellsIn(`${ends}\r\n\r\n`), rows);
    }),
    { numRuns: 1000 },
  );
});

Deno.test("any text is read, in a time that grows with its length alone", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const cells = cellsIn(text).flat().join("");
    assert.ok(cells.length <= text.length);
  }));
  assert.equal(cellsIn('"'.repeat(250_001)).length, 1);
  assert.equal(cellsIn('"a\n'.repeat(80_000)).length, 80_000);
  assert.equal(cellsIn('"\tx'.repeat(60_000))[0]?.length, 60_000);
});
