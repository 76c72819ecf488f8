import { withinOneEdit } from "./catalogue_edits.ts";
import { isHan } from "./catalogue_words.ts";

/** Words or whole names with the rows that have them, found by beginning, inside, or nearly. */
export interface Lexicon {
  /** In order. */
  readonly keys: readonly string[];
  /** The rows of each key, by its place. */
  readonly rows: readonly (readonly number[])[];
  readonly places: ReadonlyMap<string, number>;
  /** The keys that have a pair of letters, or a Chinese character, somewhere. */
  readonly grams: ReadonlyMap<string, readonly number[]>;
  /** The keys by their length with one half: an edit leaves the other half as it is. */
  readonly halves: ReadonlyMap<string, readonly number[]>;
}

/** The lexicon of what each row has, and whether its keys are found by what is inside, or nearly. */
export function lexiconOf(
  texts: readonly Iterable<string>[],
  { inside = false, near = false }: { inside?: boolean; near?: boolean } = {},
): Lexicon {
  const rows = rowsOfKeys(texts);
  const keys = [...rows.keys()].sort();
  const grams = new Map<string, number[]>();
  const halves = new Map<string, number[]>();
  keys.forEach((key, place) => {
    if (inside) { for (const gram of gramsOf(key)) add(grams, gram, place); }
    if (near && toleratesEdit(key)) { for (const half of halvesOf(key)) add(halves, half, place); }
  });
  return {
    keys,
    rows: keys.map((key) => rows.get(key) ?? []),
    places: new Map(keys.map((key, place) => [key, place])),
    grams,
    halves,
  };
}

function rowsOfKeys(texts: readonly Iterable<string>[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  texts.forEach((words, row) => {
    for (const word of new Set(words)) add(rows, word, row);
  });
  return rows;
}

/** Whether a word is long enough to be known with an error in it. */
export function toleratesEdit(key: string): boolean {
  return key.length >= (isHan(key) ? 3 : 4);
}

/** The places of the keys that begin so. */
export function beginning({ keys }: Lexicon, text: string): number[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; keys[low]?.startsWith(text); low++) found.push(low);
  return found;
}

/** The places of the keys that have the text in them; a single letter is in too many to tell. */
export function containing({ keys, grams }: Lexicon, text: string): readonly number[] {
  const lists = [...gramsOf(text)].map((gram) => grams.get(gram) ?? []);
  if (lists.length === 0) return [];
  const fewest = lists.reduce((least, list) => list.length < least.length ? list : least);
  return fewest.filter((place) => keys[place]?.includes(text));
}

/** The places of the keys that are one edit away. */
export function nearly({ keys, places, halves }: Lexicon, typed: string): readonly number[] {
  const found = new Set<number>();
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    const middle = length >> 1;
    const rest = typed.length - (length - middle);
    const wanted = [`${length}<${typed.slice(0, middle)}`, `${length}>${typed.slice(rest)}`];
    for (const place of wanted.flatMap((half) => halves.get(half) ?? [])) {
      if (withinOneEdit(typed, keys[place] ?? "")) found.add(place);
    }
  }
  const swapped = places.get(swappedInTheMiddle(typed));
  if (swapped !== undefined && toleratesEdit(typed)) found.add(swapped);
  return [...found];
}

/** The one edit that changes both halves. */
function swappedInTheMiddle(text: string): string {
  const middle = text.length >> 1;
  return text.slice(0, Math.max(0, middle - 1)) + text.slice(middle, middle + 1) +
    text.slice(Math.max(0, middle - 1), middle) + text.slice(middle + 1);
}

function halvesOf(key: string): readonly string[] {
  const middle = key.length >> 1;
  return [`${key.length}<${key.slice(0, middle)}`, `${key.length}>${key.slice(middle)}`];
}

/** Pairs of letters, and each Chinese character by itself. */
function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (at + 1 < text.length) grams.add(text.slice(at, at + 2));
    const letter = text.slice(at, at + 1);
    if (isHan(letter)) grams.add(letter);
  }
  return grams;
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
