import { codeOf, type Product } from "./catalogue.ts";
import { type Lexicon, lexiconOf } from "./catalogue_lexicon.ts";
import { stem, wordsOf } from "./catalogue_words.ts";

/** What a catalogue is searched by, made once. */
export interface CatalogueIndex {
  readonly size: number;
  readonly codes: Lexicon;
  /** Names and everyday words, each written as one word. */
  readonly names: Lexicon;
  readonly everyday: Lexicon;
  /** Both with a space behind each of their words. */
  readonly phrases: Lexicon;
  /** The words they are made of. */
  readonly words: Lexicon;
}

/** Catalogues never change, so each is read once and not at every search. */
const indexes = new WeakMap<readonly Product[], CatalogueIndex>();

/** The index of a catalogue. */
export function indexOf(products: readonly Product[]): CatalogueIndex {
  const known = indexes.get(products);
  if (known !== undefined) return known;
  const index = build(products);
  indexes.set(products, index);
  return index;
}

function build(products: readonly Product[]): CatalogueIndex {
  const names = products.map(({ name }) => [name.zh, name.en].map(wordsOf));
  const everyday = products.map(({ words = [] }) => words.map(wordsOf));
  const all = names.map((own, row) => [...own, ...everyday[row] ?? []]);
  return {
    size: products.length,
    codes: lexiconOf(products.map((product) => [codeOf(product)])),
    names: lexiconOf(names.map((texts) => texts.flatMap(oneWord)), { near: true }),
    everyday: lexiconOf(everyday.map((texts) => texts.flatMap(oneWord)), { near: true }),
    phrases: lexiconOf(all.map((texts) => texts.map(spaced))),
    words: lexiconOf(all.map((texts) => texts.flat().flatMap(bothForms)), {
      inside: true,
      near: true,
    }),
  };
}

/** A word as it is and without its plural ending. */
export function bothForms(word: string): string[] {
  const stemmed = stem(word);
  return stemmed === word ? [word] : [word, stemmed];
}

/** The words written together, so that a space more or less does not matter. */
export function oneWord(words: readonly string[]): string[] {
  const whole = words.join("");
  const stemmed = words.map(stem).join("");
  return stemmed === whole ? [whole] : [whole, stemmed];
}

/** The words with a space behind each. */
export function spaced(words: readonly string[]): string {
  return words.map((word) => `${stem(word)} `).join("");
}
