import type { Section } from "../../rules/application_form.ts";
import { ruling } from "../../rules/conditions.ts";
import type { AnyRequirement } from "../../rules/form.ts";
import { Button } from "../Button.tsx";
import { fieldClass, FieldLabel, FieldWords } from "../Field.tsx";
import { conditionText, offReason } from "./condition_text.ts";
import { linesOf, markOf } from "./Question.tsx";
import { RowsTable } from "./RowsTable.tsx";
import type { FormView } from "./view.ts";

export interface TableQuestionProps {
  readonly table: string;
  readonly section: Section;
  readonly view: FormView;
  /** The sentence of the table, and of each of its rows by their ids. */
  readonly errors: Readonly<Record<string, string>>;
  /** What a reviewer asked to amend here. */
  readonly remark: string | undefined;
}

/** A table of rows, each with its own page, and the ways to add more. */
export function TableQuestion({ table, section, view, errors, remark }: TableQuestionProps) {
  const { messages, texts, dossier } = view;
  const words = messages.application;
  const text = texts.tables[table] ?? { label: table, add: table, hint: undefined };
  const found = section.tables[table];
  const rule = ruling(table, { requires: section.requires, answers: dossier.answers });
  const error = errors[table];
  const asked = {
    id: table,
    label: text.label,
    note: found && markOf(view, found.provenance),
    hint: linesOf([text.hint, remark && words.remarkHere(remark)]),
    required: rule === undefined ? (found?.min ?? 0) > 0 : rule.rule === "required",
    off: rule?.rule === "forbidden",
    offReason: rule === undefined ? askedWhen(view, { table, section }) : offReason(view, rule),
    error,
    messages,
  };
  return (
    <div class={`${fieldClass(asked)} rows`} id={table} tabIndex={-1}>
      <p class="label">
        <FieldLabel {...asked} />
        <small class="mark">{words.rowCount((dossier.tables[table] ?? []).length)}</small>
      </p>
      <FieldWords {...asked} />
      <RowsTable
        table={table}
        view={view}
        empty={null}
        behind={({ id }, at) => (
          <>
            {errors[id] && <span class="error">{words.rowWrong}</span>}{" "}
            <Button
              kind="plain"
              name="then"
              value={`row:${table}:${id}`}
              label={words.changeRow(text.label, at + 1)}
            >
              {messages.common.change}
            </Button>
          </>
        )}
      />
      <Button kind="plain" name="then" value={`row:${table}:new`}>{text.add}</Button>
      <Button
        kind="plain"
        name="then"
        value={`paste:${table}`}
        label={words.paste.openFor(text.label)}
      >
        {words.paste.open}
      </Button>
    </div>
  );
}

/** When a table that is asked nothing of now would be asked for rows. */
export function askedWhen(
  view: FormView,
  { table, section }: { table: string; section: Pick<Section, "requires"> },
): string | undefined {
  const asks = (r: AnyRequirement) => "table" in r && r.table === table && r.rule === "required";
  const asked = section.requires.find(asks);
  return asked && view.messages.application.askedWhen(conditionText(view, asked.when));
}
