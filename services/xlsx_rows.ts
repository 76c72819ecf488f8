import type { TableRow } from "../rules/table_row.ts";
import { unzipPart } from "./unzip_part.ts";
import { type XmlElement, xmlElements } from "./xml_elements.ts";

/** Characters that one row, one shared text and a whole sheet may have. */
const LONGEST = 1_000_000;
const MOST = 150_000_000;

/** Shared texts together are kept in memory. */
const MOST_TEXTS = 40_000_000;

/** Columns that are read; no table of products has more. */
const MOST_COLUMNS = 60;

type Bytes = Uint8Array<ArrayBuffer>;

/** The rows of the first sheet of a workbook; null where it is none. */
export async function xlsxRows(bytes: Bytes): Promise<AsyncGenerator<TableRow> | null> {
  const sheet = await firstSheet(bytes);
  return sheet === null ? null : rowsOf(bytes, { sheet, texts: await sharedTexts(bytes) });
}

/** The name of the part that holds the first sheet people see. */
async function firstSheet(bytes: Bytes): Promise<string | null> {
  const all = await elements(bytes, { part: "xl/workbook.xml", name: "sheet" });
  const shown = all.find(({ attributes }) => attributes.state === undefined) ?? all[0];
  const [settings] = await elements(bytes, { part: "xl/workbook.xml", name: "workbookPr" });
  if (shown === undefined || /^(1|true)$/.test(settings?.attributes.date1904 ?? "")) {
    return null; // its days would be read four years too early
  }
  const [, id] = Object.entries(shown.attributes).find(([name]) => name.endsWith(":id")) ?? [];
  const links = await elements(bytes, {
    part: "xl/_rels/workbook.xml.rels",
    name: "Relationship",
  });
  const path = links.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? "";
  return path.startsWith("/") ? path.slice(1) : `xl/${path}`;
}

async function elements(
  bytes: Bytes,
  { part, name }: { part: string; name: string },
): Promise<XmlElement[]> {
  const limits = { longest: LONGEST, most: LONGEST };
  return await Array.fromAsync(xmlElements(unzipPart(bytes, part), { name, ...limits }));
}

/** Texts that several cells share, by their place. */
async function sharedTexts(bytes: Bytes): Promise<readonly string[]> {
  const limits = { longest: LONGEST, most: MOST_TEXTS };
  const part = unzipPart(bytes, "xl/sharedStrings.xml");
  return await Array.fromAsync(xmlElements(part, { name: "si", ...limits }), textOf);
}

/** The text of an element, without what only says how Chinese is read aloud. */
function textOf({ name, text, children }: XmlElement): string {
  if (name === "rPh") return "";
  return (name === "t" ? plain(text) : "") + children.map(textOf).join("");
}

/** Characters that spreadsheets write as `_x000D_` are line ends and go. */
function plain(text: string): string {
  return text.replace(/_x000[aAdD]_/g, " ");
}

async function* rowsOf(
  bytes: Bytes,
  { sheet, texts }: { sheet: string; texts: readonly string[] },
): AsyncGenerator<TableRow> {
  const limits = { longest: LONGEST, most: MOST };
  let line = 0;
  for await (const row of xmlElements(unzipPart(bytes, sheet), { name: "row", ...limits })) {
    line = Number(row.attributes.r ?? line + 1);
    const cells = cellsOf(row, texts);
    if (cells.some((cell) => String(cell).trim() !== "")) yield { line, cells };
  }
}

function cellsOf({ children }: XmlElement, texts: readonly string[]): (string | number)[] {
  const cells: (string | number)[] = [];
  for (const cell of children) {
    if (cell.name !== "c") continue;
    const place = columnOf(cell.attributes.r ?? "") ?? cells.length;
    if (place >= MOST_COLUMNS) break;
    while (cells.length < place) cells.push("");
    cells[place] = valueOf(cell, texts);
  }
  return cells;
}

/** `A1` is column 0, `AB7` column 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(
  { attributes, children }: XmlElement,
  texts: readonly string[],
): string | number {
  if (attributes.t === "inlineStr") return children.map(textOf).join("");
  const value = children.find(({ name }) => name === "v")?.text ?? "";
  if (attributes.t === "s") return texts[Number(value)] ?? "";
  if ((attributes.t ?? "n") !== "n" || value === "") return plain(value);
  return Number.isFinite(Number(value)) ? Number(value) : value;
}
