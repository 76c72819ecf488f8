import { findHeadings, headingFaults, LINES_ABOVE } from "../rules/catalogue_columns.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { TableRow } from "../rules/table_row.ts";
import { csvRows, type Separator, separators } from "./csv_rows.ts";
import { xlsxRows } from "./xlsx_rows.ts";

/** The rows of a table, whatever program wrote it. */
export type TableRows = AsyncIterable<TableRow>;

/** How files begin that are no text. */
const kinds = [
  { kind: "zip", starts: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "ole", starts: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

/** Reads a table by what its bytes are, not by what its name says: a workbook, or separated values. */
export async function tableRows(bytes: Uint8Array<ArrayBuffer>): Promise<Result<TableRows>> {
  const kind = kinds.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))?.kind;
  if (kind === "ole") return refuse("import.old_excel");
  if (kind === "zip") {
    const rows = await xlsxRows(bytes).catch(broken);
    return rows === null ? refuse("import.kind") : ok(rows);
  }
  const text = decoded(bytes);
  if (text === null) return refuse("import.encoding");
  // Text has no such signs; pictures, papers and archives do.
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text) || text.startsWith("%PDF-")) {
    return refuse("import.kind");
  }
  return ok(await separated(text));
}

/** Data that cannot be unpacked is a broken file and no fault of ours. */
export function broken(error: unknown): null {
  if (error instanceof RangeError || error instanceof TypeError) return null;
  throw error;
}

const marks = [
  { starts: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { starts: [0xff, 0xfe], encoding: "utf-16le" },
  { starts: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** The text in the encoding its first bytes name, else in UTF-8 or that of Chinese programs. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string | null {
  const named = marks.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  const encodings = named === undefined ? ["utf-8", "gb18030"] : [named.encoding];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this one
    }
  }
  return null;
}

/** The rows, apart by whatever separator gives the best headings. */
async function separated(text: string): Promise<TableRows> {
  const [said = ""] = /^sep=.(?:\r\n|\r|\n)/.exec(text) ?? []; // for one program alone
  const body = text.slice(said.length);
  const tried = await Promise.all(separators.map(async (separator) => ({
    separator,
    faults: await faultsOf(body, separator),
  })));
  const [best] = tried.toSorted((a, b) => a.faults - b.faults);
  return csvRows(body, { separator: best?.separator ?? ",", first: said === "" ? 1 : 2 });
}

async function faultsOf(text: string, separator: Separator): Promise<number> {
  const first: TableRow[] = [];
  for await (const row of csvRows(text, { separator })) {
    if (first.push(row) === LINES_ABOVE) break;
  }
  const headings = findHeadings(first);
  return headings === undefined ? Infinity : headingFaults(headings).missing.length;
}
