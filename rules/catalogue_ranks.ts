/** How a row fits a name, from the best to not at all. */
export const fit = {
  name: 0,
  everyday: 1,
  phraseBegins: 2,
  lettersBegin: 3,
  words: 4,
  /** All characters of Chinese words, not side by side. */
  scattered: 5,
  wordsBegin: 6,
  /** A whole name or everyday word with a letter wrong, or two swapped. */
  misspelt: 7,
  /** A whole name or everyday word with a letter missing or too much. */
  miscounted: 8,
  inside: 9,
  /** One of the words with an error in it. */
  nearWords: 10,
  /** A few letters in the middle of a word. */
  deepInside: 11,
  none: 12,
} as const;

/** A row that fits so well has all that was typed, so that nobody needs to guess. */
export function isAnswer(value: number): boolean {
  return value <= fit.scattered;
}
