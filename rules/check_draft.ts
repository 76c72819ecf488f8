import { type ApplicationForm, findField, findTable } from "./application_form.ts";
import { check, type Dossier, FILES_PER_FIELD, type Lists } from "./check.ts";
import type { Answers } from "./conditions.ts";
import { type Fields, type Note, noteOf } from "./form.ts";
import type { Issue } from "./result.ts";
import type { Room } from "./rule_schemas.ts";

/** An answer as JSON has it. */
export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** A draft from outside: answers, rows, and how many files each field would have. */
export interface Draft {
  readonly answers: Values;
  readonly tables: Readonly<Record<string, readonly Values[]>>;
  readonly files: Readonly<Record<string, number>>;
}

/** An issue with its place in the draft: room, field, or room, table, row, column. */
export type DraftIssue = Issue & { readonly path: readonly [Room, ...string[]] };

/** All that keeps a draft from being filed; it is taken exactly as it is, nothing is trimmed. */
export function checkDraft(
  form: ApplicationForm,
  { draft, lists }: { draft: Draft; lists: Lists },
): readonly DraftIssue[] {
  const misshapen = shapeIssues(form, draft);
  const places = new Set(misshapen.map(({ path }) => path.join("/")));
  const found = check(form, { dossier: dossierOf(form, { draft, places }), lists })
    .map((issue): DraftIssue => ({ ...issue, path: placeOf(form, issue.path) }));
  return [...misshapen, ...found.filter(({ path }) => !places.has(path.join("/")))];
}

function placeOf(form: ApplicationForm, path: readonly string[]): [Room, ...string[]] {
  const [id = ""] = path;
  if (findTable(form, id) !== undefined) return ["tables", ...path];
  return [findField(form, id)?.note.control === "file" ? "files" : "answers", ...path];
}

/** What is not asked at all, or is not of the kind that is asked for. */
function shapeIssues(form: ApplicationForm, { answers, tables, files }: Draft): DraftIssue[] {
  const asked: Fields = Object.assign({}, ...form.sections.map(({ fields }) => fields));
  return [
    ...valueIssues(answers, { fields: asked, at: ["answers"] }),
    ...Object.entries(tables).flatMap(([id, rows]): DraftIssue[] => {
      const columns = findTable(form, id)?.table.columns;
      if (columns === undefined) return [{ code: "field.unknown", path: ["tables", id] }];
      return rows.flatMap((row, at) =>
        valueIssues(row, { fields: columns, at: ["tables", id, String(at)] })
      );
    }),
    ...Object.entries(files).flatMap(([id, count]): DraftIssue[] => {
      const path = ["files", id] as const;
      const { note } = findField(form, id) ?? {};
      if (note?.control !== "file") return [{ code: "field.unknown", path: [...path] }];
      const [limit, { cites }] = [FILES_PER_FIELD, note];
      return count <= limit
        ? []
        : [{ code: "file.too_many", path: [...path], values: { limit }, cites }];
    }),
  ];
}

function valueIssues(
  values: Values,
  { fields, at }: { fields: Fields; at: readonly [Room, ...string[]] },
): DraftIssue[] {
  return Object.entries(values).flatMap(([id, value]): DraftIssue[] => {
    const schema = Object.hasOwn(fields, id) ? fields[id] : undefined;
    const path: DraftIssue["path"] = [...at, id];
    const note = schema && noteOf(schema);
    if (note === undefined || note.control === "given" || note.control === "file") {
      return [{ code: "field.unknown", path }];
    }
    const code = shapeCode(value, note);
    return code === null ? [] : [{ code, path, cites: note.cites }];
  });
}

function shapeCode(value: Value, { control }: Note): Issue["code"] | null {
  if (control === "number") return typeof value === "number" ? null : "not_a_number";
  if (control === "checkboxes") {
    if (typeof value === "string" || typeof value === "number") return "bad_format";
    return value.length === 0 ? "text.blank" : null;
  }
  if (typeof value !== "string") return "bad_format";
  return value === "" || value !== value.trim() ? "text.blank" : null;
}

/** The draft as the check of filed answers reads it, without what is misshapen. */
function dossierOf(
  form: ApplicationForm,
  { draft, places }: { draft: Draft; places: ReadonlySet<string> },
): Dossier {
  const sound = (values: Values, at: readonly string[]): Answers =>
    Object.fromEntries(
      Object.entries(values).filter(([id]) => !places.has([...at, id].join("/")))
        .map(([id, value]) => [id, typeof value === "number" ? plainText(value) : value]),
    );
  const known = Object.entries(draft.tables).filter(([id]) => findTable(form, id) !== undefined);
  return {
    answers: sound(draft.answers, ["answers"]),
    tables: Object.fromEntries(known.map(([id, rows]) => [
      id,
      rows.map((row, at) => ({
        id: String(at),
        values: sound(row, ["tables", id, String(at)]),
      })),
    ])),
    files: Object.fromEntries(
      Object.entries(draft.files).map(([id, length]) => [id, Array.from({ length })]),
    ),
  };
}

/** A number in digits alone, as somebody would type it: `0.0000001` and not `1e-7`. */
export function plainText(value: number): string {
  const parts = /^(-?)(\d)(?:[.](\d+))?e([+-]\d+)$/.exec(String(value));
  if (parts === null) return String(value);
  const [, sign = "", first = "", rest = "", exponent = ""] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}
