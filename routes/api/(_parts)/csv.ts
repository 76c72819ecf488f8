import * as z from "zod";

/** A column: its heading, and the way from an item to its cell. */
interface Column {
  readonly heading: string;
  readonly way: readonly string[];
}

/** Signs that a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Spreadsheets know UTF-8 by it. */
const MARK = "\ufeff";

/** Items as a table with a heading, RFC 4180; an item has a row for each of its entries under `each`. */
export function csv(
  items: readonly unknown[],
  { item, each }: { readonly item: z.ZodObject; readonly each?: string },
): string {
  const columns = columnsOf(item, { each });
  const rows = items.flatMap((one) => rowsOf(one, each));
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ way }) => cellOf(row, way))),
  ];
  return MARK + lines.map((cells) => cells.map(written).join(",") + "\r\n").join("");
}

function columnsOf(
  shape: z.core.$ZodType,
  { each, way = [] }: { each?: string | undefined; way?: readonly string[] },
): Column[] {
  const own = bare(shape);
  if (own instanceof z.ZodObject) {
    return Object.entries(own.shape).flatMap(([name, inner]) =>
      columnsOf(inner, { each, way: [...way, name] })
    );
  }
  if (own instanceof z.ZodArray && way.length === 1 && way[0] === each) {
    return columnsOf(own.element, { each, way });
  }
  if (own instanceof z.ZodArray && bare(own.element) instanceof z.ZodObject) return [];
  return [{ heading: way.join("."), way }];
}

function bare(shape: z.core.$ZodType): z.core.$ZodType {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable
    ? bare(shape.unwrap())
    : shape;
}

/** The item for each of its entries, the entry in the place of the list; once where there is none. */
function rowsOf(one: unknown, each: string | undefined): unknown[] {
  const entries = each === undefined ? undefined : at(one, each);
  if (each === undefined || !Array.isArray(entries)) return [one];
  const all = entries.length === 0 ? [undefined] : entries;
  return all.map((entry) => ({ ...Object(one), [each]: entry }));
}

function at(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function cellOf(row: unknown, way: readonly string[]): string {
  const value = way.reduce(at, row);
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}

function written(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
