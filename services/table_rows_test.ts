import assert from "node:assert/strict";
import { Zip, ZipDeflate } from "fflate";
import { reasons, value } from "../tests/accounts.ts";
import { HEADINGS, xlsxOf, zipOf } from "../tests/tables.ts";
import { tableRows } from "./table_rows.ts";

async function cellsOf(bytes: Uint8Array<ArrayBuffer>) {
  const cells: (readonly (string | number)[])[] = [];
  for await (const row of value(await tableRows(bytes))) cells.push(row.cells);
  return cells;
}

const text = (written: string) => new TextEncoder().encode(written);
const lines = [["HS", "中文名称", "类别"], ["190220", "饺子", "0702"]];
const written = (separator: string) => lines.map((line) => line.join(separator)).join("\r\n");

Deno.test("separated values are read whatever separates them, with and without a mark in front", async () => {
  for (const separator of [",", ";", "\t", "|"]) {
    assert.deepEqual(await cellsOf(text(written(separator))), lines, separator);
    assert.deepEqual(await cellsOf(text(`\uFEFF${written(separator)}`)), lines, separator);
  }
  assert.deepEqual(await cellsOf(text(`sep=;\r\n${written(";")}`)), lines);
});

Deno.test("names with commas do not mislead where semicolons separate", async () => {
  const [headings = [], row = []] = lines;
  const long = [...lines, ["190230", "a, b, c, d, e", "0702"]];
  assert.deepEqual(
    await cellsOf(text([headings, row, long[2] ?? []].map((line) => line.join(";")).join("\n"))),
    long,
  );
});

Deno.test("Chinese of older programs is read as well, and that of Unicode text", async () => {
  // 饺子 in GB18030
  const old = new Uint8Array([...text("HS,"), 0xbd, 0xc8, 0xd7, 0xd3, ...text(",0702")]);
  assert.deepEqual(await cellsOf(old), [["HS", "饺子", "0702"]]);
  const wide = Uint8Array.from(`\uFEFF${written("\t")}`, (sign) => sign.charCodeAt(0) & 0xff);
  const both = new Uint8Array(wide.length * 2);
  [...`\uFEFF${written("\t")}`].forEach((sign, at) => {
    both[at * 2] = sign.charCodeAt(0) & 0xff;
    both[at * 2 + 1] = sign.charCodeAt(0) >> 8;
  });
  assert.deepEqual(await cellsOf(both), lines);
});

Deno.test("a workbook is read by its first sheet; numbers stay numbers, gaps stay gaps", async () => {
  const rows = [HEADINGS.split(","), ["0207140000", "", "鸡 & 爪", "", "", 46174], [1902200000]];
  assert.deepEqual(await cellsOf(xlsxOf(rows)), rows);
});

const workbook: Readonly<Record<string, string>> = {
  "xl/workbook.xml": '<x:workbook><x:sheet name="A" r:id="r1"/></x:workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="r1" Target="/xl/one.xml"/></Relationships>',
};

Deno.test("workbooks of other programs are read: texts in their cells, letters written as numbers", async () => {
  const sheet =
    '<x:worksheet><x:row><x:c t="inlineStr"><x:is><x:t>a&#x4e2d;&lt;</x:t></x:is></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row><x:row r="7"/></x:worksheet>';
  assert.deepEqual(await cellsOf(zipOf({ ...workbook, "xl/one.xml": sheet })), [[
    "a中<",
    "b",
  ]]);
});

Deno.test("a workbook that was written without going back is read", async () => {
  const sheet = '<worksheet><row><c t="str"><v>a</v></c></row></worksheet>';
  const written: Uint8Array[] = [];
  const zip = new Zip((_, bytes) => written.push(bytes)); // puts sizes behind each part
  for (const [name, xml] of Object.entries({ ...workbook, "xl/one.xml": sheet })) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(text(xml), true);
  }
  zip.end();
  assert.deepEqual(await cellsOf(Uint8Array.from(written.flatMap((bytes) => [...bytes]))), [["a"]]);
});

Deno.test("titles above the headings do not mislead, however many commas the names have", async () => {
  const rows = ["a, b, c", "d, e, f"].map((name) => ["190220", name, "0702", "2026-01-01", ""]);
  const table = [["Table"], ["HS", "中文名称", "类别", "From", "To"], ...rows];
  assert.deepEqual(await cellsOf(text(table.map((row) => row.join(";")).join("\n"))), table);
});

Deno.test("what is no table is refused with a word on what to do", async () => {
  const of = async (bytes: Uint8Array<ArrayBuffer>) => reasons(await tableRows(bytes))[0];
  assert.equal(await of(text("%PDF-1.7\n1 0 obj")), "import.kind");
  assert.equal(await of(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), "import.kind");
  assert.equal(await of(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), "import.old_excel");
  assert.equal(await of(new Uint8Array([0x61, 0xff, 0xff])), "import.encoding");
  assert.equal(await of(zipOf({ "word/document.xml": "<w/>" })), "import.kind");
  assert.equal(await of(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])), "import.kind");
});

Deno.test("a workbook that is cut off or lies about its inside breaks nothing", async () => {
  const whole = xlsxOf([["HS", "名称", "类别"], ["190220", "饺子", "0702"]]);
  for (let at = 4; at < whole.length; at += 7) {
    const cut = whole.slice();
    cut.fill(0xa5, at, at + 5);
    const rows = await tableRows(cut);
    if (!rows.ok) continue;
    await assert.doesNotReject(async () => {
      try {
        await Array.fromAsync(rows.value);
      } catch (error) {
        // what `checkImport()` says is a damaged file
        if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
      }
    });
  }
});

Deno.test("an archive that unpacks to far more than a table is given up", async () => {
  const huge = "<row>".padEnd(3_000_000, " ");
  const rows = value(
    await tableRows(zipOf({ ...workbook, "xl/one.xml": `<worksheet>${huge}</worksheet>` })),
  );
  await assert.rejects(async () => {
    for await (const _ of rows);
  }, RangeError);
});

/** What reading a sheet of this text fails with. */
async function failureOf(sheet: string): Promise<unknown> {
  const rows = value(await tableRows(zipOf({ ...workbook, "xl/one.xml": sheet })));
  return await Array.fromAsync(rows).then(() => undefined, (error) => error);
}

Deno.test("a sheet that declares entities, lies too deep or stops is given up", async () => {
  const row = '<row><c t="str"><v>a</v></c></row>';
  assert.equal(await failureOf(`<worksheet>${row}</worksheet>`), undefined);
  const entities = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  assert.ok(await failureOf(`${entities}<worksheet>${row}</worksheet>`) instanceof TypeError);
  assert.ok(await failureOf(`<worksheet>&a;${row}</worksheet>`) instanceof TypeError);
  assert.ok(await failureOf(`<worksheet>${row}`) instanceof TypeError);
  const deep = `${"<a>".repeat(65)}${"</a>".repeat(65)}`;
  assert.ok(await failureOf(`<worksheet>${deep}${row}</worksheet>`) instanceof RangeError);
});

Deno.test("a workbook whose list of sheets is huge, or that has too many parts, is none", async () => {
  const of = async (parts: Record<string, string>) =>
    reasons(await tableRows(zipOf({ ...parts, ...workbook })))[0];
  const sheets = '<sheet name="A" r:id="r1"/>'.repeat(50_000);
  const list = `<workbook>${sheets}</workbook>`;
  assert.equal(
    reasons(await tableRows(zipOf({ "xl/workbook.xml": list })))[0],
    "import.kind",
  );
  const many = Array.from({ length: 2001 }, (_, at) => [`${at}`, ""]);
  assert.equal(await of(Object.fromEntries(many)), "import.kind");
});

Deno.test("cells that name far places make no larger rows", async () => {
  const sheet =
    '<worksheet><row r="9999999"><c r="XFD1"><v>1</v></c></row><row><c r="A2"><v>2</v></c></row></worksheet>';
  assert.deepEqual(await cellsOf(zipOf({ ...workbook, "xl/one.xml": sheet })), [[2]]);
});
