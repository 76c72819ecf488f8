import { nearlyBegins, nearlyEnds } from "./catalogue_edits.ts";
import { bothForms } from "./catalogue_index.ts";
import { containing, type Lexicon, nearly, toleratesEdit } from "./catalogue_lexicon.ts";
import { fit } from "./catalogue_ranks.ts";
import { isHan } from "./catalogue_words.ts";

/** A word that was typed, and how each row fits it. */
export interface Part {
  readonly word: string;
  readonly fits: Uint8Array;
}

/** The rows that have all words but one, and that one nearly; or a space is missing, or too much. */
export function nearWordRows(words: Lexicon, parts: readonly Part[]): number[] {
  return parts.flatMap(({ word }, at) => {
    const next = parts[at + 1];
    return [
      ...withOthers(parts, { from: at, to: at + 1, rows: nearRows(words, word) }),
      ...next === undefined ? [] : withOthers(parts, {
        from: at,
        to: at + 2,
        rows: respaced(words, word + next.word),
      }),
    ];
  });
}

/** Those of the rows that fit the other words as they are. */
function withOthers(
  parts: readonly Part[],
  { from, to, rows }: { from: number; to: number; rows: readonly number[] },
): number[] {
  const others = [...parts.slice(0, from), ...parts.slice(to)];
  return rows.filter((row) => others.every(({ fits }) => (fits[row] ?? fit.none) < fit.none));
}

function nearRows(words: Lexicon, word: string): readonly number[] {
  const near = bothForms(word).flatMap((form) => nearly(words, form));
  const inside = isHan(word) ? nearlyInside(words, word) : [];
  return [
    ...[...near, ...inside].flatMap((place) => words.rows[place] ?? []),
    ...isHan(word) ? [] : respaced(words, word),
  ];
}

/** The rows of words that have the Chinese word in them with one character wrong, missing or added. */
function nearlyInside(words: Lexicon, word: string): readonly number[] {
  if (!toleratesEdit(word)) return [];
  const middle = word.length >> 1;
  const head = word.slice(0, middle);
  const tail = word.slice(middle);
  const swapped = head.slice(0, -1) + tail.slice(0, 1) + head.slice(-1) + tail.slice(1);
  const key = (place: number) => words.keys[place] ?? "";
  return [
    ...containing(words, head).filter((place) => goesOn(key(place), { head, tail })),
    ...containing(words, tail).filter((place) => comesBefore(key(place), { head, tail })),
    ...containing(words, swapped),
  ];
}

interface Halves {
  readonly head: string;
  readonly tail: string;
}

function goesOn(key: string, { head, tail }: Halves): boolean {
  return positions(key, head).some((at) => nearlyBegins(tail, key.slice(at + head.length)));
}

function comesBefore(key: string, { head, tail }: Halves): boolean {
  return positions(key, tail).some((at) => nearlyEnds(head, key.slice(0, at)));
}

function positions(key: string, part: string): number[] {
  const found: number[] = [];
  for (let at = key.indexOf(part); at !== -1; at = key.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** The rows that have the letters as one word, or as two with a space somewhere. */
function respaced({ places, rows }: Lexicon, letters: string): number[] {
  const rowsOf = (word: string) =>
    bothForms(word).flatMap((form) => rows[places.get(form) ?? -1] ?? []);
  const found = rowsOf(letters);
  for (let at = 2; at < letters.length - 1; at++) {
    const first = new Set(rowsOf(letters.slice(0, at)));
    if (first.size === 0) continue;
    found.push(...rowsOf(letters.slice(at)).filter((row) => first.has(row)));
  }
  return found;
}
