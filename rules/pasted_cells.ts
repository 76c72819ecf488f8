/** The ends of lines of every system. */
const LINE_END = /\r\n|\r|\n/g;

/** A quoted cell that ends where a cell may end; a lone quote is only a sign. */
const QUOTED = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/y;

const PLAIN = /[^\t\r\n]*/y;

/** The cells of text copied from a spreadsheet: tabs between cells, quotes around line breaks. */
export function cellsIn(copied: string): string[][] {
  const text = copied.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length;) {
    const cell = cellAt(text, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === "\t") continue;
    if (text.startsWith("\r\n", cell.end)) at++;
    rows.push(row);
    row = [];
  }
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  return rows;
}

function cellAt(text: string, at: number): { text: string; end: number } {
  QUOTED.lastIndex = at;
  const [whole, inner] = QUOTED.exec(text) ?? [];
  if (whole !== undefined && inner !== undefined) {
    const content = inner.replaceAll('""', '"').replace(LINE_END, "\n");
    return { text: content, end: at + whole.length };
  }
  PLAIN.lastIndex = at;
  const [plain = ""] = PLAIN.exec(text) ?? [];
  return { text: plain, end: at + plain.length };
}

/** Whether nothing stands in any cell of a row. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** Cells as text to be pasted again. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
