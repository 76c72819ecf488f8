import { folded } from "../rules/numbers.ts";

/** The store takes 2 KiB a key; what is typed or stands in an address may be longer. */
const LONGEST_TEXT = 400;
const LONGEST_ID = 100;

/** A text as part of a key: as it is compared, and no longer than the store takes. */
export function keyText(text: string): string {
  return folded(text).slice(0, LONGEST_TEXT);
}

/** An id as part of a key; no real one is longer, so a longer one finds nothing. */
export function keyId(id: string): string {
  return id.slice(0, LONGEST_ID);
}
