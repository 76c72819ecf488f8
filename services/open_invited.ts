import type { Write } from "../kv/commit.ts";
import type { Account, Invitee, User } from "../kv/users.ts";
import { fail, type Issue, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type Invited, newInvite } from "./new_invite.ts";

/** An account to be opened for somebody else, and what else may stand against it. */
export interface ToOpen extends Pick<Account, "user" | "enterprise"> {
  /** What is wrong with the form, before the store is asked. */
  readonly issues: readonly Issue[];
  /** What the store has against it beside the user name. */
  readonly taken?: () => Promise<readonly Issue[]>;
}

/** Contention past this many tries is a conflict for the user to see. */
const TRIES = 4;

/** Opens an account without a password, with the one-time link that sets it. */
export async function openInvited(deps: Deps, account: ToOpen): Promise<Result<Invited>> {
  const { user, enterprise } = account;
  for (let tries = 0; tries < TRIES; tries++) {
    const sound = await allIssues(deps, account);
    const made = await madeBefore(deps, user); // looked for last: it may be what is in the way
    if (made !== null) return await remake(deps, made);
    if (!sound.ok) return sound;
    const { invite, secret } = await newInvite(deps, user.id);
    const added = await deps.users.add({ user, ...(enterprise && { enterprise }), invite });
    if (added.ok) return ok({ user, secret });
  }
  return refuse("store.conflict");
}

/** What the first click on the same form opened, as long as nobody uses it. */
async function madeBefore(deps: Deps, { userName, once }: User): Promise<User | null> {
  const user = await deps.users.byName(userName);
  const same = user !== null && once !== undefined && once !== "" && user.once === once;
  return same && user.passwordHash === undefined ? user : null;
}

/** The first answer may not have been seen: a second click gets a link that works. */
async function remake(deps: Deps, user: User): Promise<Result<Invited>> {
  const { invite, secret } = await newInvite(deps, user.id);
  const stored = await deps.users.invite(invite, unused);
  return stored.ok ? ok({ user: stored.value, secret }) : stored;
}

/** Refuses a user who has a password already. */
export function unused({ user }: Invitee): Result<readonly Write[]> {
  return user.passwordHash === undefined ? ok([]) : refuse("account.in_use");
}

async function allIssues({ users }: Deps, { user, issues, taken }: ToOpen): Promise<Result<true>> {
  const named = await users.byName(user.userName);
  const stored: Issue[] = named === null
    ? []
    : [{ code: "account.user_name_taken", path: ["userName"] }];
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const found = [...stored, ...(await taken?.() ?? [])].filter(({ path }) => !wrong.has(path[0]));
  const [first, ...more] = [...issues, ...found];
  return first === undefined ? ok(true) : fail(first, ...more);
}
