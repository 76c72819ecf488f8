import { requirementsOf } from "../../rules/application_form.ts";
import { ruling } from "../../rules/conditions.ts";
import { isOptional, noteOf, type Schema } from "../../rules/form.ts";
import { Button } from "../Button.tsx";
import { fieldClass, FieldLabel, FieldWords } from "../Field.tsx";
import { offReason } from "./condition_text.ts";
import { FileList } from "./FileList.tsx";
import { linesOf, markOf } from "./Question.tsx";
import type { FormView } from "./view.ts";

interface FileQuestionProps {
  readonly id: string;
  readonly schema: Schema;
  readonly view: FormView;
  readonly error: string | undefined;
  /** What a reviewer asked to amend here. */
  readonly remark: string | undefined;
}

/** Files go through a page of their own; the button saves what is typed here first. */
export function FileQuestion({ id, schema, view, error, remark }: FileQuestionProps) {
  const { messages, dossier } = view;
  const words = messages.application;
  const text = view.texts.fields[id] ?? { label: id };
  const files = dossier.files[id] ?? [];
  const rule = ruling(id, { requires: requirementsOf(view.form), answers: dossier.answers });
  const asked = {
    id,
    label: text.label,
    note: markOf(view, noteOf(schema).provenance),
    hint: linesOf([text.hint, remark && words.remarkHere(remark)]),
    required: rule === undefined ? !isOptional(schema) : rule.rule === "required",
    off: rule?.rule === "forbidden",
    offReason: offReason(view, rule),
    error,
    messages,
  };
  return (
    <div class={fieldClass(asked)} id={id} tabIndex={-1}>
      <p class="label">
        <FieldLabel {...asked} />
      </p>
      <FieldWords {...asked} />
      {files.length > 0 && <FileList files={files} view={view} />}
      {noteOf(schema).template !== undefined && (
        <Button kind="plain" name="then" value="declaration">{words.getDeclaration}</Button>
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
