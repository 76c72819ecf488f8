import type { TableRow } from "../rules/table_row.ts";

/** What may stand between two cells. */
export const separators = [",", ";", "\t", "|"] as const;
export type Separator = typeof separators[number];

/** No row of a table of products is longer; past this a quotation mark was forgotten. */
const LONGEST_ROW = 8000;

/** Where so many were forgotten, a mark no longer reaches beyond its line. */
const MOST_OPEN = 100;

/** The part of papaparse that is used. */
interface Parser {
  parse(text: string, options: {
    readonly delimiter: Separator;
    readonly newline: "\n";
    readonly fastMode: false;
    readonly step: (
      row: {
        readonly data: readonly string[];
        readonly errors: readonly unknown[];
        readonly meta: { readonly cursor: number };
      },
      run: { abort(): void },
    ) => void;
  }): unknown;
}

/** The rows of a text of separated values; empty lines are left out. */
export async function* csvRows(
  text: string,
  { separator, first = 1 }: {
    separator: Separator;
    /** The line the text begins with. */
    first?: number;
  },
): AsyncGenerator<TableRow> {
  const { default: parser }: { default: Parser } = await import("papaparse");
  const lines = `${text}\n`.replaceAll(/\r\n?/g, "\n");
  let line = first;
  let forgotten = 0;
  for (let at = 0; at < lines.length;) {
    const furthest = forgotten < MOST_OPEN ? at + LONGEST_ROW : 0;
    const part = lines.slice(at, Math.max(lines.indexOf("\n", at) + 1, furthest));
    let start = 0;
    for (const { cells, end, open } of firstRows(part, { parser, separator })) {
      if (open) forgotten++;
      if (cells.some((cell) => cell.trim() !== "")) yield { line, cells, ...(open && { open }) };
      line += part.slice(start, end).split("\n").length - 1;
      start = end;
    }
    at += start;
  }
}

interface Reading {
  readonly parser: Parser;
  readonly separator: Separator;
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Behind the row. */
  readonly end: number;
  /** Its quotation marks do not match. */
  readonly open: boolean;
}

/** The rows that end in a part of a text; where not even one does, its first line alone. */
function firstRows(part: string, reading: Reading): readonly ReadRow[] {
  const rows = readRows(part, reading);
  const whole = rows.filter(({ end, open }) => !open && part[end - 1] === "\n");
  if (whole.length > 0) return whole;
  const end = part.indexOf("\n") + 1;
  const [row] = readRows(part.slice(0, end - 1), reading);
  return [{ cells: row?.cells ?? [], end, open: true }];
}

/** The rows of a text, up to the first whose quotation marks do not match. */
function readRows(text: string, { parser, separator: delimiter }: Reading): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  parser.parse(text, {
    delimiter,
    newline: "\n",
    fastMode: false,
    step: ({ data, errors, meta: { cursor } }, run) => {
      rows.push({ cells: data, end: cursor, open: errors.length > 0 });
      if (errors.length > 0) run.abort();
    },
  });
  return rows;
}
