import type { Actor } from "../../rules/access.ts";
import { acceptInvite } from "../accept_invite.ts";
import { addOfficer } from "../add_officer.ts";
import { createAuthority } from "../create_authority.ts";
import type { Deps } from "../deps.ts";
import type { Invited } from "../new_invite.ts";
import { openInvited } from "../open_invited.ts";
import { authorities } from "./authorities.ts";
import { must } from "./scene.ts";

/** A sample account, as it is printed and shown at sign-in. */
export interface Account {
  readonly role: "enterprise" | "authority" | "customs";
  readonly userName: string;
  readonly password: string;
  readonly name: string;
}

/** An authority with an officer who acts for it. */
export interface Office {
  readonly country: string;
  readonly name: string;
  readonly actor: Extract<Actor, { role: "authority" }>;
}

/** The customs desk; its password is set when all else is done, which marks the demo as seeded. */
export async function openDesk(
  deps: Deps,
  { userName, name }: Account,
): Promise<{ actor: Extract<Actor, { role: "customs" }>; invited: Invited }> {
  const createdAt = deps.now().toISOString();
  const user = { id: deps.newId(), userName, name, role: "customs" as const, createdAt };
  const invited = must(await openInvited(deps, { user, issues: [] }), "customs");
  return { actor: { role: "customs", userId: invited.user.id }, invited };
}

/** The authorities, each with an officer; the first two are the sample accounts'. */
export async function openOffices(
  deps: Deps,
  { desk, accounts, lock }: { desk: Actor; accounts: readonly Account[]; lock: string },
): Promise<Office[]> {
  const offices: Office[] = [];
  for (const [at, [country, nameEn, nameZh]] of authorities.entries()) {
    const once = `demo-authority-${at}`;
    const values = { country, nameEn, nameZh };
    const authority = must(await createAuthority(deps, { actor: desk, values, once }), nameEn);
    const account = accounts[at];
    const officer = {
      userName: account?.userName ?? `${country.toLowerCase()}-officer-${at}`,
      name: account === undefined ? "Registration officer" : "Officer on duty",
    };
    const invited = must(
      await addOfficer(deps, { actor: desk, authorityId: authority.id, values: officer, once }),
      officer.userName,
    );
    if (account !== undefined) await setPassword(deps, { invited, account });
    else await lockUp(deps, { userId: invited.user.id, lock });
    const actor = {
      role: "authority",
      userId: invited.user.id,
      authorityId: authority.id,
    } as const;
    offices.push({ country, name: nameEn, actor });
  }
  return offices;
}

/** Gives a user the hash of a password that nobody knows: its owner has long been at work. */
export async function lockUp(
  { users, now }: Deps,
  { userId, lock }: { userId: string; lock: string },
): Promise<void> {
  const set = { passwordHash: lock, passwordAt: now().toISOString() };
  must(await users.change(userId, (user) => ({ ok: true, value: { ...user, ...set } })), userId);
}

/** Uses the one-time link, as its owner would. */
export async function setPassword(
  deps: Deps,
  { invited: { secret }, account: { password } }: { invited: Invited; account: Account },
): Promise<void> {
  must(await acceptInvite(deps, { secret, password, passwordRepeat: password }), "password");
}
