import type { ApplicationForm } from "./application_form.ts";
import { FILES_PER_FIELD } from "./check.ts";
import { targetOf } from "./conditions.ts";
import { fieldSchema, isSaid, type JsonSchema, textDef } from "./field_schema.ts";
import { type Fields, isOptional, noteOf, type Schema, type Table } from "./form.ts";
import { type Place, rulesOf } from "./rule_schemas.ts";

/** What a schema of the form cannot say, so that the check of the portal alone knows. */
export interface Beyond {
  /** Where in a draft; `*` stands for every row. */
  readonly path: readonly string[];
  /** The authorities of a country, the rows of another table, the files themselves, or a check of the law's own. */
  readonly why: "authorities" | "table" | "files" | "own_check";
}

/** Names and hints for what stands in the schema. */
export interface SchemaWords {
  readonly title: string;
  readonly field: (id: string) => JsonSchema;
  readonly table: (id: string) => JsonSchema;
  readonly column: (table: string, id: string) => JsonSchema;
}

interface SchemaPlace extends Place {
  readonly schema: JsonSchema;
  readonly needed: boolean;
}

/** The form of a leaf as JSON Schema, draft 2020-12: closed, with a rule for each condition of the law. */
export function formSchema(
  form: ApplicationForm,
  { words, countries, leaves }: {
    readonly words: SchemaWords;
    readonly countries: readonly string[];
    readonly leaves: readonly string[];
  },
): JsonSchema {
  const places = placesOf(form, words);
  const rooms = (["answers", "tables", "files"] as const)
    .map((room) => [room, roomOf(places.filter((place) => place.room === room))] as const);
  const rules = rulesOf(form, places);
  const beyond = beyondSchema(form).map(({ path }) => `/${path.join("/")}`);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: words.title,
    type: "object",
    properties: Object.fromEntries(rooms),
    required: rooms.filter(([, { required }]) => required !== undefined).map(([room]) => room),
    additionalProperties: false,
    ...(rules.length > 0 && { allOf: rules }),
    $defs: {
      text: textDef,
      countries: { type: "string", enum: countries },
      leaves: { type: "string", enum: leaves },
      // Ajv refuses keywords of one's own; a list of options that nothing refers to it lets be.
      ...(beyond.length > 0 &&
        { beyond: { $comment: "Checked by the portal alone", enum: beyond } }),
    },
  };
}

/** What the schema of the form leaves to the portal's own check. */
export function beyondSchema({ sections }: ApplicationForm): readonly Beyond[] {
  return sections.flatMap(({ fields, tables }) => [
    ...fieldsBeyond(fields, []),
    ...Object.entries(tables).flatMap(([id, { columns }]) =>
      fieldsBeyond(columns, ["tables", id, "*"])
    ),
  ]);
}

function fieldsBeyond(fields: Fields, at: readonly string[]): Beyond[] {
  return Object.entries(fields).flatMap(([id, schema]): Beyond[] => {
    const note = noteOf(schema);
    const room = note.control === "file" ? "files" : "answers";
    const path = at.length === 0 ? [room, id] : [...at, id];
    if (note.control === "given") return [];
    if (note.control === "file") return [{ path, why: "files" }];
    if (note.options === "authorities") return [{ path, why: "authorities" }];
    if (typeof note.options === "object") return [{ path, why: "table" }];
    return isSaid(schema) ? [] : [{ path, why: "own_check" }];
  });
}

function roomOf(places: readonly SchemaPlace[]) {
  const needed = places.filter((place) => place.needed).map(({ id }) => id);
  return {
    type: "object",
    properties: Object.fromEntries(places.map(({ id, schema }) => [id, schema])),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
  };
}

/** Every field and table of the form that a draft may answer, each in its room. */
function placesOf({ sections }: ApplicationForm, words: SchemaWords): SchemaPlace[] {
  const rules = sections.flatMap(({ requires }) => requires);
  const greyed = new Set(rules.filter(({ rule }) => rule === "forbidden").map(targetOf));
  return sections.flatMap(({ fields, tables }) => [
    ...Object.entries(fields).flatMap(([id, schema]): SchemaPlace[] => {
      const { control } = noteOf(schema);
      if (control === "given") return [];
      const needed = !isOptional(schema);
      const said = words.field(id);
      return control === "file"
        ? [{ id, room: "files", needed, schema: { ...filesSchema(needed), ...said } }]
        : [{ id, room: "answers", needed, schema: { ...answerSchema(schema), ...said } }];
    }),
    ...Object.entries(tables).map(([id, table]): SchemaPlace => {
      const needed = (table.min ?? 0) > 0 && !greyed.has(id);
      const schema = { ...tableSchema(id, { table, needed, words }), ...words.table(id) };
      return { id, room: "tables", needed, schema, least: table.min ?? 0 };
    }),
  ]);
}

function answerSchema(schema: Schema): JsonSchema {
  const { options } = noteOf(schema);
  return options === "countries" || options === "leaves"
    ? { $ref: `#/$defs/${options}` }
    : fieldSchema(schema);
}

/** How many files there are. */
function filesSchema(needed: boolean): JsonSchema {
  return { type: "integer", minimum: needed ? 1 : 0, maximum: FILES_PER_FIELD };
}

function tableSchema(
  id: string,
  { table: { columns, min = 0, max }, needed, words }: {
    table: Table;
    needed: boolean;
    words: SchemaWords;
  },
): JsonSchema {
  const required = Object.entries(columns).filter(([, schema]) => !isOptional(schema))
    .map(([column]) => column);
  const items = {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(columns).map(([column, schema]) => [
        column,
        { ...answerSchema(schema), ...words.column(id, column) },
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
  return { type: "array", ...(needed && { minItems: min }), maxItems: max, items };
}
