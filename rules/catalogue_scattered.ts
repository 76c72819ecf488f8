import { containing, type Lexicon } from "./catalogue_lexicon.ts";

/** The longest piece that is looked for by itself. */
const LONGEST_PIECE = 8;

interface Words {
  readonly words: Lexicon;
  readonly size: number;
}

/**
 * The rows that have all characters of a Chinese word, but not side by side: 鲜猪肉 in 鲜冷猪肉,
 * 冻带鱼 where 冻 and 带鱼 stand apart.
 */
export function scattered({ words, size }: Words, word: string): Iterable<number> {
  if (word.length < 2) return [];
  return new Set([...inOrder(words, word), ...inPieces({ words, size }, word)]);
}

/** The rows with a word that has the characters in their order. */
function inOrder(words: Lexicon, word: string): number[] {
  return containing(words, word.slice(0, 1))
    .filter((place) => hasInOrder(words.keys[place] ?? "", word))
    .flatMap((place) => words.rows[place] ?? []);
}

function hasInOrder(key: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    at = key.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The rows that have the word cut in pieces; one character alone only as its first or last piece. */
function inPieces({ words, size }: Words, word: string): number[] {
  const reached = Array.from({ length: word.length + 1 }, () => new Uint8Array(size));
  reached[0]?.fill(1);
  for (let to = 1; to <= word.length; to++) {
    for (let from = Math.max(0, to - LONGEST_PIECE); from < to; from++) {
      const atEnd = from === 0 || to === word.length;
      if (to - from === 1 && !atEnd) continue;
      const piece = { rows: rowsWith(words, word.slice(from, to)), single: to - from === 1 };
      extend(reached[to], reached[from], piece);
    }
  }
  return [...reached[word.length] ?? []].flatMap((how, row) => how === 0 ? [] : [row]);
}

/** From where the pieces before reach: 1 without a single character, 2 with the one that may be. */
function extend(
  next: Uint8Array = new Uint8Array(),
  before: Uint8Array = new Uint8Array(),
  { rows, single }: { rows: readonly number[]; single: boolean },
): void {
  for (const row of rows) {
    const how = before[row] ?? 0;
    next[row] = (next[row] ?? 0) | (single ? (how & 1) << 1 : how);
  }
}

function rowsWith(words: Lexicon, piece: string): readonly number[] {
  return containing(words, piece).flatMap((place) => words.rows[place] ?? []);
}
