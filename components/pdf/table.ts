import { frame, height, type Look, type Paper } from "./paper.ts";
import type { Sign } from "./runs.ts";
import type { Tag } from "./pdfkit.ts";

export interface Grid {
  /** Names of the columns; none where the first cell of each row is its name. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly size: number;
}

const PAD = 3;

/** Columns no wider than this are not broken: amounts with their units, dates. */
const SHORT = 56;
const RULE = "#b8c2cc";
const HEAD_COLOR = "#44525f";
const BODY_COLOR = "#16202a";

/** A table that turns the page between its rows, and within a row where that is taller than a page's rest. */
export function drawTable(paper: Paper, grid: Grid): void {
  const table = paper.pdf.struct("Table");
  paper.root.add(table);
  const head = grid.head && cellsOf(paper, grid, grid.head);
  if (head !== undefined) {
    makeRoom(paper, tallest(head, grid) + 3 * height(grid.size));
    drawRow(paper, { table, grid, cells: head, isHead: true });
  }
  for (const row of grid.rows) {
    let rest = cellsOf(paper, grid, row);
    while (rest.some((lines) => lines.length > 0)) {
      if (isBetterOverleaf(paper, tallest(rest, grid), grid)) {
        paper.turn();
        if (head !== undefined) repeat(paper, grid, head);
      }
      const most = Math.max(1, Math.floor((paper.room - 2 * PAD) / height(grid.size)));
      const cells = rest.map((lines) => lines.slice(0, most));
      drawRow(paper, { table, grid, cells, isHead: false });
      rest = rest.map((lines) => lines.slice(most));
    }
  }
  table.end();
  paper.y += 8;
}

/** Widths of columns by what stands in them, all together as wide as the page. */
export function columnWidths(
  paper: Paper,
  { head, rows, size }: { head: readonly string[]; rows: Grid["rows"]; size: number },
): number[] {
  const all = frame.right - frame.left;
  const wanted = head.map((label, at) => {
    const texts = [label, ...rows.map((row) => row[at] ?? "")];
    const widths = texts.map((text) => paper.widths(text, size));
    const word = Math.max(...widths.map((one) => one.word));
    const whole = Math.max(...widths.map((one) => one.whole));
    const unbroken = whole <= SHORT ? whole + 1 : word; // a sum of words is no exact whole
    return {
      least: Math.min(unbroken, all / 4) + 2 * PAD,
      most: Math.min(whole, all / 2) + 2 * PAD,
    };
  });
  const least = wanted.reduce((sum, one) => sum + one.least, 0);
  const more = wanted.reduce((sum, one) => sum + one.most - one.least, 0);
  if (least >= all) return wanted.map((one) => one.least * all / least);
  if (more === 0) return wanted.map((one) => one.least * all / least);
  return wanted.map((one) => one.least + (one.most - one.least) * (all - least) / more);
}

/** Turns the page where less room is left. */
export function makeRoom(paper: Paper, needed: number): void {
  if (paper.room < needed) paper.turn();
}

/** A short row is never cut; a tall one may be, but not after its first line or two. */
function isBetterOverleaf(paper: Paper, needed: number, { size }: Grid): boolean {
  const whole = frame.bottom - frame.top;
  const isShort = needed < whole / 3;
  return paper.room < (isShort ? needed : Math.min(needed, 4 * height(size)));
}

function cellsOf(paper: Paper, { widths, size }: Grid, row: readonly string[]): Sign[][][] {
  return widths.map((width, at) => paper.lines(row[at] ?? "", { size, width: width - 2 * PAD }));
}

function tallest(cells: readonly Sign[][][], { size }: Grid): number {
  return Math.max(...cells.map((lines) => lines.length)) * height(size) + 2 * PAD;
}

interface RowDrawing {
  readonly table: Tag;
  readonly grid: Grid;
  readonly cells: readonly Sign[][][];
  readonly isHead: boolean;
}

function drawRow(paper: Paper, { table, grid, cells, isHead }: RowDrawing): void {
  const row = paper.pdf.struct("TR");
  table.add(row);
  for (const [at, lines] of cells.entries()) {
    const names = isHead || grid.head === undefined && at === 0;
    const draw = () => drawCell(paper, { grid, lines, at, names });
    paper.tagged(row, names ? "TH" : "TD", draw);
  }
  row.end();
  rule(paper, tallest(cells, grid));
}

/** The head again on the next page, for the eye only. */
function repeat(paper: Paper, grid: Grid, head: readonly Sign[][][]): void {
  paper.artifact(() => {
    for (const [at, lines] of head.entries()) drawCell(paper, { grid, lines, at, names: true });
  });
  rule(paper, tallest(head, grid));
}

function drawCell(
  paper: Paper,
  { grid, lines, at, names }: { grid: Grid; lines: Sign[][]; at: number; names: boolean },
): void {
  const before = grid.widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const look: Look = { size: grid.size, color: names ? HEAD_COLOR : BODY_COLOR };
  const x = frame.left + before + (at === 0 ? 0 : PAD);
  paper.draw(lines, { x, y: paper.y + PAD, look });
}

function rule(paper: Paper, below: number): void {
  paper.y += below;
  const { y } = paper;
  paper.artifact(() =>
    paper.pdf.moveTo(frame.left, y).lineTo(frame.right, y).lineWidth(0.5).strokeColor(RULE).stroke()
  );
}
