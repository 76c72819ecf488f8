import type { Session } from "../kv/sessions.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";
import { isAlive } from "./session_life.ts";

/** Where somebody is signed in, the latest first. */
export async function listSessions(
  deps: Deps,
  { actor }: { actor: Exclude<Actor, { role: "system" }> },
): Promise<readonly Session[]> {
  const user = await deps.users.find(actor.userId);
  if (user === null) return [];
  const sessions = await deps.sessions.listOf(user.id);
  return sessions.filter((session) => isAlive(deps, { session, user }))
    .toSorted((a, b) => a.seenAt < b.seenAt ? 1 : -1);
}
