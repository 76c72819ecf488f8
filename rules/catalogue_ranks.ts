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
  /** A whole name or everyday word with an error in it; up to seven worse, see `nearWholeFit`. */
  nearWhole: 7,
  inside: 15,
  /** One of the words with an error in it. */
  nearWords: 16,
  /** A few letters in the middle of a word. */
  deepInside: 17,
  none: 18,
} as const;

/** A row that fits so well has all that was typed, so that nobody needs to guess. */
export function isAnswer(value: number): boolean {
  return value <= fit.scattered;
}

/** A row that fits so has nothing as it was typed: it is meant, if there is an error in it. */
export function isGuess(value: number): boolean {
  return value >= fit.nearWhole && value < fit.inside || value === fit.nearWords;
}

/**
 * How a whole text fits that is an edit away: people seldom mistake the first letter, and a letter
 * too many or too few counts more than a wrong one; names go before everyday words.
 */
export function nearWholeFit(
  typed: string,
  { meant, everyday }: { meant: string; everyday: boolean },
): number {
  return fit.nearWhole + (typed[0] === meant[0] ? 0 : 4) +
    (typed.length === meant.length ? 0 : 2) + (everyday ? 1 : 0);
}
