import type { Context } from "fresh";
import { answerText } from "../../../components/application/answers.ts";
import { errorsInPart } from "../../../components/application/issues.ts";
import type { FormView } from "../../../components/application/view.ts";
import { findField, sectionsOf } from "../../../rules/application_form.ts";
import { check } from "../../../rules/check.ts";
import type { Part } from "../../../rules/form.ts";
import type { Issue } from "../../../rules/result.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { Values } from "../../../services/save_part.ts";
import type { State } from "../../../state.ts";
import { opened, viewOf } from "./opened.ts";

/** A part of the form as its page shows it. */
export interface PartData {
  readonly opened: OpenedApplication;
  readonly version: number;
  readonly savedAt: string | undefined;
  /** What is shown in the fields: the draft, or what was just typed. */
  readonly typed: Values;
  /** What somebody else saved meanwhile, by field. */
  readonly others: Values;
  readonly issues: readonly Issue[];
  readonly checking: boolean;
  readonly saved: boolean;
}

/** The part as it is in the store. */
export async function partData(
  ctx: Pick<Context<State>, "state" | "params" | "url">,
  part: Part,
): Promise<PartData> {
  const application = await opened(ctx);
  const { value } = await ctx.state.deps.answers.part(application.application.id, part);
  return {
    opened: application,
    version: value?.version ?? 0,
    savedAt: value?.savedAt,
    typed: {},
    others: {},
    issues: [],
    checking: ctx.url.searchParams.has("check"),
    saved: ctx.url.searchParams.has("saved"),
  };
}

/** Where two versions of a part differ, the stored one. */
export function differing({ opened }: PartData, mine: Values): Values {
  const theirs = opened.dossier.answers;
  return Object.fromEntries(
    Object.entries(mine)
      .map(([id, value]) => [id, theirs[id] ?? "", value] as const)
      .filter(([, other, own]) => String(other) !== String(own))
      .map(([id, other]) => [id, typeof other === "string" ? other : [...other]]),
  );
}

/** An answer of somebody in the words of the form. */
export function saidIn(view: FormView, { id, raw }: { id: string; raw: Values[string] }): string {
  const found = findField(view.form, id);
  const text = view.texts.fields[id] ?? { label: id };
  return found === undefined ? String(raw) : answerText(view, { schema: found.schema, text, raw });
}

/** A part with what is to be said of it. */
export interface PartView {
  readonly view: FormView;
  /** Everything that is still to do, in all parts. */
  readonly found: readonly Issue[];
  /** What is said on the page of the part. */
  readonly shown: readonly Issue[];
  /** The sentence beside each field or table, by its id; of a row by the row's. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The part in the reader's language, with what is wrong in it. */
export function partView(
  data: Pick<PartData, "opened" | "typed" | "issues" | "checking">,
  { state, part }: { state: State; part: Part },
): PartView {
  const base = viewOf(data.opened, state);
  const answers = { ...base.dossier.answers, ...data.typed };
  const view = { ...base, dossier: { ...base.dossier, answers } };
  const found = check(view.form, view);
  const here = found.filter(({ path: [first = ""] }) => isIn(view, { first, part }));
  const shown = [...data.issues, ...(data.checking ? here : here.filter(isContent))]
    .filter(({ code }) => code !== "forbidden");
  const errors = errorsInPart(view, shown.filter(({ path }) => path.length > 0));
  return { view, found, shown, errors };
}

/** Wrong content is said at once; what is only missing waits for the check. */
function isContent({ code }: Issue): boolean {
  return code !== "required" && code !== "rows_missing" && code !== "file_missing";
}

function isIn({ form }: FormView, { first, part }: { first: string; part: Part }): boolean {
  return sectionsOf(form, part).some(({ fields, tables }) =>
    Object.hasOwn(fields, first) || Object.hasOwn(tables, first)
  );
}
