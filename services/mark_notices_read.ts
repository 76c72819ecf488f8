import type { User } from "../kv/users.ts";
import { ok, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import type { Reader } from "./scope.ts";

/** Marks as read what had come when the page was shown; what came since stays new. */
export function markNoticesRead(
  { users, now }: Pick<Deps, "users" | "now">,
  { actor, until }: { actor: Reader; until: string },
): Promise<Result<User>> {
  const present = now().toISOString();
  const shown = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(until) && until < present ? until : present;
  return users.change(actor.userId, (user) => {
    const seenAt = user.noticesSeenAt ?? "";
    return ok({ ...user, noticesSeenAt: seenAt > shown ? seenAt : shown });
  });
}
