import * as z from "zod";
import { normaliseCode } from "./catalogue_codes.ts";
import type { Column, Columns } from "./catalogue_columns.ts";
import { openAbove } from "./catalogue_above.ts";
import { outsideReasons, type Product } from "./catalogue.ts";
import type { Place, Places } from "./catalogue_places.ts";
import type { TableRow } from "./table_row.ts";
import { readDay } from "./days.ts";
import { folded } from "./numbers.ts";
import type { Pack } from "./pack.ts";

/** A row of an official table, as it is kept. */
export const ImportRow = z.object({
  hs: z.string(),
  ciq: z.string().optional(),
  zh: z.string(),
  en: z.string(),
  /** Where it belongs; without a leaf it has those that the pack gives the code. */
  category: z.string().optional(),
  leaf: z.string().optional(),
  /** Why it is nothing to register here. */
  why: z.enum(outsideReasons).optional(),
  from: z.string(),
  to: z.string().optional(),
});
export type ImportRow = Readonly<z.infer<typeof ImportRow>>;

/** What may be wrong with a line; each has a sentence in every language. */
export const lineCodes = [
  "code_shape",
  "ciq_shape",
  "ciq_needs_ten",
  "name_missing",
  "english_missing",
  "name_long",
  "category_missing",
  "category_unknown",
  "leaf_open",
  "day_shape",
  "days_order",
  "quote",
  /** The same line stands above. */
  "repeated",
  /** Another line says something else of the same code and days. */
  "twice",
] as const;

/** What is wrong with a line, and where. */
export const LineIssue = z.object({
  code: z.enum(lineCodes),
  column: z.enum(["hs", "ciq", "zh", "en", "category", "from", "to"]),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type LineIssue = Readonly<z.infer<typeof LineIssue>>;

/** A line of a table: the row it gives, or why it gives none. */
export type ReadLine =
  | { readonly row: ImportRow; readonly product: Product }
  | { readonly issues: readonly LineIssue[] };

/** Longer names are no names; the rows have to fit into the store. */
export const nameLimits = { zh: 150, en: 250 } as const;

/** How large a table may be, and the catalogue it is laid over. */
export const importLimits = { bytes: 8_000_000, lines: 50_000, rows: 60_000 } as const;

/** What the lines of a table are read with. */
export interface LineReading {
  readonly pack: Pack;
  readonly columns: Columns;
  readonly places: Places;
  /** First day of the lines that name none. */
  readonly from: string;
}

/** Reads the lines of a table. */
export function openLineReader({ pack, columns, places, from }: LineReading) {
  const above = openAbove(pack);

  return function read(table: TableRow): ReadLine {
    const cell = (column: Column) => table.cells[columns[column] ?? -1] ?? "";
    const code = readCode(cell("hs"), cell("ciq"));
    const days = readDays(cell, from);
    const place = readPlace(cell("category"), places);
    const zh = readName(cell("zh"));
    const typed = readName(cell("en"));
    const en = typed === "" && code.value ? above.english({ ...code.value, ...days.value }) : typed;
    const issues: LineIssue[] = [
      ...(table.open ? [{ code: "quote", column: "zh" } as const] : []),
      ...code.issues,
      ...nameIssues({ zh, en: code.value ? en : "-" }),
      ...place.issues,
      ...days.issues,
    ];
    if (!code.value || !place.value) return { issues };
    const row = { ...code.value, zh, en, ...place.value, ...days.value };
    const product = above.product(row);
    if (product !== null && issues.length === 0) return { row, product };
    const open: LineIssue = { code: "leaf_open", column: "category" };
    return { issues: product === null ? [...issues, open] : issues };
  };
}

/** What a cell says, or what is wrong with it. */
interface Reading<T> {
  readonly value?: T;
  readonly issues: readonly LineIssue[];
}

/** The products of rows that were kept, and how many the pack has no place for any more. */
export function productsOf(
  rows: readonly ImportRow[],
  pack: Pack,
): { readonly products: readonly Product[]; readonly lost: number } {
  const above = openAbove(pack);
  const products = rows.map(above.product).filter((product) => product !== null);
  return { products, lost: rows.length - products.length };
}

type Cell = string | number;
type CellOf = (column: Column) => Cell;
type Coded = Pick<ImportRow, "hs" | "ciq">;

/** The code of a line; where a table keeps codes as numbers their first zero is lost, and is put back. */
function readCode(hs: Cell, ciq: Cell): Reading<Coded> {
  const digits = normaliseCode(String(hs).trim()) ?? "";
  const whole = [5, 7, 9, 12].includes(digits.length) ? `0${digits}` : digits;
  const split = String(ciq).normalize("NFKC").trim();
  const own = split === "" ? "" : split.padStart(3, "0");
  if (split !== "" && !/^\d{1,3}$/.test(split)) return wrong("ciq_shape", "ciq");
  if (whole.length === 13) {
    const behind = whole.slice(10);
    if (own !== "" && own !== behind) return wrong("ciq_shape", "ciq");
    return { value: { hs: whole.slice(0, 10), ciq: behind }, issues: [] };
  }
  if (![6, 8, 10].includes(whole.length)) return wrong("code_shape", "hs");
  if (own === "") return { value: { hs: whole }, issues: [] };
  if (whole.length < 10) return wrong("ciq_needs_ten", "ciq");
  return { value: { hs: whole, ciq: own }, issues: [] };
}

function wrong(
  code: LineIssue["code"],
  column: Column,
  values?: LineIssue["values"],
): { readonly issues: readonly LineIssue[] } {
  return { issues: [{ code, column, ...(values !== undefined && { values }) }] };
}

/** The days of a line; one that names no first day begins with its table. */
function readDays(
  cell: CellOf,
  start: string,
): { readonly value: { from: string; to?: string }; readonly issues: readonly LineIssue[] } {
  const first = readDay(cell("from"));
  const to = readDay(cell("to"));
  const from = first || start;
  const issues = (["from", "to"] as const).flatMap((end) =>
    (end === "from" ? first : to) === null
      ? wrong("day_shape", end, { typed: short(cell(end)) }).issues
      : []
  );
  const turned = to && to < from ? wrong("days_order", "to").issues : [];
  return { value: { from, ...(to && { to }) }, issues: [...issues, ...turned] };
}

/** The place that the words of a category name. */
function readPlace(cell: Cell, places: Places): Reading<Place> {
  const text = readName(cell);
  const code = /^\d{3}$/.test(text) ? `0${text}` : text; // kept as a number
  const value = places.get(folded(code));
  if (value !== undefined) return { value, issues: [] };
  return text === ""
    ? wrong("category_missing", "category")
    : wrong("category_unknown", "category", { typed: short(text) });
}

function nameIssues(names: { readonly zh: string; readonly en: string }): readonly LineIssue[] {
  return (["zh", "en"] as const).flatMap((lang) => {
    const limit = nameLimits[lang];
    if (names[lang].length > limit) return wrong("name_long", lang, { limit }).issues;
    if (names[lang] !== "") return [];
    return wrong(lang === "zh" ? "name_missing" : "english_missing", lang).issues;
  });
}

function readName(cell: Cell): string {
  return String(cell).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

/** What was typed, as far as a report quotes it. */
function short(cell: Cell): string {
  return readName(cell).slice(0, 40);
}

/** How a line is called that gives no row: by what stands where code and name should be. */
export function typedLine(
  table: TableRow,
  columns: Columns,
): { readonly code: string; readonly name: string } {
  const cell = (column: Column) => short(table.cells[columns[column] ?? -1] ?? "");
  return { code: `${cell("hs")} ${cell("ciq")}`.trim(), name: cell("zh") };
}
