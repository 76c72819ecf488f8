import type { Invite } from "../kv/invites.ts";
import type { User } from "../kv/users.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { fingerprint } from "./secrets.ts";

/** Whose password a link sets, if it still works. */
export async function readInvite(
  { invites, users, now }: Deps,
  { secret }: { secret: string },
): Promise<Result<User>> {
  const invite = await invites.find(await fingerprint(secret));
  const user = invite && await users.find(invite.userId);
  const works = user && isValid(invite, { user, at: now().toISOString() });
  return works ? ok(user) : refuse("account.invite_invalid");
}

/** Whether a link is in time, and its user's password still the one it was made to replace. */
export function isValid(
  { expiresAt, passwordAt }: Invite,
  { user, at }: { user: User; at: string },
): boolean {
  return at < expiresAt && passwordAt === user.passwordAt;
}
