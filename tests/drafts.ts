import fc from "fast-check";
import { type ApplicationForm, requirementsOf } from "../rules/application_form.ts";
import type { Value, Values } from "../rules/check_draft.ts";
import { type Answers, demandOf, targetOf } from "../rules/conditions.ts";
import { fieldSchema, textDef } from "../rules/field_schema.ts";
import { type Fields, isOptional, noteOf, type Schema, type Table } from "../rules/form.ts";
import type { Chance } from "./chance.ts";
import { fitting } from "./schema_arbitrary.ts";

/** What a draft may choose from where the law does not say. */
export interface Offered {
  readonly authorities: readonly string[];
  readonly countries: readonly string[];
  readonly leaves: readonly string[];
}

/** A draft that is being put together. */
export interface Made {
  readonly answers: Record<string, Value>;
  readonly tables: Record<string, Record<string, Value>[]>;
  readonly files: Record<string, number>;
}

interface Making {
  readonly form: ApplicationForm;
  readonly chance: Chance;
  readonly offered: Offered;
}

const pools = new Map<string, readonly Value[]>();

/** Values a field takes: generated ones, and those at its very limits. */
function poolOf(schema: Schema): readonly Value[] {
  const published = fieldSchema(schema);
  const key = JSON.stringify(published);
  const known = pools.get(key);
  if (known !== undefined) return known;
  const root = { $defs: { text: textDef } };
  const made = fc.sample(fitting(published, root), { seed: 7, numRuns: 40 });
  const pool = [...made, ...atLimits(published)].filter(isValue);
  pools.set(key, pool);
  return pool;
}

function isValue(value: unknown): value is Value {
  return typeof value === "string" || typeof value === "number" || Array.isArray(value);
}

function atLimits(published: Readonly<Record<string, unknown>>): unknown[] {
  const { type, pattern, minLength = 1, maxLength, minimum, maximum } = published;
  if (published["enum"] !== undefined) return [];
  if (type !== "string" || pattern !== undefined) return [minimum, maximum];
  return [minLength, maxLength].filter((length) => typeof length === "number")
    .flatMap((length) => ["x".repeat(length), "😀".repeat(length)]);
}

/** A draft that may be filed under the form, with as much in it as chance will have. */
export function completeDraft(making: Making): Made {
  const { form, chance } = making;
  const made: Made = { answers: {}, tables: {}, files: {} };
  for (const { tables } of form.sections) {
    for (const [id, table] of Object.entries(tables)) {
      if ((table.min ?? 0) > 0 || chance.percent(40)) addRows(made, { id, table, making });
    }
  }
  for (const { fields } of form.sections) {
    for (const [id, schema] of Object.entries(fields)) {
      if (!isOptional(schema) || chance.percent(50)) addAnswer(made, { id, schema, making });
    }
  }
  settle(made, making);
  return made;
}

function addAnswer(
  { answers, tables, files }: Made,
  { id, schema, making }: { id: string; schema: Schema; making: Making },
): void {
  const { control } = noteOf(schema);
  if (control === "given") return;
  if (control === "file") files[id] = 1 + making.chance.below(10);
  else answers[id] = valueOf(schema, { making, tables });
}

function valueOf(
  schema: Schema,
  { making: { chance, offered }, tables }: { making: Making; tables: Made["tables"] },
): Value {
  const { options } = noteOf(schema);
  if (options === undefined) return chance.of(poolOf(schema));
  if (typeof options === "string") return chance.of(offered[options]);
  return chance.of((tables[options.table] ?? []).map((row) => row[options.column] ?? ""));
}

function addRows(
  { tables }: Made,
  { id, table, making }: { id: string; table: Table; making: Making },
): void {
  const { chance } = making;
  const most = chance.percent(1) ? table.max : Math.max(2, table.min ?? 0);
  const least = Math.max(1, table.min ?? 0);
  const count = most === table.max ? most : least + chance.below(most - least + 1);
  tables[id] = Array.from({ length: count }, () => rowOf(table.columns, { making, tables }));
}

function rowOf(columns: Fields, scene: { making: Making; tables: Made["tables"] }) {
  const { chance } = scene.making;
  const asked = Object.entries(columns)
    .filter(([, schema]) => !isOptional(schema) || chance.percent(50));
  return Object.fromEntries(asked.map(([id, schema]) => [id, valueOf(schema, scene)]));
}

/** Adds what the conditions ask for and takes away what they forbid, until nothing is left to do. */
function settle(made: Made, making: Making): void {
  const ruled = new Set(requirementsOf(making.form).map(targetOf));
  const places = placesOf(making.form).filter(({ id }) => ruled.has(id));
  for (let changed = true; changed;) {
    changed = false;
    for (const place of places) {
      const demand = demandIn(making.form, { ...place, answers: made.answers });
      const room = roomOf(made, place);
      const there = Object.hasOwn(room, place.id);
      if (demand === "forbidden" && there) delete room[place.id];
      else if (demand === "required" && !there) {
        if (place.table !== undefined) addRows(made, { id: place.id, table: place.table, making });
        else if (place.schema !== undefined) {
          addAnswer(made, { id: place.id, schema: place.schema, making });
        }
      } else continue;
      changed = true;
    }
  }
}

interface Place {
  readonly id: string;
  readonly schema?: Schema;
  readonly table?: Table;
}

function placesOf({ sections }: ApplicationForm): Place[] {
  return sections.flatMap(({ fields, tables }) => [
    ...Object.entries(fields).filter(([, schema]) => noteOf(schema).control !== "given")
      .map(([id, schema]): Place => ({ id, schema })),
    ...Object.entries(tables).map(([id, table]): Place => ({ id, table })),
  ]);
}

function roomOf(made: Made, { schema }: Place): Record<string, unknown> {
  if (schema === undefined) return made.tables;
  return noteOf(schema).control === "file" ? made.files : made.answers;
}

/** What the rules say of a field or table now. */
export function demandIn(
  form: ApplicationForm,
  { id, schema, table, answers }: Place & { answers: Values },
) {
  const optional = schema === undefined ? (table?.min ?? 0) === 0 : isOptional(schema);
  return demandOf(id, { optional, requires: requirementsOf(form), answers: asTyped(answers) });
}

function asTyped(answers: Values): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      typeof value === "number" ? String(value) : value,
    ]),
  );
}

type Loose = Record<string, unknown>;

const STRANGE: readonly Value[] = [
  "",
  " ",
  " padded",
  "padded\n",
  "\u00a0",
  "\ufeffx",
  "x".repeat(201),
  "😀".repeat(201),
  "x".repeat(8001),
  "no option of anything",
  "2020",
  "yes",
  -1,
  0,
  0.5,
  1e-7,
  1e13,
  1e21,
  [],
  ["yes"],
  ["no option of anything"],
  ["processing", "processing"],
];

/** Changes a draft in one place, for better or worse. */
export function mutate(draft: Made, { form, chance }: Pick<Making, "form" | "chance">): void {
  const places = placesOf(form);
  const place = chance.of(places);
  const room: Loose = roomOf(draft, place);
  const rows = draft.tables[place.id];
  if (chance.percent(8)) chance.of<Loose>([draft.answers, draft.tables])["strange"] = [];
  else if (chance.percent(20)) delete room[chance.of([place.id, ...Object.keys(room)])];
  else if (place.table !== undefined) {
    mutateRows(draft, { ...place, table: place.table, rows, chance });
  } else if (room === draft.files) room[place.id] = chance.of([0, 1, 10, 11]);
  else room[place.id] = otherValue(place.schema, chance);
}

function otherValue(schema: Schema | undefined, chance: Chance): Value {
  const good = schema === undefined || noteOf(schema).options !== undefined ? [] : poolOf(schema);
  return good.length > 0 && chance.percent(40) ? chance.of(good) : chance.of(STRANGE);
}

function mutateRows(
  { tables }: Made,
  { id, table, rows = [], chance }: Place & {
    table: Table;
    rows: Record<string, Value>[] | undefined;
    chance: Chance;
  },
): void {
  const [first] = rows;
  const kind = chance.below(10);
  if (first === undefined || kind === 0) tables[id] = [];
  else if (kind === 1) tables[id] = Array.from({ length: table.max + 1 }, () => first);
  else {
    const column = chance.of(Object.keys(table.columns));
    const row = { ...chance.of(rows) };
    if (chance.percent(30)) delete row[column];
    else row[chance.percent(5) ? "strange" : column] = otherValue(table.columns[column], chance);
    tables[id] = [...rows.slice(1), row];
  }
}
