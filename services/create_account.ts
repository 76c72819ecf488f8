import type { User } from "../kv/users.ts";
import { accountIssues, newPasswordIssues, type Profile } from "../rules/accounts.ts";
import { fail, type Issue, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import { countTry, createAccountRates } from "./rate_limits.ts";

/** What an enterprise fills in to get an account of its own (manual 4.2). */
export interface CreateAccount {
  readonly values: Profile & {
    readonly userName: string;
    readonly country: string;
    readonly homeNumber: string;
  };
  readonly password: string;
  readonly passwordRepeat: string;
  /** Of the form: a second click on its button is the same account. */
  readonly once: string;
  readonly network: string;
}

/** Contention past this many tries is a conflict for the user to see. */
const TRIES = 4;

/** Opens an account that an enterprise makes itself; it does not sign anybody in. */
export async function createAccount(deps: Deps, input: CreateAccount): Promise<Result<User>> {
  const counted = await countTry(deps, createAccountRates(input.network));
  if (!counted.ok) return counted;
  const [first, ...more] = await issuesOf(deps, input);
  const made = await madeBefore(deps, input); // looked for last: it may be what is in the way
  if (made !== null) return ok(made);
  if (first !== undefined) return fail(first, ...more);
  const passwordHash = await hashPassword(deps, input.password);
  for (let tries = 0; tries < TRIES; tries++) {
    const added = await add(deps, { ...input, passwordHash });
    if (added.ok) return added;
    const [taken, ...others] = await takenIssues(deps, input);
    const rival = await madeBefore(deps, input);
    if (rival !== null) return ok(rival);
    if (taken !== undefined) return fail(taken, ...others);
  }
  return refuse("store.conflict");
}

/** The account that the first click on the same form made. */
async function madeBefore(
  { users }: Deps,
  { values, password, once }: CreateAccount,
): Promise<User | null> {
  const user = await users.byName(values.userName);
  if (user === null || once === "" || user.once !== once) return null;
  return await verifyPassword(password, user.passwordHash) ? user : null;
}

async function issuesOf(deps: Deps, input: CreateAccount): Promise<readonly Issue[]> {
  const form = [
    ...accountIssues(input.values, "self_made"),
    ...newPasswordIssues(input, input.values),
  ];
  const sound = new Set(form.map(({ path }) => path[0]));
  const taken = await takenIssues(deps, input);
  return [...form, ...taken.filter(({ path }) => !sound.has(path[0]))];
}

async function takenIssues(
  { users, enterprises }: Deps,
  { values: { userName, country, homeNumber } }: CreateAccount,
): Promise<readonly Issue[]> {
  const [user, enterprise] = await Promise.all([
    users.byName(userName),
    enterprises.byNumber(country, homeNumber),
  ]);
  const issues: Issue[] = [];
  if (user !== null) issues.push({ code: "account.user_name_taken", path: ["userName"] });
  if (enterprise !== null) issues.push({ code: "account.number_taken", path: ["homeNumber"] });
  return issues;
}

function add(
  { users, now, newId }: Deps,
  { values, once, passwordHash }: CreateAccount & { passwordHash: string },
): Promise<Result<User>> {
  const { userName, ...facts } = values;
  const createdAt = now().toISOString();
  const enterprise = { ...facts, id: newId(), origin: "self_made" as const, createdAt };
  const user = {
    id: newId(),
    userName,
    role: "enterprise" as const,
    enterpriseId: enterprise.id,
    name: values.contactName,
    passwordHash,
    passwordAt: createdAt,
    createdAt,
    once,
  };
  return users.add({ user, enterprise });
}
