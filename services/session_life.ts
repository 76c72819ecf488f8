import type { Session } from "../kv/sessions.ts";
import type { User } from "../kv/users.ts";
import type { Deps } from "./deps.ts";

/** Whether a session still counts: within its ends, and opened with the present password. */
export function isAlive(
  { now, limits }: Pick<Deps, "now" | "limits">,
  { session, user }: { session: Session; user: User },
): boolean {
  const at = now().getTime();
  return session.passwordAt === (user.passwordAt ?? "") &&
    at - Date.parse(session.seenAt) < limits.sessionIdleMs &&
    at - Date.parse(session.createdAt) < limits.sessionMs;
}

/** What is left of a session until its absolute end. */
export function remainingMs(
  { now, limits }: Pick<Deps, "now" | "limits">,
  { createdAt }: Session,
): number {
  return Math.max(1, Date.parse(createdAt) + limits.sessionMs - now().getTime());
}

/** How long before the end somebody hears of it: five minutes, less where sessions are short. */
export function warningMs({ limits }: Pick<Deps, "limits">): number {
  return Math.min(5 * 60_000, limits.sessionIdleMs / 3);
}
