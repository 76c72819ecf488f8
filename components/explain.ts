import type { Messages } from "../locales/en.ts";
import type { Issue } from "../rules/result.ts";
import type { ErrorLink } from "./ErrorSummary.tsx";

/** The words that issues of account forms are said in. */
export type ExplainMessages = Pick<Messages, "issue" | "accountForm">;

/** The sentence of an issue about something of that name. */
export function explain(
  { code, values = {} }: Issue,
  { messages, label }: { messages: Pick<Messages, "issue">; label: string },
): string {
  return messages.issue[code](label, values);
}

function sentence(issue: Issue, messages: ExplainMessages): string {
  const fields: Readonly<Record<string, { readonly label: string }>> = messages.accountForm.fields;
  return explain(issue, { messages, label: fields[issue.path[0] ?? ""]?.label ?? "" });
}

/** The sentence beside each field of an account form; of several the first. */
export function fieldErrors(
  issues: readonly Issue[],
  messages: ExplainMessages,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.toReversed().map((issue) => [issue.path[0] ?? "", sentence(issue, messages)]),
  );
}

/** Every issue of an account form as a link to its field. */
export function errorLinks(issues: readonly Issue[], messages: ExplainMessages): ErrorLink[] {
  return issues.map((issue) => ({
    href: `#${issue.path[0] ?? "main"}`,
    text: sentence(issue, messages),
  }));
}
