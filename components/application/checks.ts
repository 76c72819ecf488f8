import { findTable, sectionsOf } from "../../rules/application_form.ts";
import { type Fields, noteOf, type Part } from "../../rules/form.ts";
import type { Limits } from "../../rules/limits.ts";
import { findingsOf, limitsOf } from "../../rules/limits_of.ts";
import type { IssueCode } from "../../rules/result.ts";
import { FIRST, SECOND } from "./fill_in.ts";
import type { FormView } from "./view.ts";

/** A number that no sentence has of itself. */
const SLOT_COUNT = 987_654;

/** What some fields take. */
export interface FieldLimits {
  readonly ids: readonly string[];
  readonly limits: Limits;
}

/** The sentences a browser needs to say what is wrong, with slots for label and limit. */
export interface CheckWords {
  readonly says: { readonly [Code in IssueCode]?: string };
  readonly error: string;
  readonly required: string;
  /** The title of the summary, for one and for several; none where the page has no summary. */
  readonly one?: string;
  readonly several?: string;
}

/** What a browser needs to check fields by itself, with the portal's own sentences. */
export interface Checks extends CheckWords {
  readonly fields: readonly FieldLimits[];
  /** Whether what is missing is said too. */
  readonly checking: boolean;
}

/** How a page looks at its fields. */
interface Look {
  readonly checking: boolean;
  /** Whether the page lists what is wrong. */
  readonly listing: boolean;
}

/** The checks of the fields of a part. */
export function partChecks(view: FormView, { part, ...look }: Look & { part: Part }): Checks {
  const fields = Object.assign({}, ...sectionsOf(view.form, part).map((each) => each.fields));
  return checksOf(view, { fields, ...look });
}

/** The checks of the columns of a row. */
export function rowChecks(view: FormView, { table, ...look }: Look & { table: string }): Checks {
  const fields = findTable(view.form, table)?.table.columns ?? {};
  return checksOf(view, { fields, ...look });
}

function checksOf(
  { messages }: FormView,
  { fields, checking, listing }: Look & { fields: Fields },
): Checks {
  const { issue, common, application } = messages;
  const found = limitsIn(fields);
  const codes = found.flatMap(({ limits }) => findingsOf(limits)).map(({ code }) => code);
  const all: readonly IssueCode[] = checking ? [...codes, "required"] : codes;
  return {
    fields: found,
    says: Object.fromEntries(all.map((code) => [code, issue[code](FIRST, { limit: SECOND })])),
    error: common.error,
    required: common.required,
    ...(listing && {
      one: application.toPutRight(1),
      several: application.toPutRight(SLOT_COUNT).replace(String(SLOT_COUNT), FIRST),
    }),
    checking,
  };
}

/** Of what is typed and counted; of choices the page offers no other than the right ones. */
function limitsIn(fields: Fields): FieldLimits[] {
  const found = new Map<Limits, string[]>();
  for (const [id, schema] of Object.entries(fields)) {
    const { control } = noteOf(schema);
    const limits = control === "file" || control === "given" ? undefined : limitsOf(schema);
    if (limits === undefined || limits.limits.length + Number(limits.takes === "number") === 0) {
      continue;
    }
    found.set(limits, [...found.get(limits) ?? [], id]);
  }
  return [...found].map(([limits, ids]) => ({
    ids,
    limits: { takes: limits.takes, limits: limits.limits },
  }));
}
