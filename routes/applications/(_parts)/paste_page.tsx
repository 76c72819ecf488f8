import { type Context, HttpError, page } from "fresh";
import { type Judged, judged } from "../../../components/application/pasted.ts";
import { PasteForm, type PasteFormProps } from "../../../components/application/PasteForm.tsx";
import { findTable } from "../../../rules/application_form.ts";
import { cellsIn, isBlank, textOfCells } from "../../../rules/pasted_cells.ts";
import { fail, type Issue } from "../../../rules/result.ts";
import { languages } from "../../../locales/mod.ts";
import { addRows } from "../../../services/add_rows.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import { define, type State } from "../../../state.ts";
import { asksJson } from "../../(_http)/asks_json.ts";
import { fragmentOf } from "../../(_http)/fragment.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { lateStatus, openedByOwner, viewerOf, viewOf } from "./opened.ts";
import { tableFragment } from "./part_answers.tsx";

/** Cells on their way into a table. */
interface PasteData {
  readonly opened: OpenedApplication;
  readonly table: string;
  readonly text: string;
  readonly first: string;
  readonly judged?: Judged;
  readonly issues: readonly Issue[];
  readonly done?: { readonly added: number; readonly left: number };
}

type PasteContext = Pick<Context<State>, "state" | "params">;

async function pasteData(ctx: PasteContext, form: FormData | null): Promise<PasteData> {
  const opened = await openedByOwner(ctx);
  const table = ctx.params["table"] ?? "";
  if (findTable(opened.form, table) === undefined) throw new HttpError(404);
  const typed = String(form?.get("row") ?? "");
  const first = /^[0-9a-z]{10,40}$/.test(typed) ? typed : ctx.state.deps.newId();
  const text = String(form?.get("cells") ?? "").replaceAll("\r\n", "\n");
  return { opened, table, text, first, issues: [] };
}

/** Takes pasted rows, shows what becomes of them, and adds those without mistakes. */
export const pasteHandlers = define.handlers({
  async GET(ctx) {
    const data = await pasteData(ctx, null);
    if (!data.opened.editable) throw new HttpError(404);
    return page(data);
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const data = await pasteData(ctx, form);
    const then = form.get("then");
    if (then === "change") return await answer(ctx, data);
    const read = understood(data, ctx.state);
    if (then !== "add" || read.issues.length > 0) return await answer(ctx, read);
    return await add(ctx, read);
  },
});

/** What the cells mean; too many rows are not looked at one by one. */
function understood(data: PasteData, state: State): PasteData {
  const { opened, table, text } = data;
  const lines = cellsIn(text);
  const { max = 0 } = findTable(opened.form, table)?.table ?? {};
  const written = lines.filter((cells) => !isBlank(cells)).length;
  const path = [table];
  if (written === 0) return { ...data, issues: [{ code: "rows.none", path }] };
  const tooMany = fail({ code: "rows_too_many", path, values: { limit: max } }).issues;
  if (written > max + 1) return { ...data, issues: tooMany };
  const views = languages.map((lang) =>
    viewOf(opened, { lang, messages: state.dictionaries[lang] })
  );
  const found = judged(viewOf(opened, state), { table, lines, views });
  const present = opened.dossier.tables[table]?.length ?? 0;
  const issues = present + found.good.length > max ? tooMany : [];
  return { ...data, judged: found, issues };
}

async function add(ctx: Context<State>, data: PasteData): Promise<Response> {
  const { opened: { application: { id } }, table, first } = data;
  const { good = [], wrong = [], header } = data.judged ?? {};
  const { actor } = viewerOf(ctx.state);
  const rows = good.map(({ values }) =>
    Object.fromEntries(
      Object.entries(values).map(([column, v]) => [column, typeof v === "string" ? v : [...v]]),
    )
  );
  const added = await addRows(ctx.state.deps, { actor, id, table, first, rows });
  if (!added.ok) {
    const issues = added.issues.map((issue) => ({ ...issue, path: [table] }));
    return await answer(ctx, { ...data, issues });
  }
  const left = textOfCells([...header === undefined ? [] : [header], ...wrong.map((r) => r.cells)]);
  const now = await pasteData(ctx, null);
  const done = { added: good.length, left: wrong.length };
  return await answer(ctx, { ...now, text: wrong.length > 0 ? left : "", done });
}

/** A page, or its form for a script; where all rows are in the table, the way back to it. */
async function answer(ctx: Context<State>, data: PasteData): Promise<Response> {
  const { opened, table, done, issues } = data;
  const [issue] = issues;
  const status = issue === undefined ? 200 : lateStatus(issue.code);
  const finished = done?.left === 0;
  const part = findTable(opened.form, table)?.section.part ?? "basic";
  if (!asksJson(ctx.req)) {
    return finished
      ? ctx.redirect(`/applications/${opened.application.id}/${part}?saved=1#${table}`, 303)
      : await ctx.render(<Page data={data} state={ctx.state} />, { status });
  }
  const form = finished ? "" : await fragmentOf(ctx, <PasteForm {...formProps(data, ctx.state)} />);
  const rows = done === undefined ? "" : await tableFragment(ctx, table);
  return ctx.json({ html: rows + form }, { status });
}

/** The page of pasted rows. */
export const pastePage = define.page<typeof pasteHandlers>(({ data, state }) => (
  <Page data={data} state={state} />
));

function Page({ data, state }: { readonly data: PasteData; readonly state: State }) {
  const props = formProps(data, state);
  const label = props.view.texts.tables[data.table]?.label ?? data.table;
  return (
    <>
      <Title state={state} text={state.messages.application.paste.title(label)} />
      <PasteForm {...props} />
    </>
  );
}

function formProps(data: PasteData, state: State): PasteFormProps {
  return {
    ...data,
    view: viewOf(data.opened, state),
    number: data.opened.application.number,
    token: viewerOf(state).formToken,
  };
}
