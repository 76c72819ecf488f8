import type { Product } from "./catalogue.ts";
import type { Answers } from "./conditions.ts";
import type { Control } from "./form.ts";
import { folded } from "./numbers.ts";
import { isBlank } from "./pasted_cells.ts";
import {
  choiceFinder,
  tidyChoices,
  tidyCode,
  tidyNumber,
  type WordedChoice,
} from "./pasted_values.ts";

/** A column of a table that takes pasted cells. */
export interface PastedColumn {
  readonly id: string;
  readonly control: Control;
  /** Its names in every language. */
  readonly names: readonly string[];
  readonly choices?: readonly WordedChoice[] | undefined;
  /** A commodity code, which people write in many shapes. */
  readonly suggest?: "hs" | undefined;
}

/** A pasted row as the form takes it. */
export interface PastedRow {
  /** Its place in what was pasted, the first line being 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly values: Answers;
  /** Cells that no column takes. */
  readonly extra: readonly string[];
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** The first line, where it names the columns. */
  readonly header: readonly string[] | undefined;
  /** Names in the first line that are no columns of the form. */
  readonly ignored: readonly string[];
}

/** Where each cell of a line goes: to a column, nowhere, or to none that exists. */
type Places = readonly (PastedColumn | "ignored")[];

/** Pasted cells as rows; a first line with the names of columns says their order. */
export function pastedRows(
  lines: readonly (readonly string[])[],
  { columns, products }: { columns: readonly PastedColumn[]; products: readonly Product[] },
): Pasted {
  const named = namedPlaces(lines[0] ?? [], columns);
  const places = named ?? columns;
  const tidy = new Map(columns.map((column) => [column.id, tidierOf(column, products)]));
  const rows = lines.flatMap((cells, at): PastedRow[] => {
    if (isBlank(cells) || (at === 0 && named !== undefined)) return [];
    const values = Object.fromEntries(cells.flatMap((cell, place) => {
      const column = places[place];
      if (column === undefined || column === "ignored") return [];
      return [[column.id, tidy.get(column.id)?.(cell) ?? cell]];
    }));
    const extra = cells.slice(places.length).filter((cell) => cell.trim() !== "");
    return [{ line: at + 1, cells, values, extra }];
  });
  const ignored = (lines[0] ?? [])
    .filter((name, at) => named?.[at] === "ignored" && name.trim() !== "");
  return { rows, ignored, header: named && lines[0] };
}

/** The places that a line of names gives; none where it is a row like the others. */
function namedPlaces(
  line: readonly string[],
  columns: readonly PastedColumn[],
): Places | undefined {
  const taken = new Set<string>();
  const places = line.map((cell) => {
    const name = folded(cell.replace(/^\s*\*|\*\s*$/g, ""));
    const column = columns.find(({ id, names }) =>
      !taken.has(id) && names.some((each) => folded(each) === name)
    );
    if (column !== undefined) taken.add(column.id);
    return column ?? "ignored";
  });
  const written = line.filter((cell) => cell.trim() !== "").length;
  return taken.size > 1 || (taken.size === 1 && written === 1) ? places : undefined;
}

function tidierOf(
  { control, choices, suggest }: PastedColumn,
  products: readonly Product[],
): (cell: string) => string | string[] {
  const find = choices && choiceFinder(choices);
  if (find !== undefined && control === "checkboxes") return (cell) => tidyChoices(cell, find);
  if (find !== undefined) return find;
  if (suggest === "hs") return (cell) => tidyCode(cell.trim(), products);
  if (control === "number") return (cell) => tidyNumber(cell.trim());
  if (control === "textarea") return (cell) => cell.trim();
  return (cell) => cell.replace(/\s+/g, " ").trim(); // a field of one line
}
