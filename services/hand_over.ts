import type { Write } from "../kv/commit.ts";
import type { Invitee } from "../kv/users.ts";
import { type Account, type Actor, mayHandOver } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type Invited, newInvite } from "./new_invite.ts";
import { countTry, newLinkRates } from "./rate_limits.ts";

/** Who hands over a link, and to whom. */
export interface HandOver {
  readonly actor: Actor;
  readonly userId: string;
}

/** Makes a one-time link for somebody else's account; the older ones stop working. */
export async function handOver(
  deps: Deps,
  { actor, userId, may }: HandOver & {
    /** What stands against it, or what is written with it. */
    readonly may: (now: Invitee) => Result<readonly Write[]>;
  },
): Promise<Result<Invited>> {
  if (actor.role === "system") return refuse("account.missing");
  const counted = await countTry(deps, newLinkRates(actor.userId));
  if (!counted.ok) return counted;
  const { invite, secret } = await newInvite(deps, userId);
  const stored = await deps.users.invite(
    invite,
    (now) => mayHandOver(actor, accountOf(now)) ? may(now) : refuse("account.missing"),
  );
  return stored.ok ? ok({ user: stored.value, secret }) : stored;
}

/** What matters of an account for permission. */
export function accountOf({ user, enterprise }: Invitee): Account {
  return { userId: user.id, role: user.role, authorityId: enterprise?.authorityId };
}
