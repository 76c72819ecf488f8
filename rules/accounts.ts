import { isCountry } from "./countries.ts";
import { folded } from "./numbers.ts";
import { passwordIssues } from "./passwords.ts";
import type { Issue, IssueCode } from "./result.ts";

/** What account maintenance may change, and nothing else (manual 4.3, in its order). */
export const profileFields = [
  "contactName",
  "contactPhone",
  "companyName",
  "department",
  "position",
  "address",
  "fax",
  "remarks",
  "email",
] as const;
export type ProfileField = typeof profileFields[number];
export type Profile = Readonly<Record<ProfileField, string>>;

type Check = (text: string) => IssueCode | null;

const matches = (pattern: RegExp, code: IssueCode): Check => (text) =>
  pattern.test(text) ? null : code;

const userName = matches(/^[A-Za-z0-9._-]{4,40}$/, "account.user_name_format");
const phone = matches(/^[0-9+() -]*[0-9][0-9+() -]*$/, "phone.format");
const email = matches(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, "email.format");
const country: Check = (text) => isCountry(text) && text !== "CHN" ? null : "country.unknown";

/** Every field of the account forms in their order: its longest text, and its form. */
const shapes = [
  ["userName", 40, userName],
  ["companyName", 200, null],
  ["country", 3, country],
  ["homeNumber", 60, null],
  ["contactName", 80, null],
  ["contactPhone", 40, phone],
  ["department", 80, null],
  ["position", 80, null],
  ["address", 300, null],
  ["fax", 40, phone],
  ["email", 120, email],
  ["remarks", 1000, null],
  // of a person at an authority or at customs
  ["name", 80, null],
  // of an authority
  ["nameZh", 120, null],
  ["nameEn", 120, null],
] as const satisfies readonly (readonly [string, number, Check | null])[];

export type AccountField = typeof shapes[number][0];

/** The longest text of a field. */
export function longest(field: AccountField): number {
  return shapes.find(([name]) => name === field)?.[1] ?? 0;
}

/** Fields that must be filled in, by form. */
export const requiredFields = {
  profile: ["companyName", "contactName", "contactPhone", "email"],
  self_made: [
    "userName",
    "companyName",
    "country",
    "homeNumber",
    "contactName",
    "contactPhone",
    "email",
  ],
  /** The enterprise adds the rest itself. */
  allocated: ["userName", "companyName", "contactName"],
  /** Checked for its form alone; whether it is asked for depends on the account. */
  number: ["homeNumber"],
  officer: ["userName", "name"],
  authority: ["country", "nameZh", "nameEn"],
} as const satisfies Record<string, readonly AccountField[]>;

/** All that is wrong with the fields of an account form, in one pass. */
export function accountIssues(
  values: Readonly<Partial<Record<AccountField, string>>>,
  form: keyof typeof requiredFields,
): Issue[] {
  const required: readonly string[] = requiredFields[form];
  return shapes.flatMap(([field, limit, check]): Issue[] => {
    const text = values[field] ?? "";
    if (folded(text) === "") {
      return required.includes(field) ? [{ code: "required", path: [field] }] : [];
    }
    if (text.length > limit) return [{ code: "too_long", path: [field], values: { limit } }];
    const code = check?.(text) ?? null; // some take the square of the length
    return code === null ? [] : [{ code, path: [field] }];
  });
}

/** A password typed twice, and whose it will be. */
export interface NewPassword {
  readonly password: string;
  readonly passwordRepeat: string;
}

/** All that is wrong with a new password. */
export function newPasswordIssues(
  { password, passwordRepeat }: NewPassword,
  owner: { userName: string; companyName?: string | undefined },
): Issue[] {
  if (password === "") return [{ code: "required", path: ["password"] }];
  const issues: Issue[] = passwordIssues(password, owner)
    .map((code) => ({ code, path: ["password"] }));
  if (password !== passwordRepeat) {
    issues.push({ code: "password.repeat", path: ["passwordRepeat"] });
  }
  return issues;
}
