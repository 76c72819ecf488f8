import type { TableRow } from "../rules/csv.ts";
import { xmlAttribute, xmlElements, xmlText } from "./xml_elements.ts";
import { zipEntries, type ZipEntry } from "./zip_entries.ts";

/** Characters that one row, one shared text and a whole sheet may have. */
const LONGEST = 1_000_000;
const MOST = 150_000_000;

/** Shared texts together are kept in memory. */
const MOST_TEXTS = 40_000_000;

/** Columns that are read; no table of products has more. */
const MOST_COLUMNS = 60;

type Entries = ReadonlyMap<string, ZipEntry>;

/** The rows of the first sheet of a workbook; null where it is none. */
export async function xlsxRows(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<AsyncGenerator<TableRow> | null> {
  const entries = zipEntries(bytes);
  const sheet = entries === null ? undefined : await firstSheet(entries);
  if (entries === null || sheet === undefined) return null;
  return rowsOf(sheet, await sharedTexts(entries));
}

async function firstSheet(entries: Entries): Promise<ZipEntry | undefined> {
  const all = await elements(entries.get("xl/workbook.xml"), "sheet");
  const shown = all.find((tag) => xmlAttribute(tag, "state") === undefined) ?? all[0];
  const [properties = ""] = await elements(entries.get("xl/workbook.xml"), "workbookPr");
  if (shown === undefined || /^(1|true)$/.test(xmlAttribute(properties, "date1904") ?? "")) {
    return undefined; // its days would be read four years too early
  }
  const id = /\s\w+:id="([^"]*)"/.exec(shown)?.[1];
  const links = await elements(entries.get("xl/_rels/workbook.xml.rels"), "Relationship");
  const target = links.find((tag) => xmlAttribute(tag, "Id") === id);
  const path = target === undefined ? "" : xmlAttribute(target, "Target") ?? "";
  return entries.get(path.startsWith("/") ? path.slice(1) : `xl/${path}`);
}

async function elements(entry: ZipEntry | undefined, name: string): Promise<string[]> {
  if (entry === undefined) return [];
  return await Array.fromAsync(
    xmlElements(entry.stream(), { name, longest: LONGEST, most: LONGEST }),
  );
}

/** Texts that several cells share, by their place. */
async function sharedTexts(entries: Entries): Promise<readonly string[]> {
  const entry = entries.get("xl/sharedStrings.xml");
  if (entry === undefined) return [];
  const list = xmlElements(entry.stream(), { name: "si", longest: LONGEST, most: MOST_TEXTS });
  return await Array.fromAsync(list, textOf);
}

/** The text of an element, without what only says how Chinese is read aloud. */
function textOf(xml: string): string {
  const written = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "");
  const texts = written.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?(?<!\/)>([\s\S]*?)<\/(?:\w+:)?t>/g);
  return Array.from(texts, ([, text = ""]) => xmlText(text)).join("");
}

async function* rowsOf(
  sheet: ZipEntry,
  texts: readonly string[],
): AsyncGenerator<TableRow> {
  let line = 0;
  for await (
    const row of xmlElements(sheet.stream(), { name: "row", longest: LONGEST, most: MOST })
  ) {
    const [tag = ""] = /^<[^>]*>/.exec(row) ?? [];
    line = Number(xmlAttribute(tag, "r") ?? line + 1);
    const cells = cellsOf(row, texts);
    if (cells.some((cell) => String(cell).trim() !== "")) yield { line, cells };
  }
}

const CELL = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function cellsOf(row: string, texts: readonly string[]): (string | number)[] {
  const cells: (string | number)[] = [];
  for (const [, tag = "", inside = ""] of row.matchAll(CELL)) {
    const place = columnOf(xmlAttribute(tag, "r") ?? "") ?? cells.length;
    if (place >= MOST_COLUMNS) break;
    while (cells.length < place) cells.push("");
    cells[place] = valueOf(inside, { kind: xmlAttribute(tag, "t") ?? "n", texts });
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
  inside: string,
  { kind, texts }: { kind: string; texts: readonly string[] },
): string | number {
  if (kind === "inlineStr") return textOf(inside);
  const value = xmlText(/<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1] ?? "");
  if (kind === "s") return texts[Number(value)] ?? "";
  if (kind !== "n" || value === "") return value;
  return Number.isFinite(Number(value)) ? Number(value) : value;
}
