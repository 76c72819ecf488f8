import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { ok, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Keeps with the account whether its pages come without scripts. */
export function chooseLowData(
  { users }: Pick<Deps, "users">,
  { actor, lowData }: { actor: Exclude<Actor, { role: "system" }>; lowData: boolean },
): Promise<Result<User>> {
  return users.change(actor.userId, (now) => ok({ ...now, lowData }));
}
