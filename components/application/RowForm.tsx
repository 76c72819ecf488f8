import type { Answers } from "../../rules/conditions.ts";
import type { Issue } from "../../rules/result.ts";
import { findTable } from "../../rules/application_form.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { FormVersion } from "../FormVersion.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { PageHead } from "../PageHead.tsx";
import { rowChecks } from "./checks.ts";
import { errorsInRow, issueText } from "./issues.ts";
import { Question } from "./Question.tsx";
import type { FormView } from "./view.ts";

export interface RowFormProps {
  readonly view: FormView;
  readonly number: string;
  readonly table: string;
  readonly row: string;
  readonly isNew: boolean;
  readonly version: number;
  readonly values: Answers;
  /** What somebody else saved meanwhile, by column. */
  readonly others: Readonly<Record<string, string>>;
  /** What is said of the row. */
  readonly issues: readonly Issue[];
  /** Whether what is missing is said too. */
  readonly checking: boolean;
  readonly token: string;
  /** Whether islands may come to it. */
  readonly extras: boolean;
}

/** Title of the page of a row. */
export function rowTitle({ view, table, isNew }: RowFormProps): string {
  const text = view.texts.tables[table];
  if (text === undefined) return table;
  return isNew ? text.add : view.messages.application.changeRowTitle(text.label);
}

/** One row of a table, to be filled in. */
export function RowForm(props: RowFormProps) {
  const { view, table, row, isNew, version, values, others, issues, token } = props;
  const { messages } = view;
  const words = messages.application;
  const columns = findTable(view.form, table)?.table.columns ?? {};
  const texts = view.texts.tables[table]?.columns ?? {};
  const errors = errorsInRow(view, issues.filter(({ path }) => path.length > 0));
  return (
    <form
      class="card"
      method="post"
      action={`/applications/${view.id}/${table}/${isNew ? "new" : row}`}
      data-discard={words.autosave.discardRow}
      data-checks={props.extras
        ? JSON.stringify(rowChecks(view, { ...props, listing: issues.length > 0 }))
        : undefined}
    >
      <RowHead {...props} />
      {issues.length > 0 && (
        <ErrorSummary
          title={words.toPutRight(issues.length)}
          items={issues.map((issue) => ({
            href: `#${issue.path.at(-1) ?? "main"}`,
            text: issueText(view, issue),
          }))}
        />
      )}
      <p class="tip">
        {words.starMeans} {words.unconfirmedMeans} {words.saveFirst}
      </p>
      <FormToken token={token} />
      <input type="hidden" name="row" value={row} />
      <FormVersion version={version} />
      {Object.entries(columns).map(([column, schema]) => (
        <Question
          key={column}
          id={column}
          schema={schema}
          text={texts[column] ?? { label: column }}
          raw={values[column]}
          error={errors[column]}
          other={others[column] === undefined ? undefined : words.savedMeanwhile(others[column])}
          view={view}
        />
      ))}
      <RowActions {...props} />
    </form>
  );
}

function RowHead(props: RowFormProps) {
  const { view, table, isNew, number } = props;
  const words = view.messages.application;
  const text = view.texts.tables[table];
  const file = words.title(number);
  const count = words.rowCount((view.dossier.tables[table] ?? []).length);
  return (
    <PageHead
      kicker={isNew ? `${file} · ${text?.label ?? table} · ${count}` : file}
      title={rowTitle(props)}
      meta={text?.hint}
    />
  );
}

function RowActions({ view, table, isNew }: RowFormProps) {
  const { application: words, common } = view.messages;
  const part = findTable(view.form, table)?.section.part ?? "basic";
  return (
    <Actions>
      <Button name="then" value="back">{words.saveRow}</Button>
      <Button kind="plain" name="then" value="more">{words.saveRowAndMore}</Button>
      <LinkButton kind="plain" href={`/applications/${view.id}/${part}#${table}`}>
        {common.cancel}
      </LinkButton>
      {!isNew && <Button kind="warn" name="then" value="remove">{words.removeRow}</Button>}
    </Actions>
  );
}
