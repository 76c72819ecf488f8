import type * as z from "zod";
import { type IssueCode, ok, refuse, type Result } from "../rules/result.ts";
import { commit, TRIES } from "./commit.ts";

/** A key that only one record may hold, and what to say to the second. */
export interface Claim {
  readonly key: Deno.KvKey;
  readonly taken: IssueCode;
}

/** Where a record lies, and how its keys are written. */
export interface Place<T> {
  readonly key: Deno.KvKey;
  readonly schema: z.ZodType<T>;
  readonly missing: IssueCode;
  readonly put: (op: Deno.AtomicOperation, change: { next: T; last: T }) => Deno.AtomicOperation;
  /** The claim the step makes anew. */
  readonly claim?: (change: { next: T; last: T }) => Claim | null;
  readonly step: (now: T) => Result<T>;
}

/** Stores what `step` makes of a record. `step` may run again: keep it pure. */
export async function changeRecord<T>(kv: Deno.Kv, place: Place<T>): Promise<Result<T>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const outcome = await tryOnce(kv, place);
    if (outcome !== "again") return outcome;
  }
  return refuse("store.conflict");
}

async function tryOnce<T>(kv: Deno.Kv, place: Place<T>): Promise<Result<T> | "again"> {
  const entry = await kv.get(place.key);
  if (entry.value === null) return refuse(place.missing);
  const last = place.schema.parse(entry.value);
  const next = place.step(last);
  if (!next.ok) return next;
  const change = { next: next.value, last };
  const op = kv.atomic().check(entry);
  const claim = place.claim?.(change) ?? null;
  if (claim !== null) {
    const held = await kv.get(claim.key);
    if (held.value !== null) return refuse(claim.taken);
    op.check(held);
  }
  return (await commit(place.put(op, change))) ? ok(next.value) : "again";
}
