import { simplify } from "./catalogue_traditional.ts";

/**
 * The words of a text, without case, width, accents and apostrophes; Chinese simplified, and apart
 * from the rest.
 */
export function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "").normalize("NFKC");
  return simplify(folded)
    .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
}

/** What the singular and the plural of an English word have in common. */
export function stem(word: string): string {
  if (word.length < 4 || !/[sy]$|ie$/.test(word)) return word;
  return word.replace(/(?:ies?|(?<=[^aeiou])y)$/, "i")
    .replace(/(?<=s|x|z|ch|sh|o)es$|(?<=[^s])s$/, "");
}

/** Whether a word is Chinese, which is written without spaces. */
export function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** Words that hold an English phrase together and find nothing by themselves. */
const joints = new Set([
  "a",
  "an",
  "and",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/** The words that must be found: all, but for those that only join others. */
export function telling(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !joints.has(word));
  return rest.length === 0 ? words : rest;
}
