import { HttpError, page } from "fresh";
import { Actions } from "../../../components/Actions.tsx";
import { errorsInRow, issueText } from "../../../components/application/issues.ts";
import { Question } from "../../../components/application/Question.tsx";
import { Button } from "../../../components/Button.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { findTable } from "../../../rules/application_form.ts";
import { rowIssues } from "../../../rules/check.ts";
import { type Fields, noteOf } from "../../../rules/form.ts";
import type { Issue } from "../../../rules/result.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { Values } from "../../../services/save_part.ts";
import { removeRow, saveRow } from "../../../services/save_row.ts";
import { define, type State } from "../../../state.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { lateStatus, openedByOwner, viewerOf, viewOf } from "./opened.ts";
import { typedInto, wholeOf } from "./typed.ts";
import { ProductPicker } from "../../(_http)/ProductPicker.tsx";
import { Title } from "../../(_http)/Title.tsx";

interface RowData {
  readonly opened: OpenedApplication;
  readonly table: string;
  readonly row: string;
  readonly isNew: boolean;
  readonly version: number;
  readonly values: Values;
  readonly others: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  readonly checking: boolean;
}

interface RowContext {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
}

async function rowData(ctx: RowContext, row: string): Promise<RowData> {
  const application = await openedByOwner(ctx);
  const table = ctx.params["table"] ?? "";
  if (findTable(application.form, table) === undefined) throw new HttpError(404);
  const held = await ctx.state.deps.answers.row(application.application.id, { table, row });
  return {
    opened: application,
    table,
    row,
    isNew: held.value === null,
    version: held.value?.version ?? 0,
    values: held.value?.values ?? {},
    others: {},
    issues: [],
    checking: ctx.url.searchParams.has("check"),
  };
}

/** An id for a row not yet saved: the form's own, so that a double click adds one row. */
function rowOf(ctx: RowContext, form: FormData | null): string {
  const named = ctx.params["row"];
  if (named !== undefined) {
    if (!/^[\w-]{1,60}$/.test(named)) throw new HttpError(404);
    return named;
  }
  const typed = String(form?.get("row") ?? "");
  return /^[0-9a-z]{10,40}$/.test(typed) ? typed : ctx.state.deps.newId();
}

function partPath({ opened, table }: RowData): string {
  const part = findTable(opened.form, table)?.section.part ?? "basic";
  return `/applications/${opened.application.id}/${part}`;
}

/** Shows one row, saves it as typed, or removes it. */
export const rowHandlers = define.handlers({
  async GET(ctx) {
    const data = await rowData(ctx, rowOf(ctx, null));
    const gone = ctx.params["row"] !== undefined && data.isNew;
    if (gone || !data.opened.editable) throw new HttpError(404);
    return page(data);
  },

  async POST(ctx) {
    const { application: { id } } = await openedByOwner(ctx);
    const form = await readForm(ctx.req);
    const shown = await rowData(ctx, rowOf(ctx, form));
    const { table, row } = shown;
    const { actor } = viewerOf(ctx.state);
    const columns = findTable(shown.opened.form, table)?.table.columns ?? {};
    const values = typedInto(columns, form);
    const then = String(form.get("then") ?? "");
    const input = { actor, id, table, row, version: wholeOf(form, "version") };
    const done = then === "remove"
      ? await removeRow(ctx.state.deps, input)
      : await saveRow(ctx.state.deps, { ...input, values });
    if (done.ok) {
      return ctx.redirect(
        then === "more" ? `/applications/${id}/${table}/new` : `${partPath(shown)}#${table}`,
        303,
      );
    }
    const data = await rowData(ctx, row); // as it is now, with what came in between
    const { code } = done.issues[0];
    const others = code === "part.stale"
      ? Object.fromEntries(
        Object.keys(values).filter((c) => String(values[c]) !== String(data.values[c] ?? ""))
          .map((c) => [c, String(data.values[c] ?? "")]),
      )
      : {};
    return page({ ...data, values, others, issues: done.issues }, { status: lateStatus(code) });
  },
});

/** The page of one row: one row a page, as the manual has it. */
export const rowPage = define.page<typeof rowHandlers>(function RowPage({ data, state }) {
  const { messages } = state;
  const words = messages.application;
  const view = viewOf(data.opened, state);
  const found = findTable(view.form, data.table);
  const texts = view.texts.tables[data.table];
  if (found === undefined || texts === undefined) return null;
  const { columns } = found.table;
  const row = { id: data.row, values: data.values };
  const all = rowIssues(row, { table: data.table, columns, ...view });
  const wrong = data.checking ? all : all.filter(({ code }) => code !== "required");
  const shown = [...data.issues, ...(data.isNew && data.issues.length === 0 ? [] : wrong)];
  const errors = errorsInRow(view, shown.filter(({ path }) => path.length > 0));
  const title = data.isNew ? texts.add : words.changeRowTitle(texts.label);
  const action = `/applications/${view.id}/${data.table}/${data.isNew ? "new" : data.row}`;
  const file = words.title(data.opened.application.number);
  const rows = data.opened.dossier.tables[data.table] ?? [];
  return (
    <form class="card" method="post" action={action}>
      <Title state={state} text={title} />
      <PageHead
        kicker={data.isNew ? `${file} · ${texts.label} · ${words.rowCount(rows.length)}` : file}
        title={title}
        meta={texts.hint}
      />
      {shown.length > 0 && (
        <ErrorSummary
          title={words.toPutRight(shown.length)}
          items={shown.map((issue) => ({
            href: `#${issue.path.at(-1) ?? "main"}`,
            text: issueText(view, issue),
          }))}
        />
      )}
      <p class="tip">{words.starMeans} {words.unconfirmedMeans} {words.saveFirst}</p>
      <FormToken token={viewerOf(state).formToken} />
      <input type="hidden" name="row" value={data.row} />
      <input type="hidden" name="version" value={String(data.version)} />
      {Object.entries(columns).map(([column, schema]) => (
        <Question
          key={column}
          id={column}
          schema={schema}
          text={texts.columns[column] ?? { label: column }}
          raw={data.values[column]}
          error={errors[column]}
          other={data.others[column] === undefined
            ? undefined
            : words.savedMeanwhile(data.others[column])}
          view={view}
        />
      ))}
      {asksFor(columns, "hs") && <ProductPicker state={state} href={null} />}
      <Actions>
        <Button name="then" value="back">{words.saveRow}</Button>
        <Button kind="plain" name="then" value="more">{words.saveRowAndMore}</Button>
        <LinkButton kind="plain" href={`${partPath(data)}#${data.table}`}>
          {messages.common.cancel}
        </LinkButton>
        {!data.isNew && <Button kind="warn" name="then" value="remove">{words.removeRow}</Button>}
      </Actions>
    </form>
  );
});

/** Whether values of one of the columns may be looked up. */
function asksFor(columns: Fields, suggest: "hs"): boolean {
  return Object.values(columns).some((schema) => noteOf(schema).suggest === suggest);
}
