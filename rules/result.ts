/** Why something was refused: a code for the dictionaries, never a sentence. */
export interface Issue {
  readonly code: IssueCode;
  /** Field, or table · row · column, or empty when the whole is meant. */
  readonly path: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly cites?: string;
}

/** Every reason the portal can refuse for; each has a sentence in every language. */
export const issueCodes = [
  // the answers
  "required",
  "forbidden",
  "rows_missing",
  "rows_too_many",
  "file_missing",
  "too_long",
  "too_short",
  "not_a_number",
  "not_whole",
  "too_small",
  "too_big",
  "not_an_option",
  "not_from_table",
  "bad_format",
  // a draft from outside, which is taken exactly as it is
  "field.unknown",
  "text.blank",
  // the file and its life
  "status.impossible",
  "status.forbidden",
  "application.missing",
  "application.moved_on",
  "application.locked",
  "application.pending",
  "application.registered",
  "application.pack_over",
  "application.incomplete",
  "category.unknown",
  "category.account",
  "category.gone",
  "part.stale",
  "row.missing",
  "rows.none",
  "rows.too_long",
  "reason.missing",
  "authority.unknown",
  "number.missing",
  "number.day_full",
  // uploads
  "file.none",
  "file.too_large",
  "file.empty",
  "file.type",
  "file.too_many",
  "file.unknown_field",
  "file.too_often",
  "upload.missing",
  "upload.moved",
  "upload.changed",
  "upload.too_many",
  // official tables
  "import.missing",
  "import.moved",
  "import.stale",
  "import.nothing",
  "import.breaks",
  "import.full",
  "import.kind",
  "import.old_excel",
  "import.encoding",
  "import.broken",
  "import.empty",
  "import.columns",
  "import.column_twice",
  "import.too_many",
  "import.day",
  // accounts
  "account.user_name_format",
  "account.user_name_taken",
  "account.number_taken",
  "account.number_claimable",
  "account.number_set",
  "account.sign_in",
  "account.too_many",
  "account.invite_invalid",
  "account.not_certifiable",
  "account.missing",
  "account.in_use",
  "authority.name_taken",
  "password.short",
  "password.long",
  "password.common",
  "password.own",
  "password.repeat",
  "password.wrong",
  "country.unknown",
  "email.format",
  "phone.format",
  // the store
  "store.conflict",
] as const;

export type IssueCode = typeof issueCodes[number];

/** A value, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** The value, as a result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal with its reasons. */
export function fail(
  first: Issue,
  ...more: Issue[]
): { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] } {
  return { ok: false, issues: [first, ...more] };
}

/** A refusal of one reason that concerns the whole. */
export function refuse(
  code: IssueCode,
  values?: Issue["values"],
): { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] } {
  return fail(values === undefined ? { code, path: [] } : { code, path: [], values });
}
