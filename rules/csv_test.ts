import assert from "node:assert/strict";
import fc from "fast-check";
import { csvRows, separators } from "./csv.ts";

function cellsOf(text: string, separator: typeof separators[number] = ",") {
  return Array.from(csvRows(text, { separator }), ({ cells }) => cells);
}

Deno.test("cells stand apart by the separator, and lines by any line end", () => {
  assert.deepEqual(cellsOf("a,b\r\nc,\nd\re"), [["a", "b"], ["c", ""], ["d"], ["e"]]);
  assert.deepEqual(cellsOf("a;b,c\n", ";"), [["a", "b,c"]]);
  assert.deepEqual(cellsOf("a\tb", "\t"), [["a", "b"]]);
});

Deno.test("between quotation marks everything is text, and two marks are one", () => {
  assert.deepEqual(cellsOf('"a,""b""\nc",d'), [['a,"b"\nc', "d"]]);
  assert.deepEqual(cellsOf('a "b",c'), [['a "b"', "c"]]);
});

Deno.test("empty lines are left out, and every row knows its line in the file", () => {
  const rows = [...csvRows('a\n\n"b\nc"\n,,\nd', { separator: "," })];
  assert.deepEqual(rows.map(({ line, cells }) => [line, cells[0]]), [
    [1, "a"],
    [3, "b\nc"],
    [6, "d"],
  ]);
});

Deno.test("a mark that is never closed spoils its own line and no other", () => {
  const rows = [...csvRows(`a,"b\nc,d${"\ne,f".repeat(2000)}`, { separator: "," })];
  assert.equal(rows.length, 2002);
  assert.deepEqual(rows.filter(({ open }) => open).map(({ line }) => line), [1]);
  assert.deepEqual(rows[1]?.cells, ["c", "d"]);
});

Deno.test("what is written with marks is read as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "中", '"', ",", ";", "\n", " ") });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(fc.property(rows, fc.constantFrom(...separators), (table, separator) => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const text = table.map((row) => row.map(quoted).join(separator)).join("\r\n");
    const kept = table.filter((row) => row.some((one) => one.trim() !== ""));
    assert.deepEqual(cellsOf(text, separator), kept);
  }));
});
