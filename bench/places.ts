import type { Application } from "../kv/applications.ts";
import { allocateAccount } from "../services/allocate_account.ts";
import { acceptInvite } from "../services/accept_invite.ts";
import type { Deps } from "../services/deps.ts";
import { checkTable, csvOf } from "../tests/tables.ts";
import { accountOf } from "./demo.ts";

/** Records of the demo by the names that paths use. */
export type Places = Readonly<Record<string, string>>;

/** An account that has no home number yet. */
export const newcomer = { userName: "budget-newcomer", password: "bread-demo-2026" } as const;

/** Looks records up, and makes the few that the demo does not have. */
export async function findPlaces(deps: Deps): Promise<Places> {
  const user = await userOf(deps, accountOf("enterprise").userName);
  const officer = await userOf(deps, accountOf("authority").userName);
  const { enterpriseId = "" } = user;
  const { authorityId = "" } = officer;
  const own = await deps.applications.ofEnterprise(enterpriseId);
  const addressed = await deps.applications.ofAuthority(authorityId);
  const all = await deps.applications.all();
  const drafts = own.filter(({ status }) => status === "draft");
  const [longDraft, draft] = drafts.toSorted((a, b) => b.edits - a.edits).map(({ id }) => id);
  if (longDraft === undefined || draft === undefined) throw new Error("Cannot measure: no drafts");
  const [row] = await deps.answers.rows(draft, "products");
  await invite(deps, { userName: newcomer.userName, password: newcomer.password });
  return {
    draft,
    longDraft,
    row: row?.id ?? "",
    returned: first(own.filter((a) => a.status === "correction" && a.amend === "enterprise")),
    waiting: first(addressed.filter((a) => a.status === "submitted_authority")),
    failed: first(addressed.filter((a) => a.status === "send_failed")),
    askedAuthority: first(addressed.filter((a) => a.amend === "authority")),
    stored: first(all.filter((a) => a.status === "stored")),
    accepted: first(all.filter((a) => a.status === "accepted")),
    long: first(
      all.filter((a) => a.reachedCustoms).toSorted((a, b) => productsOf(b) - productsOf(a)),
    ),
    number: all.find((a) => a.registrationNumber !== undefined)?.registrationNumber ?? "",
    user: user.id,
    enterprise: enterpriseId,
    authority: authorityId,
    invite: await invite(deps, { userName: "budget-invited" }),
    table: await officialTable(deps),
  };
}

/** A table with a page of lines of every kind. */
async function officialTable(deps: Deps): Promise<string> {
  const { id: userId } = await userOf(deps, accountOf("customs").userName);
  const lines = Array.from({ length: 40 }, (_, at) => {
    const code = at % 4 === 0 ? "1902" : `19022000${at + 10}`;
    return `${code},101,官方包馅面食第${at}号,Stuffed pasta number ${at},0702,2026-06-01,`;
  });
  const actor = { role: "customs", userId } as const;
  const checked = await checkTable(deps, { actor, bytes: csvOf(...lines), name: "official.csv" });
  if (!checked.ok) throw new Error(`Cannot measure: ${checked.issues[0].code}`);
  return checked.value.id;
}

async function userOf({ users }: Deps, name: string) {
  const user = await users.byName(name);
  if (user === null) throw new Error(`Cannot measure: ${name} has no account`);
  return user;
}

function first([application]: readonly Application[]): string {
  if (application === undefined) throw new Error("Cannot measure: the demo lacks a file");
  return application.id;
}

function productsOf({ filed }: Application): number {
  return filed?.products.length ?? 0;
}

/** A new account of the sample authority, and the secret of its link. */
async function invite(
  deps: Deps,
  { userName, password }: { userName: string; password?: string },
): Promise<string> {
  const { id: userId, authorityId = "" } = await userOf(deps, accountOf("authority").userName);
  const none = { contactPhone: "", department: "", position: "", address: "", fax: "" };
  const company = { companyName: `${userName} S.r.l.`, contactName: "Anna Bianchi" };
  const values = { ...none, ...company, userName, homeNumber: "", remarks: "", email: "" };
  const actor = { role: "authority", userId, authorityId } as const;
  const invited = await allocateAccount(deps, { actor, values, once: userName });
  if (!invited.ok) throw new Error(`Cannot measure: ${invited.issues[0].code}`);
  const { secret } = invited.value;
  if (password === undefined) return secret;
  const accepted = await acceptInvite(deps, { secret, password, passwordRepeat: password });
  if (!accepted.ok) throw new Error(`Cannot measure: ${accepted.issues[0].code}`);
  return secret;
}
