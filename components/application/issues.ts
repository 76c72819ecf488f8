import { findField, findTable } from "../../rules/application_form.ts";
import type { Part } from "../../rules/form.ts";
import type { Issue } from "../../rules/result.ts";
import type { ErrorLink } from "../ErrorSummary.tsx";
import type { FormView } from "./view.ts";

/** The name of what an issue is about: a field, a table, or a column of a row. */
export function issueLabel({ texts, dossier, messages }: FormView, { path }: Issue): string {
  const [first = "", row, column] = path;
  const table = texts.tables[first];
  if (table === undefined) return texts.fields[first]?.label ?? "";
  if (row === undefined || column === undefined) return table.label;
  const number = (dossier.tables[first] ?? []).findIndex(({ id }) => id === row) + 1;
  const label = table.columns[column]?.label ?? column;
  return messages.application.inRow(table.label, number, label);
}

/** The sentence of an issue. */
export function issueText(view: FormView, issue: Issue): string {
  return view.messages.issue[issue.code](issueLabel(view, issue), issue.values ?? {});
}

/** The part an issue is to be put right in; none for what concerns the whole. */
export function partOf({ form }: FormView, { path }: Issue): Part | undefined {
  const [first = ""] = path;
  return (findField(form, first) ?? findTable(form, first))?.section.part;
}

/** Where an issue is put right. */
export function issueHref(view: FormView, issue: Issue): string {
  const [first = "", row, column] = issue.path;
  const base = `/applications/${view.id}`;
  if (row !== undefined) return `${base}/${first}/${row}?check=1#${column}`;
  if (issue.code === "number.missing") return "/account/number";
  if (issue.code === "application.pack_over") return `${base}/convert`;
  const part = partOf(view, issue);
  return part === undefined ? `${base}#status` : `${base}/${part}?check=1#${first}`;
}

/** Every issue as a link to its place, from any page. */
export function issueLinks(view: FormView, issues: readonly Issue[]): ErrorLink[] {
  return issues.map((issue) => ({ href: issueHref(view, issue), text: issueText(view, issue) }));
}

/** The sentence beside each field or table of a part, by its id; of a row by the row's. */
export function errorsInPart(view: FormView, issues: readonly Issue[]) {
  return errorsAt(view, { issues, at: ([first, row]) => row ?? first });
}

/** The sentence beside each column of a row, by the column's id. */
export function errorsInRow(view: FormView, issues: readonly Issue[]) {
  return errorsAt(view, { issues, at: (path) => path.at(-1) });
}

/** The first issue of each place wins. */
function errorsAt(
  view: FormView,
  { issues, at }: { issues: readonly Issue[]; at: (path: Issue["path"]) => string | undefined },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.toReversed().map((issue) => [at(issue.path) ?? "", issueText(view, issue)]),
  );
}
