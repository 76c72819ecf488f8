import { bothForms, type CatalogueIndex, oneWord, spaced } from "./catalogue_index.ts";
import { nearWordRows, type Part } from "./catalogue_guesses.ts";
import { beginning, containing, type Lexicon, nearly } from "./catalogue_lexicon.ts";
import { fit, isAnswer, nearWholeFit } from "./catalogue_ranks.ts";
import { scattered } from "./catalogue_scattered.ts";
import { isHan, telling, wordsOf } from "./catalogue_words.ts";

/** Longer texts are no names of products. */
const LONGEST = 120;

/** How each row fits the name. Guesses are made only where no row has all that was typed. */
export function fitsOf(index: CatalogueIndex, name: string): Uint8Array {
  const fits = new Uint8Array(index.size).fill(fit.none);
  const typed = wordsOf(name.slice(0, LONGEST));
  if (typed.length === 0) return fits;
  fitPhrase(fits, { index, typed });
  const parts = telling(typed).map((word) => ({ word, fits: fitsOfWord(index, word) }));
  fitWords(fits, parts);
  if (!fits.some(isAnswer)) guess(fits, { index, typed, parts });
  return fits;
}

interface Typed {
  readonly index: CatalogueIndex;
  readonly typed: readonly string[];
}

function fitPhrase(fits: Uint8Array, { index, typed }: Typed): void {
  const { names, everyday, phrases } = index;
  mark(fits, { lexicon: phrases, places: beginning(phrases, spaced(typed)), as: fit.phraseBegins });
  for (const key of oneWord(typed)) {
    for (const [lexicon, whole] of [[names, fit.name], [everyday, fit.everyday]] as const) {
      const place = lexicon.places.get(key);
      if (place !== undefined) mark(fits, { lexicon, places: [place], as: whole });
      mark(fits, { lexicon, places: beginning(lexicon, key), as: fit.lettersBegin });
    }
  }
}

/** A row fits as well as the word that fits it worst. */
function fitWords(fits: Uint8Array, parts: readonly Part[]): void {
  for (let row = 0; row < fits.length; row++) {
    let worst = 0;
    for (const part of parts) worst = Math.max(worst, part.fits[row] ?? fit.none);
    fits[row] = Math.min(fits[row] ?? fit.none, worst);
  }
}

function fitsOfWord({ size, words }: CatalogueIndex, word: string): Uint8Array {
  const fits = new Uint8Array(size).fill(fit.none);
  const inside = isHan(word) ? fit.words : word.length < 4 ? fit.deepInside : fit.inside;
  for (const form of bothForms(word)) {
    const place = words.places.get(form);
    if (place !== undefined) mark(fits, { lexicon: words, places: [place], as: fit.words });
    mark(fits, { lexicon: words, places: beginning(words, form), as: fit.wordsBegin });
    mark(fits, { lexicon: words, places: containing(words, form), as: inside });
  }
  if (isHan(word)) markRows(fits, scattered({ words, size }, word), fit.scattered);
  return fits;
}

function guess(
  fits: Uint8Array,
  { index, typed, parts }: Typed & { readonly parts: readonly Part[] },
): void {
  for (const key of oneWord(typed)) {
    for (const [lexicon, everyday] of [[index.names, false], [index.everyday, true]] as const) {
      for (const place of nearly(lexicon, key)) {
        const meant = lexicon.keys[place] ?? "";
        mark(fits, { lexicon, places: [place], as: nearWholeFit(key, { meant, everyday }) });
      }
    }
  }
  markRows(fits, nearWordRows(index.words, parts), fit.nearWords);
}

function mark(
  fits: Uint8Array,
  { lexicon, places, as }: { lexicon: Lexicon; places: readonly number[]; as: number },
): void {
  for (const place of places) markRows(fits, lexicon.rows[place] ?? [], as);
}

function markRows(fits: Uint8Array, rows: Iterable<number>, as: number): void {
  for (const row of rows) if ((fits[row] ?? 0) > as) fits[row] = as;
}
