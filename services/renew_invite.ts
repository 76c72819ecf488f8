import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type Invited, newInvite } from "./new_invite.ts";
import { unused } from "./open_invited.ts";

/** Makes a new link for somebody who has no password yet; the older ones stop working. */
export async function renewInvite(
  deps: Deps,
  { actor, userId }: { actor: Actor; userId: string },
): Promise<Result<Invited>> {
  const user = await deps.users.find(userId);
  if (user === null || !await mayInvite(deps, { actor, user })) return refuse("account.missing");
  const { invite, secret } = await newInvite(deps, user.id);
  const stored = await deps.users.invite(invite, unused);
  return stored.ok ? ok({ user: stored.value, secret }) : stored;
}

/** Customs invites officers, an authority its enterprises; whom one works for never changes. */
async function mayInvite(
  { enterprises }: Deps,
  { actor, user }: { actor: Actor; user: User },
): Promise<boolean> {
  if (user.role !== "enterprise") return actor.role === "customs";
  if (actor.role !== "authority" || user.enterpriseId === undefined) return false;
  const enterprise = await enterprises.find(user.enterpriseId);
  return enterprise?.authorityId === actor.authorityId;
}
