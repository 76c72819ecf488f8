import { findTable } from "../../rules/application_form.ts";
import type { Issue } from "../../rules/result.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import { issueText } from "./issues.ts";
import type { Judged } from "./pasted.ts";
import { PastedRows } from "./PastedRows.tsx";
import type { FormView } from "./view.ts";

export interface PasteFormProps {
  readonly view: FormView;
  readonly number: string;
  readonly table: string;
  /** What was pasted. */
  readonly text: string;
  /** What becomes of it; without it the cells are shown, to be changed. */
  readonly judged?: Judged | undefined;
  readonly issues: readonly Issue[];
  /** How many rows were added just now, and how many were not. */
  readonly done?: { readonly added: number; readonly left: number } | undefined;
  /** Begins the ids of the rows to be added. */
  readonly first: string;
  readonly token: string;
}

/** Rows of a spreadsheet on their way into a table: paste, look, add. */
export function PasteForm(props: PasteFormProps) {
  const { view, table, text, judged, issues, done, first, token, number } = props;
  const words = view.messages.application;
  const label = view.texts.tables[table]?.label ?? table;
  const count = words.rowCount((view.dossier.tables[table] ?? []).length);
  return (
    <form
      class="card"
      method="post"
      action={`/applications/${view.id}/${table}/rows`}
      data-discard={words.autosave.discardRow}
    >
      <PageHead
        kicker={`${words.title(number)} · ${label} · ${count}`}
        title={words.paste.title(label)}
      />
      <FormToken token={token} />
      <input type="hidden" name="row" value={first} />
      {done !== undefined && <Notice kind="done" title={words.paste.added(done.added)} />}
      {issues.length > 0 && (
        <ErrorSummary
          title={words.toPutRight(issues.length)}
          items={issues.map((issue) => ({ href: "#cells", text: issueText(view, issue) }))}
        />
      )}
      {judged === undefined ? <Cells {...props} /> : (
        <>
          <input type="hidden" name="cells" value={text} />
          <PastedRows view={view} table={table} judged={judged} />
        </>
      )}
      <PasteActions {...props} />
    </form>
  );
}

function Cells({ view, table, text, done }: PasteFormProps) {
  const { messages } = view;
  const words = messages.application;
  const texts = view.texts.tables[table]?.columns ?? {};
  const columns = Object.keys(findTable(view.form, table)?.table.columns ?? {});
  const order = columns.map((id) => texts[id]?.label ?? id).join(words.listComma);
  return (
    <>
      <p>{words.paste.how} {words.paste.order(order)}</p>
      <TextAreaField
        id="cells"
        name="cells"
        label={words.paste.cells}
        error={done && words.paste.left(done.left)}
        value={text}
        rows={12}
        messages={messages}
      />
    </>
  );
}

function PasteActions({ view, table, judged, issues, done }: PasteFormProps) {
  const { application: words, common } = view.messages;
  const part = findTable(view.form, table)?.section.part ?? "basic";
  const good = judged?.good.length ?? 0;
  return (
    <Actions>
      {good > 0 && issues.length === 0 && (
        <Button name="then" value="add">{words.paste.add(good)}</Button>
      )}
      {judged === undefined
        ? <Button name="then" value="preview">{words.paste.preview}</Button>
        : <Button kind="plain" name="then" value="change">{words.paste.change}</Button>}
      <LinkButton kind="plain" href={`/applications/${view.id}/${part}#${table}`}>
        {done === undefined ? common.cancel : words.paste.back}
      </LinkButton>
    </Actions>
  );
}
