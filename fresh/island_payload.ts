/** What a page with islands tells the browser: its islands, and the values of their props. */
export interface Payload {
  /** Each island: its module, the name of its export, and the place of its props. */
  readonly islands: readonly (readonly [file: string, name: string, props: number])[];
  /** Values that name one another by their place, so that what was shared stays shared. */
  readonly values: readonly unknown[];
  /** The module with signals, where a value is one. */
  readonly signals?: string;
}

/** The id of the tag that holds the payload. */
export const PAYLOAD_ID = "__FRSH_STATE";

/** What JSON does not know and needs no place: the first is -1, the second -2, and so on. */
export const CONSTANTS: readonly unknown[] = [undefined, NaN, Infinity, -Infinity, -0];

/** Kinds of values JSON does not know; each stands first in an array. */
export type Kind =
  | "bigint"
  | "Date"
  | "URL"
  | "RegExp"
  | "Map"
  | "Set"
  | "Uint8Array"
  | "signal"
  | "jsx";
