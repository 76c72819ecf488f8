import { requirementsOf, type Section } from "../../rules/application_form.ts";
import { demandOf, ruling } from "../../rules/conditions.ts";
import { isOptional, noteOf, type Schema } from "../../rules/form.ts";
import { Button } from "../Button.tsx";
import { conditionText, offReason } from "./condition_text.ts";
import { FileList } from "./FileList.tsx";
import { markOf, Question } from "./Question.tsx";
import { RowsTable } from "./RowsTable.tsx";
import type { FormView } from "./view.ts";

export interface PartFormProps {
  readonly view: FormView;
  readonly sections: readonly Section[];
  readonly errors: Readonly<Record<string, string>>;
  /** What a reviewer asked to amend, by field or table. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What somebody else saved meanwhile, by field. */
  readonly others: Readonly<Record<string, string>>;
}

/** The sections of one part, to be filled in. */
export function PartForm(props: PartFormProps) {
  return (
    <>
      {props.sections.map((section) => (
        <section key={section.id} class="group" id={`group-${section.id}`}>
          <h2>{props.view.texts.groups[section.id] ?? section.id}</h2>
          {Object.entries(section.fields).map(([id, schema]) =>
            noteOf(schema).control === "file"
              ? <FileQuestion key={id} id={id} schema={schema} {...props} />
              : <FieldQuestion key={id} id={id} schema={schema} {...props} />
          )}
          {Object.keys(section.tables).map((table) => (
            <TableQuestion key={table} table={table} section={section} {...props} />
          ))}
        </section>
      ))}
    </>
  );
}

type FieldQuestionProps = PartFormProps & { readonly id: string; readonly schema: Schema };

function FieldQuestion({ id, schema, view, errors, remarks, others }: FieldQuestionProps) {
  const { answers } = view.dossier;
  const other = others[id];
  return (
    <Question
      id={id}
      schema={schema}
      text={view.texts.fields[id] ?? { label: id }}
      raw={answers[id]}
      rule={ruling(id, { requires: requirementsOf(view.form), answers })}
      error={errors[id]}
      remark={remarks[id]}
      other={other === undefined ? undefined : view.messages.application.savedMeanwhile(other)}
      view={view}
    />
  );
}

/** Files go through a page of their own; the button saves what is typed here first. */
function FileQuestion({ id, schema, view, errors, remarks }: FieldQuestionProps) {
  const { messages } = view;
  const words = messages.application;
  const text = view.texts.fields[id] ?? { label: id };
  const { answers, files: { [id]: files = [] } } = view.dossier;
  const optional = isOptional(schema);
  const requires = requirementsOf(view.form);
  const required = demandOf(id, { optional, requires, answers }) === "required";
  const remark = remarks[id];
  const mark = markOf(view, noteOf(schema).provenance);
  return (
    <div class={errors[id] ? "field err" : "field"} id={id} tabIndex={-1}>
      <p class="label">
        {required && <span class="req" aria-hidden="true">*</span>}
        {text.label}
        {required && <span class="vh">({messages.common.required})</span>}
        {mark && <small class="mark">{mark}</small>}
      </p>
      {text.hint && <p class="hint">{text.hint}</p>}
      {remark && <p class="hint">{messages.application.remarkHere(remark)}</p>}
      {errors[id] && <p class="error">{errors[id]}</p>}
      {files.length > 0 && <FileList files={files} view={view} />}
      {noteOf(schema).template !== undefined && (
        <Button kind="plain" name="then" value="declaration">
          {messages.application.getDeclaration}
        </Button>
      )}
      <Button
        kind="plain"
        name="then"
        value={`upload:${id}`}
        label={files.length > 0 ? words.changeFilesOf(text.label) : words.filesOf(text.label)}
      >
        {files.length > 0 ? words.changeFiles : words.upload}
      </Button>
    </div>
  );
}

type TableQuestionProps = PartFormProps & { readonly table: string; readonly section: Section };

function TableQuestion({ table, section, view, errors, remarks }: TableQuestionProps) {
  const { messages, texts, dossier } = view;
  const words = texts.tables[table];
  const found = section.tables[table];
  const rows = dossier.tables[table] ?? [];
  const rule = ruling(table, { requires: section.requires, answers: dossier.answers });
  const needed = rule === undefined ? (found?.min ?? 0) > 0 : rule.rule === "required";
  const asked = section.requires.find((r) =>
    "table" in r && r.table === table && r.rule === "required"
  );
  const remark = remarks[table];
  const mark = found && markOf(view, found.provenance);
  return (
    <div class={errors[table] ? "field err rows" : "field rows"} id={table} tabIndex={-1}>
      <p class="label">
        {needed && <span class="req" aria-hidden="true">*</span>}
        {words?.label ?? table}
        {needed && <span class="vh">({messages.common.required})</span>}
        {mark && <small class="mark">{mark}</small>}
        <small class="mark">{messages.application.rowCount(rows.length)}</small>
      </p>
      {words?.hint && <p class="hint">{words.hint}</p>}
      {rule === undefined && asked !== undefined && (
        <p class="hint">{messages.application.askedWhen(conditionText(view, asked.when))}</p>
      )}
      {rule?.rule === "forbidden" && <p class="hint why">{offReason(view, rule)}</p>}
      {remark && <p class="hint">{messages.application.remarkHere(remark)}</p>}
      {errors[table] && <p class="error">{errors[table]}</p>}
      <RowsTable
        table={table}
        view={view}
        empty={null}
        behind={(row, at) => (
          <>
            {errors[row.id] && <span class="error">{messages.application.rowWrong}</span>}{" "}
            <Button
              kind="plain"
              name="then"
              value={`row:${table}:${row.id}`}
              label={messages.application.changeRow(words?.label ?? table, at + 1)}
            >
              {messages.common.change}
            </Button>
          </>
        )}
      />
      <Button kind="plain" name="then" value={`row:${table}:new`}>{words?.add ?? table}</Button>
    </div>
  );
}
