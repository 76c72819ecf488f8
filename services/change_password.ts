import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { type NewPassword, newPasswordIssues } from "../rules/accounts.ts";
import { fail, type Issue, ok, refuse, type Result } from "../rules/result.ts";
import { ownerOf } from "./accept_invite.ts";
import type { Deps } from "./deps.ts";
import { type Device, type Opened, openSession } from "./open_session.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import { countTry, forgiveTry, signInRates } from "./rate_limits.ts";

/** The old password, the new one twice, and the session it is typed in. */
export interface ChangePassword extends NewPassword, Device {
  readonly actor: Exclude<Actor, { role: "system" }>;
  readonly sessionId: string;
  readonly passwordCurrent: string;
}

/** Changes the password: every session ends, and this browser gets a new one. */
export async function changePassword(
  deps: Deps,
  { actor, sessionId, network, agent, ...typed }: ChangePassword,
): Promise<Result<Opened>> {
  const user = await deps.users.find(actor.userId);
  if (user === null) return refuse("account.missing");
  const verified = await verifyCurrent(deps, { user, network, ...typed });
  if (!verified.ok) return verified;

  const passwordHash = await hashPassword(deps, typed.password);
  const passwordAt = deps.now().toISOString();
  const changed = await deps.users.change(
    user.id,
    (now) =>
      now.passwordHash === user.passwordHash
        ? ok({ ...now, passwordHash, passwordAt })
        : refuse("store.conflict"),
  );
  if (!changed.ok) return changed;
  const instead = await deps.sessions.find(sessionId);
  return await openSession(deps, { user: changed.value, device: { network, agent }, instead });
}

async function verifyCurrent(
  deps: Deps,
  { user, network, passwordCurrent, ...typed }: NewPassword & {
    user: User;
    network: string;
    passwordCurrent: string;
  },
): Promise<Result<true>> {
  const rates = signInRates({ userName: user.userName, network });
  const counted = await countTry(deps, rates);
  if (!counted.ok) return counted;
  const right = await verifyPassword(passwordCurrent, user.passwordHash);
  if (right) await forgiveTry(deps, rates);
  const wrong: Issue[] = right ? [] : [{ code: "password.wrong", path: ["passwordCurrent"] }];
  const [first, ...more] = [...wrong, ...newPasswordIssues(typed, await ownerOf(deps, user))];
  return first === undefined ? ok(true) : fail(first, ...more);
}
