import assert from "node:assert/strict";
import fc from "fast-check";
import * as z from "zod";
import { harvest } from "../tests/pilot.ts";
import { formOf } from "./application_form.ts";
import { type Dossier, rowIssues } from "./check.ts";
import { type Control, field, noteOf, type Schema } from "./form.ts";
import { findingIn } from "./limits.ts";
import { findingsOf, limitsOf } from "./limits_of.ts";
import { d248 } from "./packs/d248/mod.ts";

const nothing: Dossier = { answers: {}, tables: {}, files: {} };

/** What the check says of one answer by itself; options from elsewhere count as offered. */
function checked(schema: Schema, raw: string | string[]) {
  const { options } = noteOf(schema);
  const offered = typeof raw === "string" ? [raw.trim()] : raw;
  const dossier = typeof options === "object"
    ? {
      ...nothing,
      tables: {
        [options.table]: [{ id: "r", values: { [options.column]: offered[0] ?? "" } }],
      },
    }
    : nothing;
  const [issue] = rowIssues({ id: "r", values: { it: raw } }, {
    table: "t",
    columns: { it: schema },
    dossier,
    lists: () => offered,
  });
  return issue === undefined || issue.code === "required" ? undefined : issue;
}

function agree(schema: Schema, raw: string | string[]) {
  const limits = limitsOf(schema);
  assert.ok(limits !== undefined);
  const issue = checked(schema, raw);
  const finding = findingIn(raw, limits);
  assert.deepEqual(
    { code: finding?.code, limit: finding?.limit },
    { code: issue?.code, limit: issue?.values?.["limit"] },
    JSON.stringify(raw),
  );
  if (finding !== undefined) {
    const known = findingsOf(limits).map(({ code, limit }) => `${code} ${limit}`);
    assert.ok(known.includes(`${finding.code} ${finding.limit}`), finding.code);
  }
}

/** Every field and column that is typed or chosen, of every form of the pack, each once. */
function typedSchemas(): [string, Schema][] {
  const found = new Map<string, Schema>();
  for (const category of d248.categories) {
    for (const leaf of Object.keys(category.leaves)) {
      for (const { fields, tables } of formOf(d248, { category, leaf }).sections) {
        for (const [id, schema] of Object.entries(fields)) found.set(id, schema);
        for (const [table, { columns }] of Object.entries(tables)) {
          for (const [id, schema] of Object.entries(columns)) found.set(`${table}.${id}`, schema);
        }
      }
    }
  }
  const asked: readonly Control[] = ["file", "given"];
  return [...found].filter(([, schema]) => !asked.includes(noteOf(schema).control));
}

const number = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
  fc.tuple(fc.integer({ min: -9, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, rest]) => `${whole}.${rest}`),
);
const sized = fc.tuple(
  fc.constantFrom("a", "字", "😀", "\ud83d", "e\u0301", " ", "1"),
  fc.constantFrom(1, 5, 9, 10, 11, 199, 200, 201, 399, 400, 401, 4000, 4001, 8000, 8001),
).map(([sign, times]) => sign.repeat(times));
const written = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  number,
  sized,
  fc.emailAddress(),
  fc.stringMatching(/^[+()\d\s./-]{0,42}$/),
  fc.stringMatching(/^\d{3,14}$/),
  fc.constantFrom("", " ", "1998", " 2024 ", "1902200000", "0.1", "-0", "１２", "1e3", "a@b.cd"),
);

/** Texts to type into a field: anything, and what it offers itself. */
function textsFor(schema: Schema): fc.Arbitrary<string | string[]> {
  const options = limitsOf(schema)?.options;
  const one = options === undefined ? written : fc.oneof(written, fc.constantFrom(...options));
  return noteOf(schema).control === "checkboxes"
    ? fc.array(fc.oneof(fc.constantFrom(...options ?? [""]), fc.string()), { maxLength: 9 })
    : one;
}

Deno.test("for every field of the pack the browser finds what the check finds", () => {
  const schemas = typedSchemas();
  assert.ok(schemas.length > 40, `${schemas.length} fields`);
  for (const [id, schema] of schemas) {
    assert.ok(limitsOf(schema) !== undefined, `${id} has no limits`);
    fc.assert(fc.property(textsFor(schema), (raw) => agree(schema, raw)), { numRuns: 150 });
  }
});

const note = { cites: "here", provenance: "local" } as const;
const text = { control: "text", ...note } as const;
const digits = { control: "number", ...note } as const;

Deno.test("limits keep their order, their bounds and their patterns, of any pack", () => {
  const schemas = [
    field(z.string().min(3).regex(/^[a-z]+$/i).max(5), text),
    field(z.string().regex(/^\p{L}{2}$/u).length(2), text),
    field(z.number().max(5).int().min(-2), digits),
    field(z.int().min(1), digits),
    field(z.iso.date(), text),
    field(z.array(z.enum(["a", "b"])).min(1).max(1), { control: "checkboxes", ...note }),
    ...Object.values(harvest.fields),
  ];
  for (const schema of schemas) {
    fc.assert(fc.property(textsFor(schema), (raw) => agree(schema, raw)));
  }
});

Deno.test("each kind of mistake is found, the first of several", () => {
  const found = (schema: z.ZodType, raw: string) => {
    const limits = limitsOf(schema);
    const finding = limits && findingIn(raw, limits);
    return finding && `${finding.code} ${finding.limit ?? ""}`.trim();
  };
  const short = field(z.string().min(2).max(3), text);
  assert.equal(found(short, "a"), "too_short 2");
  assert.equal(found(short, " abcd "), "too_long 3");
  assert.equal(found(short, "😀😀😀"), undefined);
  assert.equal(found(short, "   "), undefined);
  const count = field(z.number().int().min(0).max(9), digits);
  assert.equal(found(count, "nine"), "not_a_number");
  assert.equal(found(count, "1.5"), "not_whole");
  assert.equal(found(count, "-1"), "too_small 0");
  assert.equal(found(count, "10"), "too_big 9");
  assert.equal(found(count, "99999999999999999999"), "too_big 9007199254740991");
  assert.equal(found(field(z.enum(["a"]), { ...text, control: "radio" }), "b"), "not_an_option");
  assert.equal(found(field(z.string().regex(/^\d+$/), text), "x"), "bad_format");
});

Deno.test("what data cannot say is left to the portal", () => {
  const schemas = [
    field(z.string().refine((value) => value !== "no"), text),
    field(z.string().trim().max(5), text),
    field(z.string().startsWith("a"), text),
    field(z.url(), text),
    field(z.number().gt(3), digits),
    field(z.number().multipleOf(0.5), digits),
    field(z.coerce.number(), digits),
    field(z.union([z.literal("a"), z.literal("b")]), text),
    field(z.string().nullable(), text),
    field(z.number(), text),
    field(z.string(), digits),
    field(z.array(z.string().max(2)), { control: "checkboxes", ...note }),
  ];
  assert.deepEqual(schemas.map(limitsOf), schemas.map(() => undefined));
});
