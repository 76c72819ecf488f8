import * as z from "zod";
import { commit } from "./commit.ts";
import { keyId } from "./keys.ts";
import { pageOf } from "./pages.ts";

/** Somebody's sign-in on one device; `id` is the fingerprint of its token. */
export const Session = z.object({
  id: z.string(),
  userId: z.string(),
  /** Constant for the session; every form carries it. */
  formToken: z.string(),
  createdAt: z.string(),
  seenAt: z.string(),
  /** Of the password it was opened with. */
  passwordAt: z.string(),
  network: z.string(),
  agent: z.string(),
});
export type Session = Readonly<z.infer<typeof Session>>;

const byId = (id: string) => ["session", keyId(id)];
const byUser = (userId: string) => ["user_session", userId];

/** Sessions of one user shown at most. */
const SHOWN = 50;

/** The only place that knows which keys a session owns; the store forgets them at its end. */
function put(op: Deno.AtomicOperation, { session, forMs }: { session: Session; forMs: number }) {
  const options = { expireIn: forMs };
  return op.set(byId(session.id), session, options)
    .set([...byUser(session.userId), session.id], null, options);
}

function drop(op: Deno.AtomicOperation, { userId, id }: { userId: string; id: string }) {
  return op.delete(byId(id)).delete([...byUser(userId), id]);
}

/** The sessions of the portal. */
export function openSessions(kv: Deno.Kv) {
  return {
    async find(id: string): Promise<Session | null> {
      const { value } = await kv.get(byId(id));
      return value === null ? null : Session.parse(value);
    },

    /** Stores a new one, and ends the one it takes the place of. */
    async add(
      session: Session,
      { forMs, instead }: { forMs: number; instead?: Session | null | undefined },
    ): Promise<boolean> {
      const op = kv.atomic().check({ key: byId(session.id), versionstamp: null });
      if (instead) drop(op, instead);
      return await commit(put(op, { session, forMs }));
    },

    /** Notes when it was last seen; one that was ended meanwhile stays ended. */
    async touch(id: string, { seenAt, forMs }: { seenAt: string; forMs: number }) {
      const entry = await kv.get(byId(id));
      if (entry.value === null) return false;
      const session = { ...Session.parse(entry.value), seenAt };
      return await commit(put(kv.atomic().check(entry), { session, forMs }));
    },

    /** Ends it; ending it twice is no fault. */
    async end(session: { userId: string; id: string }): Promise<boolean> {
      return await commit(drop(kv.atomic(), session));
    },

    /** Those of one user. */
    async listOf(userId: string): Promise<readonly Session[]> {
      const listing = { index: byUser(userId), keyOf: byId, schema: Session, limit: SHOWN };
      return (await pageOf(kv, listing)).items;
    },
  };
}

export type Sessions = ReturnType<typeof openSessions>;
