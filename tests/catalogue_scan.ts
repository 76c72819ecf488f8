import { codeOf, type Product } from "../rules/catalogue.ts";
import { fit, isAnswer, nearWholeFit } from "../rules/catalogue_ranks.ts";
import { isHan, stem, telling, wordsOf } from "../rules/catalogue_words.ts";

/** The search by name as one would write it without an index: every row, every word, every time. */
export function scan(products: readonly Product[], name: string): readonly Product[] {
  const typed = wordsOf(name);
  if (typed.length === 0) return [];
  const plain = products.map((product) => plainFit(product, typed));
  const fits = plain.some(isAnswer)
    ? plain
    : plain.map((value, row) => Math.min(value, guessFit(products[row], typed)));
  return products
    .map((product, row) => ({ product, value: fits[row] ?? fit.none }))
    .filter(({ value }) => value < fit.none)
    .toSorted((a, b) => a.value - b.value || last(a) - last(b) || byCode(a, b))
    .map(({ product }) => product);
}

interface Hit {
  readonly product: Product;
}

function last({ product }: Hit): number {
  return product.candidates.length === 0 ? 1 : 0;
}

function byCode(a: Hit, b: Hit): number {
  return codeOf(a.product) < codeOf(b.product) ? -1 : 1;
}

interface Texts {
  /** Written as one word each. */
  readonly names: readonly string[];
  readonly everyday: readonly string[];
  readonly spaced: readonly string[];
  /** Each as it is and without its plural ending. */
  readonly words: readonly string[];
}

/** Folded once, so that only the searching is compared. */
const folded = new WeakMap<Product, Texts>();

function textsOf(product: Product): Texts {
  const known = folded.get(product);
  if (known !== undefined) return known;
  const names = [product.name.zh, product.name.en].map(wordsOf);
  const everyday = (product.words ?? []).map(wordsOf);
  const texts = {
    names: names.flatMap(joined),
    everyday: everyday.flatMap(joined),
    spaced: [...names, ...everyday].map(spaced),
    words: [...new Set([...names, ...everyday].flat().flatMap(forms))],
  };
  folded.set(product, texts);
  return texts;
}

function plainFit(product: Product, typed: readonly string[]): number {
  const { names, everyday, spaced: phrases, words } = textsOf(product);
  const keys = joined(typed);
  if (names.some((name) => keys.includes(name))) return fit.name;
  if (everyday.some((name) => keys.includes(name))) return fit.everyday;
  const phrase = spaced(typed);
  if (phrases.some((known) => known.startsWith(phrase))) return fit.phraseBegins;
  if ([...names, ...everyday].some((name) => keys.some((key) => name.startsWith(key)))) {
    return fit.lettersBegin;
  }
  return Math.max(...telling(typed).map((word) => wordFit(word, words)));
}

function wordFit(word: string, words: readonly string[]): number {
  const own = forms(word);
  const anywhere = (test: (word: string, form: string) => boolean) =>
    words.some((known) => own.some((form) => test(known, form)));
  if (anywhere((known, form) => known === form)) return fit.words;
  if (isHan(word)) {
    if (anywhere((known, form) => known.includes(form))) return fit.words;
    return isScattered(word, words) ? fit.scattered : fit.none;
  }
  if (anywhere((known, form) => known.startsWith(form))) return fit.wordsBegin;
  if (!anywhere((known, form) => form.length > 1 && known.includes(form))) return fit.none;
  return word.length < 4 ? fit.deepInside : fit.inside;
}

function isScattered(word: string, words: readonly string[]): boolean {
  if (word.length < 2) return false;
  const inOrder = new RegExp([...word].join(".*"), "u");
  return words.some((known) => inOrder.test(known)) || isCut(word, { words, singles: 0 });
}

/** Whether the rest of a word falls into pieces, with one character alone only at either end. */
function isCut(
  rest: string,
  { words, singles, at = 0 }: { words: readonly string[]; singles: number; at?: number },
): boolean {
  if (rest === "") return singles <= 1;
  return Array.from({ length: Math.min(8, rest.length) }, (_, length) => length + 1)
    .filter((length) => length > 1 || at === 0 || rest.length === 1)
    .filter((length) => words.some((known) => known.includes(rest.slice(0, length))))
    .some((length) =>
      isCut(rest.slice(length), {
        words,
        singles: singles + (length === 1 ? 1 : 0),
        at: at + length,
      })
    );
}

function guessFit(product: Product | undefined, typed: readonly string[]): number {
  if (product === undefined) return fit.none;
  const { names, everyday, words } = textsOf(product);
  const whole = joined(typed).flatMap((key) => [
    ...nearOnes(key, names).map((meant) => nearWholeFit(key, { meant, everyday: false })),
    ...nearOnes(key, everyday).map((meant) => nearWholeFit(key, { meant, everyday: true })),
  ]);
  if (whole.length > 0) return Math.min(...whole);
  const wanted = telling(typed);
  const fits = (part: readonly string[]) => part.every((word) => wordFit(word, words) < fit.none);
  const inWords = wanted.some((word, at) =>
    (fits([...wanted.slice(0, at), ...wanted.slice(at + 1)]) && isNearWord(word, words)) ||
    (at + 1 < wanted.length && fits([...wanted.slice(0, at), ...wanted.slice(at + 2)]) &&
      isRespaced(word + wanted[at + 1], words))
  );
  return inWords ? fit.nearWords : fit.none;
}

function nearOnes(typed: string, texts: readonly string[]): string[] {
  return texts.filter((meant) => isNear(typed, meant));
}

function isNearWord(word: string, words: readonly string[]): boolean {
  if (forms(word).some((form) => nearOnes(form, words).length > 0)) return true;
  if (!isHan(word)) return isRespaced(word, words);
  return word.length >= 3 &&
    words.some((other) => pieces(other).some((piece) => isClose(word, piece)));
}

function isRespaced(letters: string, words: readonly string[]): boolean {
  const knows = (word: string) => forms(word).some((form) => words.includes(form));
  const middles = Array.from({ length: Math.max(0, letters.length - 3) }, (_, at) => at + 2);
  return knows(letters) ||
    middles.some((at) => knows(letters.slice(0, at)) && knows(letters.slice(at)));
}

/** Whether a word that may be mistyped is an edit away. */
function isNear(typed: string, meant: string): boolean {
  return meant.length >= (isHan(meant) ? 3 : 4) && isClose(typed, meant);
}

function pieces(word: string): string[] {
  return Array.from(
    word,
    (_, from) => Array.from(word.slice(from), (_, length) => word.slice(from, from + length + 1)),
  ).flat();
}

/** Whether two words are an edit apart, or alike. */
function isClose(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 1 && edits(one, other) <= 1;
}

/** How many letters are left out, added, changed or swapped with the next. */
export function edits(one: string, other: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        i === 0 || j === 0 ? i + j : Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + changed,
          i > 1 && j > 1 && swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

function forms(word: string): string[] {
  return [word, stem(word)];
}

function joined(words: readonly string[]): string[] {
  return [words.join(""), words.map(stem).join("")];
}

function spaced(words: readonly string[]): string {
  return words.map((word) => `${stem(word)} `).join("");
}

/** Whether some row has all that was typed, as it was typed. */
export function answers(products: readonly Product[], name: string): boolean {
  return products.some((product) => isAnswer(plainFit(product, wordsOf(name))));
}

/** Whether a row has the typed letters in its words, or a name or word one edit away. */
export function isNearly(product: Product, name: string): boolean {
  const typed = wordsOf(name);
  return Math.min(plainFit(product, typed), guessFit(product, typed)) < fit.nearWords;
}
