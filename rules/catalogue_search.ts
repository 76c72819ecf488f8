import { codeOf, type Product } from "./catalogue.ts";
import { normaliseCode, successorsOf } from "./catalogue_codes.ts";
import { fitsOf } from "./catalogue_fit.ts";
import { indexOf } from "./catalogue_index.ts";
import { beginning } from "./catalogue_lexicon.ts";
import { fit, isGuess } from "./catalogue_ranks.ts";

/** Codes and names that a row must fit, all of them. */
export interface Conditions {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** A row that fits, and whether it does so only if something was mistyped. */
export interface Hit {
  readonly product: Product;
  readonly guessed: boolean;
}

/** The rows that fit, best first; rows that are no food here come after the others. */
export function ranked(
  products: readonly Product[],
  { codes, names }: Conditions,
): readonly Hit[] {
  const index = indexOf(products);
  const byCode = worst(codes.map((code) => codeFitsOf(products, code)));
  const byName = worst(names.map((name) => fitsOf(index, name)));
  return products
    .map((product, row) => ({ product, name: byName(row), code: byCode(row) }))
    .filter((hit) => hit.name < fit.none && hit.code < NO_CODE)
    .toSorted((a, b) =>
      a.name - b.name || a.code - b.code ||
      (names.length > 0 ? outsiders(a.product) - outsiders(b.product) : 0) ||
      compare(codeOf(a.product), codeOf(b.product))
    )
    .map(({ product, name }) => ({ product, guessed: isGuess(name) }));
}

/** What one line may mean, in the order it is tried: a code, a code among words, only words. */
export function readings(q: string): readonly Conditions[] {
  const line = q.normalize("NFKC").replace(LABELS, " ").trim();
  if (line === "") return [{ codes: [], names: [] }];
  const code = normaliseCode(line);
  return [
    ...code === null ? [] : [{ codes: [code], names: [] }],
    mixed(line, { digits: 4 }),
    { codes: [], names: [line] },
    mixed(line, { digits: 2 }),
  ];
}

/** What people write before a code. */
const LABELS = /(?:\bhs(?:[ -]?code)?|\bciq|编码|税号)[\s:]*(?=\d)/giu;

/** Digits, with what may stand between those of one code. */
const DIGITS = /\d[\d.·\s\p{Dash}]*\d/gu;

/** The line with each group of at least so many digits as a code. */
function mixed(line: string, { digits }: { digits: number }): Conditions {
  const codes: string[] = [];
  const name = line.replace(DIGITS, (group) => {
    const code = normaliseCode(group);
    if (code === null || code.length < digits) return group;
    codes.push(code);
    return " ";
  });
  return { codes, names: name.trim() === "" ? [] : [name] };
}

/** How well a row fits a code: 0 exactly, 1 above or below it. */
const NO_CODE = 2;

function codeFitsOf(products: readonly Product[], text: string): Uint8Array {
  const fits = new Uint8Array(products.length).fill(NO_CODE);
  const code = normaliseCode(text);
  if (code === null) return fits;
  const { codes } = indexOf(products);
  const now = successorsOf(code);
  for (const wanted of now.length === 0 ? [code] : now) {
    const above = Array.from(wanted, (_, digits) => codes.places.get(wanted.slice(0, digits)));
    for (const place of [...above, ...beginning(codes, wanted)]) {
      for (const row of codes.rows[place ?? -1] ?? []) fits[row] = 1;
    }
  }
  for (const row of codes.rows[codes.places.get(code) ?? -1] ?? []) fits[row] = 0;
  return fits;
}

/** A row fits several conditions as well as the one it fits worst. */
function worst(conditions: readonly Uint8Array[]): (row: number) => number {
  return (row) => conditions.reduce((most, fits) => Math.max(most, fits[row] ?? 0), 0);
}

function outsiders({ candidates }: Product): number {
  return candidates.length === 0 ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
