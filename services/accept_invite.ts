import type { User } from "../kv/users.ts";
import { type NewPassword, newPasswordIssues } from "../rules/accounts.ts";
import { fail, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { hashPassword } from "./passwords.ts";
import { isValid, readInvite } from "./read_invite.ts";
import { fingerprint } from "./secrets.ts";

/** Sets a password by a one-time link and uses the link up with the same write; every session ends. */
export async function acceptInvite(
  deps: Deps,
  { secret, ...typed }: NewPassword & { secret: string },
): Promise<Result<User>> {
  const invited = await readInvite(deps, { secret });
  if (!invited.ok) return invited;
  const [first, ...more] = newPasswordIssues(typed, await ownerOf(deps, invited.value));
  if (first !== undefined) return fail(first, ...more);
  const passwordHash = await hashPassword(deps, typed.password);
  const passwordAt = deps.now().toISOString();
  return await deps.users.accept(
    await fingerprint(secret),
    ({ invite, user }) =>
      isValid(invite, { user, at: passwordAt })
        ? ok({ ...user, passwordHash, passwordAt })
        : refuse("account.invite_invalid"),
  );
}

/** Names that a password of this user must not be made of. */
export async function ownerOf(
  { enterprises }: Deps,
  { userName, enterpriseId }: User,
): Promise<{ userName: string; companyName?: string | undefined }> {
  const enterprise = enterpriseId === undefined ? null : await enterprises.find(enterpriseId);
  return { userName, companyName: enterprise?.companyName };
}
