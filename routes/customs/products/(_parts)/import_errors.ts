import type { Messages } from "../../../../locales/en.ts";
import { columns } from "../../../../rules/catalogue_columns.ts";
import type { Issue } from "../../../../rules/result.ts";

/** What is wrong with a table, by the field of its form; of several the first. */
export function errorsOf(
  issues: readonly Issue[],
  messages: Messages,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.toReversed().map((issue) => {
      const field = issue.path[0] ?? "file";
      return [field, sentenceOf(issue, messages)];
    }),
  );
}

/** The sentence of an issue, its columns by their names. */
export function sentenceOf({ code, path, values = {} }: Issue, messages: Messages): string {
  const { imports, application, issue } = messages;
  const named = String(values["columns"] ?? "").split(" ");
  const texts = columns.filter((column) => named.includes(column))
    .map((column) => imports.columns[column]);
  const label = path[0] === "from" ? imports.from : imports.file;
  return issue[code](label, { ...values, columns: texts.join(application.listComma) });
}
