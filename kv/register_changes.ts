import * as z from "zod";
import { registerEvents } from "../rules/register.ts";
import { collect, type Write } from "./commit.ts";

/** A change of the public register. */
export const RegisterChange = z.object({
  /** Its place in the order in which they were made, from 1 and without a gap. */
  seq: z.number().int().positive(),
  number: z.string(),
  event: z.enum(registerEvents),
  /** The day it takes effect, in Asia/Shanghai. */
  on: z.string(),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** A change that has no place yet. */
export type NewChange = Omit<RegisterChange, "seq">;

const Count = z.number().int().nonnegative();

const bySeq = (seq: number) => ["register_change", seq];
const LAST = ["register_change_last"];

/** The changes of the register in their order, for those who follow it. */
export function openRegisterChanges(kv: Deno.Kv) {
  return {
    /**
     * The write that adds changes behind all others. Whoever has read up to a place misses none:
     * the places are counted, so that no later write can come before it.
     */
    async telling(changes: readonly NewChange[]): Promise<Write> {
      const last = await kv.get(LAST);
      const count = last.value === null ? 0 : Count.parse(last.value);
      return (op) => {
        op.check(last).set(LAST, count + changes.length);
        for (const [at, change] of changes.entries()) {
          const seq = count + 1 + at;
          op.set(bySeq(seq), { seq, ...change });
        }
      };
    },

    /** The changes behind that place, oldest first; all of them where no limit is given. */
    after: (seq: number, options: { limit?: number } = {}): Promise<RegisterChange[]> =>
      collect(
        kv.list({ prefix: ["register_change"], start: bySeq(seq + 1) }, options),
        (value) => RegisterChange.parse(value),
      ),
  };
}
