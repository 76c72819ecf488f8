import type * as z from "zod";
import { type ApplicationForm, requirementsOf, type Section } from "./application_form.ts";
import { type Answers, demandOf, ruling } from "./conditions.ts";
import { decode } from "./decode.ts";
import { type AnyRequirement, isOptional, type Note, noteOf, type OptionSource } from "./form.ts";
import type { Issue, IssueCode } from "./result.ts";

/** A row as typed. */
export interface Row {
  readonly id: string;
  readonly values: Answers;
}

/** All that was answered: text as typed, rows in order, how many files a field has. */
export interface Dossier {
  readonly answers: Answers;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly files: Readonly<Record<string, readonly unknown[]>>;
}

/** Lists the law does not hold: authorities of the country, countries, leaves. */
export type Lists = (source: Extract<OptionSource, string>) => readonly string[];

interface Place {
  readonly path: readonly string[];
  readonly cites: string;
}

/** A file carries at most this many attachments in one field. */
export const FILES_PER_FIELD = 10;

const sizeCodes = { string: ["too_short", "too_long"], array: ["too_short", "too_long"] } as const;

function sizeCode(origin: string, which: 0 | 1): IssueCode {
  if (origin === "string" || origin === "array") return sizeCodes[origin][which];
  return which === 0 ? "too_small" : "too_big";
}

function typeCode(expected: string): IssueCode {
  if (expected === "int") return "not_whole";
  return expected === "number" ? "not_a_number" : "bad_format";
}

function codeOf(issue: z.core.$ZodIssue): Pick<Issue, "code" | "values"> {
  switch (issue.code) {
    case "too_big":
      return { code: sizeCode(issue.origin, 1), values: { limit: Number(issue.maximum) } };
    case "too_small":
      return { code: sizeCode(issue.origin, 0), values: { limit: Number(issue.minimum) } };
    case "invalid_type":
      return { code: typeCode(issue.expected) };
    case "invalid_value":
      return { code: "not_an_option" };
    default:
      return { code: "bad_format" };
  }
}

function contentIssues(schema: z.ZodType, value: unknown, { path, cites }: Place): Issue[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const [first] = parsed.error.issues;
  return first === undefined ? [] : [{ ...codeOf(first), path, cites }];
}

function optionIssues(value: unknown, { note, place, dossier, lists }: {
  note: Note;
  place: Place;
  dossier: Dossier;
  lists: Lists;
}): Issue[] {
  const { options } = note;
  if (options === undefined || value === undefined) return [];
  const allowed = optionsOf(options, { dossier, lists });
  if (typeof value === "string" && allowed.includes(value)) return [];
  return [{ ...place, code: typeof options === "string" ? "not_an_option" : "not_from_table" }];
}

/** What may be chosen where the options come from elsewhere. */
export function optionsOf(
  source: OptionSource,
  { dossier, lists }: { dossier: Dossier; lists: Lists },
): readonly string[] {
  if (typeof source === "string") return lists(source);
  const rows = dossier.tables[source.table] ?? [];
  const values = rows.map((row) => row.values[source.column]);
  return [
    ...new Set(values.filter((v) => typeof v === "string").map((v) => v.trim()).filter(Boolean)),
  ];
}

interface Scene {
  readonly dossier: Dossier;
  readonly lists: Lists;
  readonly requires: readonly AnyRequirement[];
}

function fieldIssues(id: string, { schema, scene }: { schema: z.ZodType; scene: Scene }): Issue[] {
  const { dossier, lists, requires } = scene;
  const note = noteOf(schema);
  if (note.control === "given") return [];
  const rule = ruling(id, { requires, answers: dossier.answers });
  const demand = demandOf(id, {
    optional: isOptional(schema),
    requires,
    answers: dossier.answers,
  });
  const place = { path: [id], cites: rule?.cites ?? note.cites };
  if (note.control === "file") return fileIssues(dossier.files[id] ?? [], { demand, place });

  const value = decode(dossier.answers[id], note);
  if (value === undefined) return demand === "required" ? [{ ...place, code: "required" }] : [];
  if (demand === "forbidden") return [{ ...place, code: "forbidden" }];
  const wrong = contentIssues(schema, value, place);
  return wrong.length > 0 ? wrong : optionIssues(value, { note, place, dossier, lists });
}

function fileIssues(
  files: readonly unknown[],
  { demand, place }: { demand: string; place: Place },
): Issue[] {
  if (files.length === 0) return demand === "required" ? [{ ...place, code: "file_missing" }] : [];
  return demand === "forbidden" ? [{ ...place, code: "forbidden" }] : [];
}

/** What is wrong with one row by itself. */
export function rowIssues(
  row: Row,
  { table, columns, dossier, lists }: {
    table: string;
    columns: Section["fields"];
    dossier: Dossier;
    lists: Lists;
  },
): Issue[] {
  return Object.entries(columns).flatMap(([column, schema]) => {
    const note = noteOf(schema);
    const place = { path: [table, row.id, column], cites: note.cites };
    const value = decode(row.values[column], note);
    if (value === undefined) return isOptional(schema) ? [] : [{ ...place, code: "required" }];
    const wrong = contentIssues(schema, value, place);
    return wrong.length > 0 ? wrong : optionIssues(value, { note, place, dossier, lists });
  });
}

function tableIssues(id: string, { section, scene }: { section: Section; scene: Scene }): Issue[] {
  const table = section.tables[id];
  if (table === undefined) return [];
  const { dossier, lists, requires } = scene;
  const rows = dossier.tables[id] ?? [];
  const rule = ruling(id, { requires, answers: dossier.answers });
  const place = { path: [id], cites: rule?.cites ?? table.cites };
  const atLeast = Math.max(table.min ?? 0, rule?.rule === "required" ? 1 : 0);
  if (rule?.rule === "forbidden") return rows.length > 0 ? [{ ...place, code: "forbidden" }] : [];
  if (rows.length < atLeast) return [{ ...place, code: "rows_missing" }];
  if (rows.length > table.max) {
    return [{ ...place, code: "rows_too_many", values: { limit: table.max } }];
  }
  return rows.flatMap((row) =>
    rowIssues(row, { table: id, columns: table.columns, dossier, lists })
  );
}

/** Everything that keeps these answers from being filed, in the order of the form. */
export function check(
  form: ApplicationForm,
  { dossier, lists }: { dossier: Dossier; lists: Lists },
): readonly Issue[] {
  const scene = { dossier, lists, requires: requirementsOf(form) };
  return form.sections.flatMap((section) => [
    ...Object.entries(section.fields).flatMap(([id, schema]) => fieldIssues(id, { schema, scene })),
    ...Object.keys(section.tables).flatMap((id) => tableIssues(id, { section, scene })),
  ]);
}
