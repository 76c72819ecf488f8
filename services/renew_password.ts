import type { Write } from "../kv/commit.ts";
import type { Audience, PasswordLink } from "../kv/notices.ts";
import type { Invitee, User } from "../kv/users.ts";
import { ok, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type HandOver, handOver } from "./hand_over.ts";
import type { Invited } from "./new_invite.ts";

/** Makes a link for a new password; the present one works until the link is used. */
export function renewPassword(deps: Deps, input: HandOver): Promise<Result<Invited>> {
  return handOver(deps, { ...input, may: ({ user }) => ok(warning(deps, { ...input, user })) });
}

/** Whoever still signs in reads who made the link; before the first password nobody does. */
function warning(
  { notices, newId, now }: Pick<Deps, "notices" | "newId" | "now">,
  { actor, user }: Pick<HandOver, "actor"> & Pick<Invitee, "user">,
): readonly Write[] {
  if (user.passwordHash === undefined) return [];
  const notice: PasswordLink = {
    id: newId(),
    at: now().toISOString(),
    kind: "password_link",
    userName: user.userName,
    by: actor.role === "customs" ? "customs" : "authority",
  };
  return [notices.adding(audienceOf(user), notice)];
}

function audienceOf({ enterpriseId, authorityId }: User): Audience {
  if (enterpriseId !== undefined) return `enterprise:${enterpriseId}`;
  return authorityId === undefined ? "customs" : `authority:${authorityId}`;
}
