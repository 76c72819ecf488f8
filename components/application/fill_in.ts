/** Stand in a sentence for what only the browser knows: a label, a value. */
export const [FIRST, SECOND] = ["\t", "\n"] as const;

/** A sentence with what belongs into its slots. */
export function fillIn(sentence: string, ...parts: readonly (string | number)[]): string {
  return sentence.replace(/[\t\n]/g, (slot) => String(parts[slot === FIRST ? 0 : 1]));
}
