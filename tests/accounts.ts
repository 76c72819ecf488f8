import assert from "node:assert/strict";
import type { Actor } from "../rules/access.ts";
import type { Result } from "../rules/result.ts";
import { acceptInvite } from "../services/accept_invite.ts";
import { addOfficer } from "../services/add_officer.ts";
import { allocateAccount } from "../services/allocate_account.ts";
import { type CreateAccount, createAccount } from "../services/create_account.ts";
import { createAuthority } from "../services/create_authority.ts";
import type { Deps } from "../services/deps.ts";

/** The value of a result that must be one. */
export function value<T>(result: Result<T>): T {
  assert.ok(result.ok, `refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** The codes and fields of a refusal, `code field`. */
export function reasons(result: Result<unknown>): string[] {
  assert.equal(result.ok, false, "it was not refused");
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(" "));
}

export const password = "a quiet harbour at dawn";

export const profile = {
  contactName: "Anna Rossi",
  contactPhone: "+39 059 123456",
  companyName: "Trattoria Emiliana S.p.A.",
  department: "Export",
  position: "Manager",
  address: "Via Emilia 1, Modena",
  fax: "",
  remarks: "",
  email: "anna@example.it",
} as const;

/** A whole form of 注册新账号. */
export const form: CreateAccount = {
  values: { ...profile, userName: "emiliana", country: "ITA", homeNumber: "IT 08 1234 CE" },
  password,
  passwordRepeat: password,
  once: "form-1",
  network: "192.0.2.1",
};

export const customs: Actor = { role: "customs", userId: "customs-1" };

/** A self-made account; who acts for it. */
export async function selfMade(deps: Deps, changes: Partial<CreateAccount["values"]> = {}) {
  const values = { ...form.values, ...changes };
  const user = value(await createAccount(deps, { ...form, values, once: values.userName }));
  const { id: userId, enterpriseId = "" } = user;
  return { user, actor: { role: "enterprise" as const, userId, enterpriseId } };
}

/** An authority with one officer; who acts for it. */
export async function authority(deps: Deps, { country = "ITA", userName = "ministero" } = {}) {
  const values = { country, nameZh: `主管当局 ${country}`, nameEn: `Authority of ${country}` };
  const once = userName;
  const made = value(await createAuthority(deps, { actor: customs, values, once }));
  const officer = value(
    await addOfficer(deps, {
      actor: customs,
      authorityId: made.id,
      values: { userName, name: "Officer" },
      once,
    }),
  );
  const userId = officer.user.id;
  return { ...made, officer, actor: { role: "authority" as const, userId, authorityId: made.id } };
}

/** An account given by an authority, its password set; who acts for it. */
export async function allocated(
  deps: Deps,
  { by, userName = "allocated", homeNumber = "" }: {
    by: Actor;
    userName?: string;
    homeNumber?: string;
  },
) {
  const values = { ...profile, userName, homeNumber };
  const { secret } = value(await allocateAccount(deps, { actor: by, values, once: userName }));
  const typed = { password, passwordRepeat: password };
  const user = value(await acceptInvite(deps, { secret, ...typed }));
  const { id: userId, enterpriseId = "" } = user;
  return { user, secret, actor: { role: "enterprise" as const, userId, enterpriseId } };
}
