import { requirementsOf, type Section } from "../../rules/application_form.ts";
import { ruling } from "../../rules/conditions.ts";
import { noteOf, type Schema } from "../../rules/form.ts";
import { FileQuestion } from "./FileQuestion.tsx";
import { Question } from "./Question.tsx";
import { TableQuestion } from "./TableQuestion.tsx";
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
  const { view, sections, errors, remarks } = props;
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} class="group" id={`group-${section.id}`}>
          <h2>{view.texts.groups[section.id] ?? section.id}</h2>
          {Object.entries(section.fields).map(([id, schema]) =>
            noteOf(schema).control === "file"
              ? (
                <FileQuestion
                  key={id}
                  id={id}
                  schema={schema}
                  view={view}
                  error={errors[id]}
                  remark={remarks[id]}
                />
              )
              : <FieldQuestion key={id} id={id} schema={schema} {...props} />
          )}
          {Object.keys(section.tables).map((table) => (
            <TableQuestion
              key={table}
              table={table}
              section={section}
              view={view}
              errors={errors}
              remark={remarks[table]}
            />
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
