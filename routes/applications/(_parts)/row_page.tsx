import { type Context, HttpError, page } from "fresh";
import { RowForm, type RowFormProps, rowTitle } from "../../../components/application/RowForm.tsx";
import { RowIsland } from "../../../islands/row.tsx";
import { findTable } from "../../../rules/application_form.ts";
import { rowIssues } from "../../../rules/check.ts";
import { anyLookedUp } from "../../../rules/form.ts";
import type { Issue } from "../../../rules/result.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { Values } from "../../../services/save_part.ts";
import { removeRow, saveRow } from "../../../services/save_row.ts";
import { define, type State } from "../../../state.ts";
import { asksJson } from "../../(_http)/asks_json.ts";
import { fragmentOf } from "../../(_http)/fragment.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { ProductPicker } from "../../(_http)/ProductPicker.tsx";
import { Title } from "../../(_http)/Title.tsx";
import { lateStatus, openedByOwner, viewerOf, viewOf } from "./opened.ts";
import { tableFragment } from "./part_answers.tsx";
import { typedInto, wholeOf } from "./typed.ts";

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

type RowContext = Pick<Context<State>, "state" | "params" | "url">;

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
      if (asksJson(ctx.req)) return await rowAnswer(ctx, { table, more: then === "more" });
      return ctx.redirect(
        then === "more" ? `/applications/${id}/${table}/new` : `${partPath(shown)}#${table}`,
        303,
      );
    }
    const now = await rowData(ctx, row); // as it is now, with what came in between
    const { code } = done.issues[0];
    const others = code === "part.stale" ? differing(now, values) : {};
    const data = { ...now, values, others, issues: done.issues };
    if (asksJson(ctx.req)) {
      const html = await fragmentOf(ctx, <RowForm {...formProps(data, ctx.state)} />);
      return ctx.json({ code, html }, { status: lateStatus(code) });
    }
    return page(data, { status: lateStatus(code) });
  },
});

/** Where two versions of a row differ, the stored one. */
function differing({ values: theirs }: RowData, mine: Values): Record<string, string> {
  return Object.fromEntries(
    Object.keys(mine).filter((column) => String(mine[column]) !== String(theirs[column] ?? ""))
      .map((column) => [column, String(theirs[column] ?? "")]),
  );
}

/** Answers a row saved in place: its table as it is now, and an empty row where another is to come. */
async function rowAnswer(
  ctx: Context<State>,
  { table, more }: { table: string; more: boolean },
): Promise<Response> {
  const next = more ? await rowData(ctx, ctx.state.deps.newId()) : null;
  const form = next && await fragmentOf(ctx, <RowForm {...formProps(next, ctx.state)} />);
  return ctx.json({ html: await tableFragment(ctx, table) + (form ?? "") });
}

/** The page of one row: one row a page, as the manual has it. */
export const rowPage = define.page<typeof rowHandlers>(function RowPage({ data, state }) {
  const props = formProps(data, state);
  const columns = findTable(props.view.form, data.table)?.table.columns ?? {};
  return (
    <>
      <Title state={state} text={rowTitle(props)} />
      <RowForm {...props} />
      {state.extras && <RowIsland />}
      {anyLookedUp(columns) && <ProductPicker state={state} href={null} />}
    </>
  );
});

/** The form of a row with what is to be said of it; a new row is told nothing yet. */
function formProps(data: RowData, state: State): RowFormProps {
  const { opened, table, row, isNew, issues, checking, values } = data;
  const view = viewOf(opened, state);
  const columns = findTable(view.form, table)?.table.columns ?? {};
  const all = rowIssues({ id: row, values }, { table, columns, ...view });
  const wrong = checking ? all : all.filter(({ code }) => code !== "required");
  const silent = isNew && issues.length === 0;
  return {
    ...data,
    view,
    number: opened.application.number,
    issues: [...issues, ...(silent ? [] : wrong)],
    token: viewerOf(state).formToken,
    extras: state.extras,
  };
}
