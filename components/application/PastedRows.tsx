import type { ComponentChildren } from "preact";
import { findTable } from "../../rules/application_form.ts";
import { noteOf } from "../../rules/form.ts";
import { DataTable } from "../DataTable.tsx";
import { answerText } from "./answers.ts";
import type { Judged, JudgedRow } from "./pasted.ts";
import type { FormView } from "./view.ts";

interface PastedRowsProps {
  readonly view: FormView;
  readonly table: string;
  readonly judged: Judged;
}

/** So many rows without mistakes show how all of them were understood. */
const SHOWN = 10;

/** What becomes of pasted rows: first those to be put right, each cell with what is wrong in it. */
export function PastedRows({ view, table, judged }: PastedRowsProps) {
  const words = view.messages.application;
  const { good, wrong, ignored } = judged;
  const shown = good.slice(0, SHOWN);
  const further = good.length - shown.length;
  return (
    <>
      <p id="cells" tabIndex={-1}>{words.paste.counted(good.length, wrong.length)}</p>
      {ignored.length > 0 && (
        <p class="error">{words.paste.ignored(ignored.join(words.listComma))}</p>
      )}
      {wrong.length > 0 && (
        <section>
          <h2>{words.paste.wrongRows}</h2>
          <Lines view={view} table={table} rows={wrong} title={words.paste.wrongRows} />
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h2>{words.paste.goodRows}</h2>
          <Lines view={view} table={table} rows={shown} title={words.paste.goodRows} />
          {further > 0 && <p>{words.paste.furtherRows(further)}</p>}
        </section>
      )}
    </>
  );
}

interface LinesProps {
  readonly view: FormView;
  readonly table: string;
  readonly rows: readonly JudgedRow[];
  readonly title: string;
}

function Lines({ view, table, rows, title }: LinesProps) {
  const { paste } = view.messages.application;
  const columns = Object.entries(findTable(view.form, table)?.table.columns ?? {})
    .filter(([id]) => rows.some((row) => id in row.values || issueAt(row, id) !== undefined));
  const texts = view.texts.tables[table]?.columns ?? {};
  const line = { key: "", label: paste.line, numeric: true };
  return (
    <DataTable
      caption={title}
      columns={[
        line,
        ...columns.map(([id, schema], at) => ({
          key: id,
          label: texts[id]?.label ?? id,
          wide: at === 0,
          numeric: noteOf(schema).control === "number",
        })),
      ]}
      rows={rows.map((row) => ({
        key: String(row.line),
        cells: {
          "": <LineNumber view={view} row={row} />,
          ...Object.fromEntries(columns.map(([id, schema]) => {
            const text = texts[id] ?? { label: id };
            const shown = answerText(view, { schema, text, raw: row.values[id] });
            return [id, marked(shown, sentenceAt(view, { row, id, label: text.label }), text.hint)];
          })),
        },
      }))}
      empty={null}
    />
  );
}

function LineNumber({ view, row }: { readonly view: FormView; readonly row: JudgedRow }) {
  const { listComma, paste } = view.messages.application;
  const extra = row.extra.length === 0 ? undefined : paste.extra(row.extra.join(listComma));
  return marked(String(row.line), extra);
}

function marked(text: string, wrong: string | undefined, hint?: string): ComponentChildren {
  if (wrong === undefined) return text;
  return (
    <div class="err">
      {text}
      <small class="error">{wrong}</small>
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}

function issueAt({ issues }: JudgedRow, column: string) {
  return issues.find(({ path }) => path.at(-1) === column);
}

function sentenceAt(
  { messages }: FormView,
  { row, id, label }: { row: JudgedRow; id: string; label: string },
): string | undefined {
  const issue = issueAt(row, id);
  return issue && messages.issue[issue.code](label, issue.values ?? {});
}
