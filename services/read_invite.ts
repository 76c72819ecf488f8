import type { User } from "../kv/users.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { fingerprint } from "./secrets.ts";

/** Whose first password a link sets, if it still works. */
export async function readInvite(
  { invites, users, now }: Deps,
  { secret }: { secret: string },
): Promise<Result<User>> {
  const invite = await invites.find(await fingerprint(secret));
  const user = invite && await users.find(invite.userId);
  return user && now().toISOString() < invite.expiresAt
    ? ok(user)
    : refuse("account.invite_invalid");
}
