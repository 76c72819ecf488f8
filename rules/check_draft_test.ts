import assert from "node:assert/strict";
import { ruled } from "../tests/ruled.ts";
import { formOf } from "./application_form.ts";
import { checkDraft, type Draft, plainText } from "./check_draft.ts";
import type { Pack } from "./pack.ts";

const pack: Pack = ruled;
const [honeydew] = pack.categories;

const draft: Draft = {
  answers: {
    companyName: "Heather Estate",
    competentAuthority: "ministry",
    siteAddress: "1 Heather Road",
    harvested: "hand",
    hives: 12,
    grown: "yes",
  },
  tables: {
    products: [{ specificProduct: "Honeydew" }],
    batches: [{ product: "Honeydew" }],
    fields: [{ name: "North" }],
  },
  files: { declaration: 1, map: 2 },
};

/** What is wrong with the draft, as `code place`. */
function wrong(changes: Partial<Draft> = {}): string[] {
  if (honeydew === undefined) return [];
  const form = formOf(pack, { category: honeydew, leaf: "9101" });
  const issues = checkDraft(form, {
    draft: { ...draft, ...changes },
    lists: () => ["ministry"],
  });
  return issues.map(({ code, path }) => `${code} ${path.join("/")}`);
}

const answers = (changes: Draft["answers"]) => wrong({ answers: { ...draft.answers, ...changes } });

Deno.test("a complete draft has nothing wrong with it", () => {
  assert.deepEqual(wrong(), []);
});

Deno.test("what is missing is named with its room", () => {
  assert.deepEqual(
    wrong({ tables: {}, files: {} }),
    [
      "rows_missing tables/products",
      "file_missing files/declaration",
      "file_missing files/map",
      "rows_missing tables/fields",
    ],
  );
});

Deno.test("what the form does not ask is refused wherever it stands", () => {
  assert.deepEqual(answers({ strange: "x", declaration: ["a.pdf"] }), [
    "field.unknown answers/strange",
    "field.unknown answers/declaration",
  ]);
  const tables = { ...draft.tables, strange: [], fields: [{ name: "North", size: 3 }] };
  assert.deepEqual(wrong({ tables }), [
    "field.unknown tables/fields/0/size",
    "field.unknown tables/strange",
  ]);
  assert.deepEqual(wrong({ files: { ...draft.files, hives: 1 } }), ["field.unknown files/hives"]);
});

Deno.test("names that every object has are no fields", () => {
  assert.deepEqual(answers(JSON.parse('{"__proto__": "x", "constructor": "y"}')), [
    "field.unknown answers/__proto__",
    "field.unknown answers/constructor",
  ]);
});

Deno.test("an answer is of the kind that is asked for, and exactly as it is", () => {
  assert.deepEqual(answers({ hives: "12" }), ["not_a_number answers/hives"]);
  assert.deepEqual(answers({ companyName: 12 }), ["bad_format answers/companyName"]);
  assert.deepEqual(answers({ honeyColours: "amber" }), ["bad_format answers/honeyColours"]);
  assert.deepEqual(answers({ honeyColours: [] }), ["text.blank answers/honeyColours"]);
  for (const companyName of ["", " ", "Heather ", "\u3000Heather"]) {
    assert.deepEqual(answers({ companyName }), ["text.blank answers/companyName"], companyName);
  }
});

Deno.test("rows name their place from nought, and take their options from other rows", () => {
  const batches = [{ product: "Honeydew" }, { product: "Ginger", grade: "c" }];
  assert.deepEqual(wrong({ tables: { ...draft.tables, batches } }), [
    "not_from_table tables/batches/1/product",
    "not_an_option tables/batches/1/grade",
  ]);
});

Deno.test("a field takes ten files", () => {
  assert.deepEqual(wrong({ files: { ...draft.files, map: 11 } }), ["file.too_many files/map"]);
});

Deno.test("numbers are read as somebody would type them, however small or large", () => {
  const numbers = [
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
    [12.5, "12.5"],
    [0, "0"],
  ] as const;
  for (const [number, text] of numbers) {
    assert.equal(plainText(number), text);
    assert.equal(Number(text), number);
  }
});
