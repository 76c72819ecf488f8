import type { Memory } from "../kv/memory.ts";
import type { Pack } from "../rules/pack.ts";
import type { Gateway } from "./gateway.ts";

/** What every verb works with; the clock and the ids come from outside. */
export interface Deps extends Memory {
  readonly now: () => Date;
  /** A fresh identifier, sortable by time, safe in a path. */
  readonly newId: () => string;
  /** A fresh secret of 256 bits in base64url. */
  readonly newSecret: () => string;
  readonly packs: readonly Pack[];
  readonly gateway: Gateway;
  readonly limits: Limits;
}

/** Limits an operator may set. */
export interface Limits {
  readonly uploadBytes: number;
  readonly sessionIdleMs: number;
  readonly sessionMs: number;
  readonly deliveryMs: number;
  readonly deliveryAttempts: number;
}
