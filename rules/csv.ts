/** A line of a table as it was read. */
export interface TableRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** Texts; a number only where the file itself says that it is one. */
  readonly cells: readonly (string | number)[];
  /** A quotation mark was never closed: what follows cannot be told apart. */
  readonly open?: boolean;
}

/** What may stand between two cells. */
export const separators = [",", ";", "\t", "|"] as const;
export type Separator = typeof separators[number];

/** No cell of a table of products is longer; past this a quotation mark was forgotten. */
const LONGEST_CELL = 4000;

/** The rows of a text of separated values; empty lines are left out. */
export function* csvRows(
  text: string,
  { separator, first = 1 }: {
    separator: Separator;
    /** The line the text begins with. */
    first?: number;
  },
): Generator<TableRow> {
  let at = 0;
  let line = first;
  while (at < text.length) {
    const { cells, end, open } = readRow(text, { at, separator });
    const row = { line, cells, ...(open && { open }) };
    line += breaksIn(text, { at, end });
    at = end;
    if (cells.some((cell) => cell.trim() !== "")) yield row;
  }
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Behind the line's end. */
  readonly end: number;
  readonly open: boolean;
}

function readRow(
  text: string,
  { at, separator }: { at: number; separator: Separator },
): ReadRow {
  const cells: string[] = [];
  for (let next = at;;) {
    const cell = text[next] === '"' ? quoted(text, next) : { value: "", end: next };
    if (cell === null) {
      const end = lineEnd(text, next);
      return { cells: [...cells, text.slice(next, end)], end: afterBreak(text, end), open: true };
    }
    const end = cellEnd(text, { at: cell.end, separator });
    cells.push(cell.value + text.slice(cell.end, end));
    if (text[end] !== separator) return { cells, end: afterBreak(text, end), open: false };
    next = end + 1;
  }
}

/** A cell between quotation marks, and where it ends; null where it does not. */
function quoted(text: string, start: number): { value: string; end: number } | null {
  let value = "";
  for (let at = start + 1; at - start <= LONGEST_CELL;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return null;
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
  return null;
}

function cellEnd(text: string, { at, separator }: { at: number; separator: Separator }): number {
  let end = at;
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end++;
  return end;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

function isBreak(sign: string | undefined): boolean {
  return sign === "\n" || sign === "\r";
}

function afterBreak(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length);
}

function breaksIn(text: string, { at, end }: { at: number; end: number }): number {
  return text.slice(at, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
