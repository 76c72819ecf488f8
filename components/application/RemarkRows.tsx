import { sectionsOf } from "../../rules/application_form.ts";
import { type Part, parts } from "../../rules/form.ts";
import { SelectField } from "../SelectField.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import type { FormView } from "./view.ts";

interface RemarkRowsProps {
  readonly remarks: readonly { readonly place: string; readonly text: string }[];
  readonly view: FormView;
}

/** Points to amend: where, and what is wanted there. */
export function RemarkRows({ remarks, view }: RemarkRowsProps) {
  const { messages } = view;
  const options = parts.flatMap((part) => placesOf(view, part));
  return (
    <fieldset class="group">
      <legend>{messages.acts.remarks}</legend>
      <p class="hint">{messages.acts.remarksHint}</p>
      {remarks.map(({ place, text }, at) => (
        <div key={at} class="remark">
          <SelectField
            id={`place-${at}`}
            name="place"
            label={messages.acts.place(at + 1)}
            value={place}
            options={options}
            messages={messages}
          />
          <TextAreaField
            id={`remark-${at}`}
            name="remark"
            label={messages.acts.remark}
            rows={2}
            value={text}
            messages={messages}
          />
        </div>
      ))}
    </fieldset>
  );
}

function placesOf(view: FormView, part: Part) {
  const group = view.messages.part[part];
  return sectionsOf(view.form, part).flatMap(({ fields, tables }) => [
    ...Object.keys(fields).map((id) => ({
      value: id,
      label: view.texts.fields[id]?.label ?? id,
      group,
    })),
    ...Object.keys(tables).map((id) => ({
      value: id,
      label: view.texts.tables[id]?.label ?? id,
      group,
    })),
  ]);
}
