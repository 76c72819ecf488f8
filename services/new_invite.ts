import type { Invite } from "../kv/invites.ts";
import type { User } from "../kv/users.ts";
import type { Deps } from "./deps.ts";
import { fingerprint } from "./secrets.ts";

/** A link just made: its secret is shown once, to whoever hands it over. */
export interface Invited {
  readonly user: User;
  readonly secret: string;
}

const DAYS_VALID = 14;
const DAY = 86_400_000;

/** An invite that is not stored yet, with its secret. */
export async function newInvite(
  { newSecret, now }: Pick<Deps, "newSecret" | "now">,
  userId: string,
): Promise<{ invite: Invite; secret: string }> {
  const secret = newSecret();
  const at = now();
  const invite = {
    id: await fingerprint(secret),
    userId,
    createdAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + DAYS_VALID * DAY).toISOString(),
  };
  return { invite, secret };
}
