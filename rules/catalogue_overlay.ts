import { type Candidate, codeOf, type Outside, type Product } from "./catalogue.ts";
import { dayAfter } from "./days.ts";

/**
 * The catalogue with the rows of an official table laid over it: on their days they stand for the
 * rows of the same code, which keep their other days. All other rows stay as they are.
 */
export function overlaid(
  base: readonly Product[],
  rows: readonly Product[],
): readonly Product[] {
  if (rows.length === 0) return base;
  const over = Map.groupBy(rows, codeOf);
  const under = Map.groupBy(base.filter((row) => over.has(codeOf(row))), codeOf);
  return [
    ...base.flatMap((row) => cut(row, over.get(codeOf(row)) ?? [])),
    ...[...over].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([code, own]) =>
      own.toSorted((a, b) => begin(a) < begin(b) ? -1 : 1)
        .map((row) => withWords(row, [...under.get(code) ?? [], ...own]))
    ),
  ];
}

/** What is left of a row beside the days of others. */
function cut(row: Product, others: readonly Product[]): readonly Product[] {
  return others.reduce<readonly Product[]>(
    (left, other) => left.flatMap((piece) => beside(piece, other)),
    [row],
  );
}

function beside(row: Product, other: Product): readonly Product[] {
  if (begin(other) > end(row) || end(other) < begin(row)) return [row];
  const { from: _, to: __, ...rest } = row;
  const before = begin(other) > begin(row)
    ? [{ ...rest, ...opening(row), to: dayAfter(begin(other), -1) }]
    : [];
  const after = end(other) < end(row)
    ? [{ ...rest, from: dayAfter(end(other)), ...closing(row) }]
    : [];
  return [...before, ...after];
}

function opening({ from }: Product): Pick<Product, "from"> {
  return from === undefined ? {} : { from };
}

function closing({ to }: Product): Pick<Product, "to"> {
  return to === undefined ? {} : { to };
}

/** Days as texts compare; before and behind all others. */
const begin = ({ from = "" }: Product): string => from;
const end = ({ to = "9" }: Product): string => to;

/** The words and names people find the code by on other days stay with it. */
function withWords(row: Product, all: readonly Product[]): Product {
  const { zh, en } = row.name;
  const known = all.flatMap(({ name, words = [] }) => [...words, name.zh, name.en]);
  const words = [...new Set(known)].filter((word) => word !== zh && word !== en).toSorted();
  return words.length === 0 ? row : { ...row, words };
}

/** What a row would do to the catalogue. */
export type Effect =
  | { readonly verdict: "new" | "same" }
  | { readonly verdict: "changed"; readonly was: Product };

/** Compares a row with those of the same code in the catalogue of now. */
export function effectOf(row: Product, current: readonly Product[]): Effect {
  const present = current.filter((one) => begin(one) <= end(row) && end(one) >= begin(row))
    .toSorted((a, b) => begin(a) < begin(b) ? -1 : 1);
  const [was] = present;
  if (was === undefined) return { verdict: "new" };
  const alike = present.every((one) => saying(one) === saying(row));
  return alike && fills(row, present) ? { verdict: "same" } : { verdict: "changed", was };
}

/** Whether no day of the row is without one of these. */
function fills(row: Product, present: readonly Product[]): boolean {
  let reached = begin(row);
  for (const one of present) {
    if (begin(one) > reached) return false;
    if (end(one) >= end(row)) return true;
    reached = dayAfter(end(one));
  }
  return false;
}

/** All that a row says but for its days and everyday words. */
export function saying({ name, candidates, outside = [], provenance }: Product): string {
  return JSON.stringify([name.zh, name.en, waysOf({ candidates, outside }), provenance]);
}

/** Where a product goes, in short: leaves, and reasons why not. */
export function waysOf(
  { candidates, outside = [] }: {
    readonly candidates: readonly Candidate[];
    readonly outside?: readonly Outside[];
  },
): readonly string[] {
  return [...candidates.map(({ leaf }) => leaf), ...outside.map(({ why }) => why)].toSorted();
}
