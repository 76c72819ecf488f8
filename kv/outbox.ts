import * as z from "zod";
import { refuse, type Result } from "../rules/result.ts";
import { collect, commit, pointed, type Write } from "./commit.ts";

/** A message to customs with how far it got. */
export const Outgoing = z.object({
  id: z.string(),
  applicationId: z.string(),
  applicationNumber: z.string(),
  snapshot: z.string(),
  /** `failed`: its attempts are spent; a dead letter until somebody sends again. */
  state: z.enum(["waiting", "sent", "failed"]),
  attempts: z.number().int(),
  /** How often the portal has sent it again by itself after all attempts were spent. */
  rounds: z.number().int().optional(),
  /** Milliseconds since 1970 from which it may be worked on; absent when nothing happens by itself. */
  dueAt: z.number().optional(),
  createdAt: z.string(),
  lastError: z.string().optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;

/** A message as it was read, to be replaced only if nobody else has. */
export interface Taken {
  readonly message: Outgoing;
  readonly versionstamp: string;
}

const byId = (id: string) => ["outbox", id];
const byDue = (dueAt: number, id: string) => ["outbox_due", dueAt, id];

function put(op: Deno.AtomicOperation, { next, last }: { next?: Outgoing; last?: Outgoing }) {
  if (last?.dueAt !== undefined) op.delete(byDue(last.dueAt, last.id));
  if (last !== undefined && next === undefined) op.delete(byId(last.id));
  if (next !== undefined) op.set(byId(next.id), next);
  if (next?.dueAt !== undefined) op.set(byDue(next.dueAt, next.id), null);
  return op;
}

export function openOutbox(kv: Deno.Kv) {
  async function find(id: string): Promise<Taken | null> {
    const { value, versionstamp } = await kv.get(byId(id));
    if (value === null || versionstamp === null) return null;
    return { message: Outgoing.parse(value), versionstamp };
  }

  return {
    find,
    adding: (message: Outgoing): Write => (op) => put(op, { next: message }),

    /** Replaces a message, or removes it, if it is still as it was read. */
    settling: ({ message, versionstamp }: Taken, next?: Outgoing): Write => (op) =>
      put(op.check({ key: byId(message.id), versionstamp }), {
        last: message,
        ...(next === undefined ? {} : { next }),
      }),

    /** Replaces a message by itself; false where another sweep came first. */
    settle({ message, versionstamp }: Taken, next?: Outgoing): Promise<boolean> {
      const op = kv.atomic().check({ key: byId(message.id), versionstamp });
      return commit(put(op, { last: message, ...(next === undefined ? {} : { next }) }));
    },

    /** Takes a due message until the lease ends, so that two sweeps do not send it at once. */
    async lease(
      id: string,
      { now, until }: { now: number; until: number },
    ): Promise<Result<Taken>> {
      const taken = await find(id);
      const due = taken?.message.dueAt;
      if (taken === null || due === undefined || due > now) return refuse("store.conflict");
      const next = { ...taken.message, dueAt: until };
      if (!await this.settle(taken, next)) return refuse("store.conflict");
      const again = await find(id);
      return again === null ? refuse("store.conflict") : { ok: true, value: again };
    },

    /** The ids of messages that are due, the longest waiting first. */
    due: (now: number) => pointed(kv.list({ start: ["outbox_due"], end: ["outbox_due", now + 1] })),

    /** Messages whose attempts are spent. */
    async failed(): Promise<Outgoing[]> {
      const all = await collect(kv.list({ prefix: ["outbox"] }), (v) => Outgoing.parse(v));
      return all.filter(({ state }) => state === "failed");
    },
  };
}
