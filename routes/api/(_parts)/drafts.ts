import { packTexts } from "../../../components/pack_texts.ts";
import {
  type ApplicationForm,
  findField,
  findTable,
  formOf,
} from "../../../rules/application_form.ts";
import type { DraftIssue } from "../../../rules/check_draft.ts";
import { countries } from "../../../rules/countries.ts";
import type { JsonSchema } from "../../../rules/field_schema.ts";
import { noteOf, type Schema } from "../../../rules/form.ts";
import { formSchema, type SchemaWords } from "../../../rules/form_schema.ts";
import { categoryOfLeaf, type FieldText, type Pack } from "../../../rules/pack.ts";
import type { State } from "../../../state.ts";
import { both, type Speech } from "./both.ts";
import { packAsked } from "./law.ts";

/** The form of a leaf in a law, or null where there is none. */
export function formAsked(
  state: Pick<State, "deps">,
  { leaf, pack: id, country }: {
    leaf: string;
    pack: string | undefined;
    country?: string | undefined;
  },
): ApplicationForm | null {
  const pack = packAsked(state, id);
  const category = pack && categoryOfLeaf(pack, leaf);
  return pack && category ? formOf(pack, { category, leaf, country }) : null;
}

/** The form as JSON Schema, its questions in one language. */
export function formJson(form: ApplicationForm, speech: Speech): JsonSchema {
  return formSchema(form, {
    words: schemaWords(form, speech),
    countries: countries.map(([, code]) => code),
    leaves: leavesOf(form.pack),
  });
}

function leavesOf({ categories }: Pack): string[] {
  return categories.flatMap(({ leaves }) => Object.keys(leaves));
}

/** What the form calls its fields, as JSON Schema says it. */
function schemaWords(form: ApplicationForm, speech: Speech): SchemaWords {
  const { name, leaves, fields, tables } = packTexts(form.pack, speech);
  const said = (text: FieldText | undefined, schema: Schema | undefined): JsonSchema => {
    if (text === undefined) return {};
    const description = descriptionOf(text, { schema, speech });
    return { title: text.label, ...(description !== "" && { description }) };
  };
  return {
    title: `${leaves[form.leaf] ?? form.leaf} (${name})`,
    field: (id) => said(fields[id], findField(form, id)?.schema),
    table: (id) => ({ title: tables[id]?.label ?? id }),
    column: (table, id) =>
      said(tables[table]?.columns[id], findTable(form, table)?.table.columns[id]),
  };
}

/** Hint, unit, what each option means, and where it is known from. */
function descriptionOf(
  { hint, options = {} }: FieldText,
  { schema, speech: { messages } }: { schema: Schema | undefined; speech: Speech },
): string {
  const note = schema && noteOf(schema);
  const choices = Object.entries(options).map(([value, label]) => `${value}: ${label}`);
  return [
    hint,
    note?.unit && messages.unit[note.unit],
    choices.length > 0 ? choices.join("; ") : undefined,
    note?.cites,
  ].filter((part) => part !== undefined && part !== "").join("\n");
}

/** What a check found, with a sentence in both languages for each. */
export function checkedJson(
  form: ApplicationForm,
  { issues, state }: { issues: readonly DraftIssue[]; state: Pick<State, "dictionaries"> },
) {
  return {
    complete: issues.length === 0,
    issues: issues.map(({ code, path, values, cites }) => ({
      code,
      path: [...path],
      message: both(
        state,
        (speech) => speech.messages.issue[code](labelOf(form, { path, speech }), values ?? {}),
      ),
      ...(values !== undefined && { values: { ...values } }),
      ...(cites !== undefined && { cites }),
    })),
  };
}

/** What the form calls the place of an issue; what it does not ask is called as it was sent. */
function labelOf(
  form: ApplicationForm,
  { path, speech }: { path: DraftIssue["path"]; speech: Speech },
): string {
  const { fields, tables } = packTexts(form.pack, speech);
  const [room, id = "", row, column] = path;
  if (room !== "tables") return fields[id]?.label ?? id;
  const table = tables[id];
  if (table === undefined || row === undefined || column === undefined) return table?.label ?? id;
  const label = table.columns[column]?.label ?? column;
  return speech.messages.application.inRow(table.label, Number(row) + 1, label);
}
