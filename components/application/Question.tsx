import type { AnyRequirement, Schema } from "../../rules/form.ts";
import { isOptional, noteOf } from "../../rules/form.ts";
import type { FieldText } from "../../rules/pack.ts";
import { CheckField } from "../CheckField.tsx";
import type { FieldProps } from "../Field.tsx";
import { RadioField } from "../RadioField.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import { TextField } from "../TextField.tsx";
import { choicesOf } from "./answers.ts";
import { offReason } from "./condition_text.ts";
import type { FormView } from "./view.ts";

export interface QuestionProps {
  readonly id: string;
  readonly schema: Schema;
  readonly text: FieldText;
  readonly raw: string | readonly string[] | undefined;
  readonly view: FormView;
  readonly rule?: AnyRequirement | undefined;
  readonly error?: string | undefined;
  /** What somebody else saved meanwhile. */
  readonly other?: string | undefined;
  /** What a reviewer asked to amend here. */
  readonly remark?: string | undefined;
}

/** One question of the form, asked the way its note says. */
export function Question(props: QuestionProps) {
  const { schema, text, raw, view } = props;
  const note = noteOf(schema);
  const one = typeof raw === "string" ? raw : "";
  const base = baseOf(props);
  switch (note.control) {
    case "given":
      return <TextField {...base} readOnly value={view.given[note.given ?? "home_number"]} />;
    case "textarea":
      return <TextAreaField {...base} rows={8} value={one} />;
    case "radio":
      return <RadioField {...base} value={one} options={choicesOf(view, { schema, text })} />;
    case "select":
      return <SelectField {...base} value={one} options={keeping(props, one)} />;
    case "checkboxes": {
      const values = typeof raw === "string" ? [raw] : raw ?? [];
      return <CheckField {...base} values={values} options={choicesOf(view, { schema, text })} />;
    }
    default: {
      const unit = note.unit && view.messages.unit[note.unit];
      const inputMode = note.control === "number" ? "decimal" : undefined;
      const { suggest } = note;
      return <TextField {...base} {...{ unit, inputMode, suggest }} value={one} />;
    }
  }
}

function baseOf(props: QuestionProps): FieldProps {
  const { id, schema, text, view, rule, error, remark, other } = props;
  const { messages } = view;
  const note = noteOf(schema);
  return {
    id,
    name: id,
    label: text.label,
    hint: linesOf([
      hintOf(text, messages),
      remark && messages.application.remarkHere(remark),
      other,
    ]),
    error,
    required: rule === undefined ? !isOptional(schema) : rule.rule === "required",
    off: rule?.rule === "forbidden",
    offReason: offReason(view, rule),
    note: markOf(view, note.provenance),
    messages,
  };
}

/** What stands behind the label: the hint, and what could be typed. */
function hintOf({ hint, example }: FieldText, { application }: FormView["messages"]) {
  return example === undefined ? hint : application.example(example, hint ?? "");
}

/** Several words below a label, a line each; nothing for none. */
export function linesOf(lines: readonly (string | undefined)[]) {
  const said = lines.filter((words) => words !== undefined && words !== "");
  return said.length === 0 ? undefined : said.map((words, at) => <span key={at}>{words}</span>);
}

/** A mark for what no public source confirms. */
export function markOf({ messages }: Pick<FormView, "messages">, provenance: string) {
  return provenance === "local" || provenance === "inferred"
    ? messages.application.unconfirmed
    : undefined;
}

/** A chosen value that is no longer offered stays in the list, so that nothing is lost unseen. */
function keeping({ schema, text, view }: QuestionProps, value: string) {
  const options = choicesOf(view, { schema, text });
  const known = value === "" || options.some((option) => option.value === value);
  return known ? options : [...options, { value, label: value }];
}
