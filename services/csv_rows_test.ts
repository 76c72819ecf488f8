import assert from "node:assert/strict";
import fc from "fast-check";
import { csvRows, separators } from "./csv_rows.ts";

function cellsOf(text: string, separator: typeof separators[number] = ",") {
  return Array.fromAsync(csvRows(text, { separator }), ({ cells }) => cells);
}

Deno.test("cells stand apart by the separator, and lines by any line end", async () => {
  assert.deepEqual(await cellsOf("a,b\r\nc,\nd\re"), [["a", "b"], ["c", ""], ["d"], ["e"]]);
  assert.deepEqual(await cellsOf("a;b,c\n", ";"), [["a", "b,c"]]);
  assert.deepEqual(await cellsOf("a\tb", "\t"), [["a", "b"]]);
});

Deno.test("between quotation marks everything is text, and two marks are one", async () => {
  assert.deepEqual(await cellsOf('"a,""b""\nc",d'), [['a,"b"\nc', "d"]]);
  assert.deepEqual(await cellsOf('a "b",c'), [['a "b"', "c"]]);
});

Deno.test("empty lines are left out, and every row knows its line in the file", async () => {
  const rows = await Array.fromAsync(csvRows('a\n\n"b\nc"\n,,\nd', { separator: "," }));
  assert.deepEqual(rows.map(({ line, cells }) => [line, cells[0]]), [
    [1, "a"],
    [3, "b\nc"],
    [6, "d"],
  ]);
});

Deno.test("a mark that is never closed spoils its own line and no other", async () => {
  const rows = await Array.fromAsync(
    csvRows(`a,"b\nc,d${"\ne,f".repeat(2000)}`, { separator: "," }),
  );
  assert.equal(rows.length, 2002);
  assert.deepEqual(rows.filter(({ open }) => open).map(({ line }) => line), [1]);
  assert.deepEqual(rows[1]?.cells, ["c", "d"]);
});

Deno.test("marks that are forgotten again and again spoil their own lines alone", async () => {
  const text = `${'a,"b\nc,d\n'.repeat(300)}"e\nf",g\n`;
  const rows = await Array.fromAsync(csvRows(text, { separator: "," }));
  assert.equal(rows.length, 602);
  assert.ok(rows.every(({ line, open = false }) => open === (line % 2 === 1)));
});

Deno.test("a mark that is closed farther away than any row is long was forgotten", async () => {
  const text = `a,"b\n${"c,d\n".repeat(3000)}e",f`;
  const rows = await Array.fromAsync(csvRows(text, { separator: "," }));
  assert.equal(rows.length, 3002);
  assert.deepEqual(rows.filter(({ open }) => open).map(({ line }) => line), [1]);
});

Deno.test("marks that stand inside a text spoil their own line and no other", async () => {
  const rows = await Array.fromAsync(csvRows('"a" b,c\n"d",e\n', { separator: "," }));
  assert.deepEqual(rows.map(({ line, open }) => [line, open]), [[1, true], [2, undefined]]);
  assert.deepEqual(rows[1]?.cells, ["d", "e"]);
});

Deno.test("a long table is read whole, wherever its parts end", async () => {
  const table = Array.from({ length: 2000 }, (_, at) => [`${at}`, `"${"中\n".repeat(at % 9)}",`]);
  const text = table.map(([code, name = ""]) => `${code},"${name.replaceAll('"', '""')}"\r\n`);
  const rows = await Array.fromAsync(csvRows(text.join(""), { separator: "," }));
  assert.deepEqual(rows.map(({ cells }) => cells), table);
  assert.equal(rows.at(-1)?.line, text.slice(0, -1).join("").split("\n").length);
});

Deno.test("what is written with marks is read as it was", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "中", '"', ",", ";", "\n", " ") });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(...separators), async (table, separator) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = table.map((row) => row.map(quoted).join(separator)).join("\r\n");
      const kept = table.filter((row) => row.some((one) => one.trim() !== ""));
      assert.deepEqual(await cellsOf(text, separator), kept);
    }),
  );
});
