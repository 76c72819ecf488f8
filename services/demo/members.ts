import { allocateAccount } from "../allocate_account.ts";
import { certifyAccount } from "../certify_account.ts";
import { createAccount } from "../create_account.ts";
import type { Deps } from "../deps.ts";
import type { Company, Member } from "./company.ts";
import { type Account, lockUp, type Office, setPassword } from "./offices.ts";
import { must } from "./scene.ts";

interface Joining {
  readonly company: Company;
  readonly offices: readonly Office[];
  /** The sample account, where the company has one. */
  readonly account?: Account | undefined;
  /** The hash of a password nobody knows, for all others: hashing so many would take long. */
  readonly lock: string;
}

/** Opens a company's account the way it comes by one. */
export async function join(deps: Deps, joining: Joining): Promise<Member> {
  const { company } = joining;
  const made = company.origin === "self" || company.origin === "certified";
  const userId = made ? await makeOwn(deps, joining) : await allocated(deps, joining);
  const user = await deps.users.find(userId);
  const enterpriseId = user?.enterpriseId ?? "";
  const enterprise = await deps.enterprises.find(enterpriseId);
  if (enterprise === null) throw new Error(`Cannot seed: ${company.name} has no account`);
  const actor = { role: "enterprise", userId, enterpriseId } as const;
  if (company.origin === "certified") await certify(deps, { ...joining, enterpriseId });
  return { ...company, actor, enterprise };
}

/** The authority that answers for the company. */
export function officeOf(
  { origin, country }: Company,
  offices: readonly Office[],
): Office | undefined {
  if (origin === "self") return undefined;
  return origin === "certified"
    ? offices.find((office) => office.country === country)
    : offices[origin];
}

async function allocated(
  deps: Deps,
  { company, offices, account, lock }: Joining,
): Promise<string> {
  const office = officeOf(company, offices);
  if (office === undefined) throw new Error(`Cannot seed: ${company.name} has no authority`);
  const { userName, homeNumber, profile } = company;
  const values = { ...profile, userName: account?.userName ?? userName, homeNumber };
  const once = `demo-${userName}`;
  const invited = must(
    await allocateAccount(deps, { actor: office.actor, values, once }),
    company.name,
  );
  if (account !== undefined) await setPassword(deps, { invited, account });
  else await lockUp(deps, { userId: invited.user.id, lock });
  return invited.user.id;
}

async function makeOwn(deps: Deps, { company, account, lock }: Joining): Promise<string> {
  const { userName, homeNumber, country, profile } = company;
  if (account === undefined) return await lockedUp(deps, { company, lock });
  const values = { ...profile, userName: account.userName, homeNumber, country };
  const { password } = account;
  const typed = { password, passwordRepeat: password, once: `demo-${userName}`, network: "demo" };
  return must(await createAccount(deps, { values, ...typed }), company.name).id;
}

/** A self-made account that nobody signs in to. */
async function lockedUp(
  { users, newId, now }: Deps,
  { company: { userName, homeNumber, country, profile }, lock }: { company: Company; lock: string },
): Promise<string> {
  const createdAt = now().toISOString();
  const enterprise = {
    ...profile,
    id: newId(),
    country,
    homeNumber,
    origin: "self_made" as const,
    createdAt,
  };
  const user = {
    id: newId(),
    userName,
    role: "enterprise" as const,
    enterpriseId: enterprise.id,
    name: profile.contactName,
    passwordHash: lock,
    passwordAt: createdAt,
    createdAt,
  };
  return must(await users.add({ user, enterprise }), userName).id;
}

async function certify(
  deps: Deps,
  { company, offices, enterpriseId }: Joining & { enterpriseId: string },
): Promise<void> {
  const office = officeOf(company, offices);
  if (office === undefined) return;
  must(await certifyAccount(deps, { actor: office.actor, enterpriseId }), company.name);
}
