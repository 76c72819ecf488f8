import type { Authority } from "../kv/authorities.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import type { Session } from "../kv/sessions.ts";
import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";
import { fingerprint } from "./secrets.ts";
import { isAlive, remainingMs } from "./session_life.ts";

/** Who a session belongs to, and for whom that person works. */
export interface Resumed {
  readonly session: Session;
  readonly user: User;
  readonly actor: Exclude<Actor, { role: "system" }>;
  readonly enterprise: Enterprise | null;
  readonly authority: Authority | null;
}

const MINUTE = 60_000;

/** The session of a token, if it still counts; a quiet look at it does not make it last longer. */
export async function resumeSession(
  deps: Deps,
  { token, quiet = false }: { token: string; quiet?: boolean },
): Promise<Resumed | null> {
  const session = await deps.sessions.find(await fingerprint(token));
  const user = session && await deps.users.find(session.userId);
  const actor = user && actorOf(user);
  if (!actor || !isAlive(deps, { session, user })) return null;
  if (!quiet) await noteSeen(deps, session);
  const [enterprise, authority] = await Promise.all([
    actor.role === "enterprise" ? deps.enterprises.find(actor.enterpriseId) : null,
    actor.role === "authority" ? deps.authorities.find(actor.authorityId) : null,
  ]);
  return { session, user, actor, enterprise, authority };
}

/** What somebody may act as. */
export function actorOf(
  { id: userId, role, enterpriseId, authorityId }: User,
): Resumed["actor"] | null {
  if (role === "customs") return { role, userId };
  if (role === "authority") return authorityId === undefined ? null : { role, userId, authorityId };
  return enterpriseId === undefined ? null : { role, userId, enterpriseId };
}

/** At most once a minute, so that reading pages writes little. */
async function noteSeen(deps: Deps, session: Session): Promise<void> {
  const at = deps.now();
  const pause = Math.min(MINUTE, deps.limits.sessionIdleMs / 4);
  if (at.getTime() - Date.parse(session.seenAt) < pause) return;
  const forMs = remainingMs(deps, session);
  await deps.sessions.touch(session.id, { seenAt: at.toISOString(), forMs });
}
