import { findField, findTable, formOf } from "../rules/application_form.ts";
import { noteOf, type Schema } from "../rules/form.ts";
import { categoryOfLeaf } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import type { Sample } from "./dossiers.ts";
import { typed } from "./marked.ts";

type Value = string | string[];

/** The sample with every free text marked; numbers, choices and addresses stay as they are. */
export function markedSample(sample: Sample, leaf = sample.leaf): Sample {
  const category = categoryOfLeaf(d248, leaf);
  if (category === undefined) throw new RangeError(`Cannot mark: nothing is known of leaf ${leaf}`);
  const form = formOf(d248, { category, leaf });
  const answers = (values: Readonly<Record<string, Value>>) =>
    written(values, (id) => findField(form, id)?.schema);
  return {
    leaf,
    answers: {
      basic: answers(sample.answers.basic),
      production: answers(sample.answers.production),
      inspection: answers(sample.answers.inspection),
    },
    rows: Object.fromEntries(
      Object.entries(sample.rows).map(([table, rows]) => [
        table,
        rows.map((row) => written(row, (id) => findTable(form, table)?.table.columns[id])),
      ]),
    ),
    files: Object.fromEntries(
      Object.entries(sample.files).map(([field, files]) => [
        field,
        files.map(({ name, bytes }) => ({ name: typed(name), bytes })),
      ]),
    ),
  };
}

function written<V extends Value>(
  values: Readonly<Record<string, V>>,
  schemaOf: (id: string) => Schema | undefined,
): Record<string, V | string> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const schema = schemaOf(id);
      const free = schema !== undefined && typeof value === "string" && isFree(schema, value);
      return [id, free ? typed(String(value)) : value];
    }),
  );
}

/** Whether anything may be typed there, and words were. */
function isFree(schema: Schema, value: string): boolean {
  const { control, options } = noteOf(schema);
  const chosen = control === "select" && typeof options !== "object";
  const words = /\p{L}/u.test(value) && !/^\S+@\S+$/.test(value);
  return words && !chosen && ["text", "textarea", "select"].includes(control);
}
