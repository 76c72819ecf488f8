/** What a page with islands tells the browser: its islands, and the values of their props. */
export interface Payload {
  /** The modules that must be there before the islands are made. */
  readonly needs: readonly string[];
  /** Each island: its module, the name of its export, and the place of its props. */
  readonly islands: readonly (readonly [module: string, name: string, props: number])[];
  /** Values, which name one another by their place, so that what was shared stays shared. */
  readonly values: readonly unknown[];
}

/** The id of the tag that holds the payload. */
export const PAYLOAD_ID = "__FRSH_STATE";

/** The place of `undefined`, which JSON does not know. */
export const NOWHERE = -1;

/** Stands in a list where the list has nothing, not even `undefined`. */
export const HOLE = -2;
