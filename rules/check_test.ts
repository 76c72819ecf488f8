import assert from "node:assert/strict";
import fc from "fast-check";
import * as z from "zod";
import { harvest, honeydew, lemonade, pilot } from "../tests/pilot.ts";
import { formOf } from "./application_form.ts";
import { check, type Dossier, type Lists, optionsOf } from "./check.ts";
import { decode } from "./decode.ts";
import { field, type Note } from "./form.ts";

const form = formOf(pilot, { category: honeydew, leaf: "9101" });

const lists: Lists = (source) =>
  ({ authorities: ["a1", "a2"], countries: ["ITA", "GBR"], leaves: ["9101"] })[source];

const whole: Dossier = {
  answers: {
    companyName: "Melata d'Abruzzo",
    competentAuthority: "a1",
    siteAddress: "Contrada Colle 4, Navelli",
    harvested: "machine",
    machineMaker: "Officine Gran Sasso",
    hives: "120",
    honeyColours: ["amber"],
  },
  tables: {
    products: [{ id: "r1", values: { specificProduct: "Fir honeydew" } }],
    batches: [{ id: "r2", values: { product: "Fir honeydew", grade: "a" } }],
  },
  files: { declaration: ["f1"] },
};

/** What is wrong, as `code path`. */
function wrong(changes: Partial<Dossier>): string[] {
  return check(form, { dossier: { ...whole, ...changes }, lists })
    .map(({ code, path }) => `${code} ${path.join("/")}`);
}

function answering(answers: Dossier["answers"]): string[] {
  return wrong({ answers: { ...whole.answers, ...answers } });
}

function batch(values: Record<string, string>): string[] {
  return wrong({ tables: { ...whole.tables, batches: [{ id: "r2", values }] } });
}

Deno.test("a whole dossier has nothing wrong", () => {
  assert.deepEqual(wrong({}), []);
});

Deno.test("an empty dossier is told everything at once, in the order of the form", () => {
  assert.deepEqual(wrong({ answers: {}, tables: {}, files: {} }), [
    "required companyName",
    "required competentAuthority",
    "required siteAddress",
    "rows_missing products",
    "required harvested",
    "file_missing declaration",
  ]);
});

Deno.test("every issue says where its rule is known from", () => {
  const answers = { ...whole.answers, companyName: "", machineMaker: "" };
  const issues = check(form, { dossier: { ...whole, answers }, lists });
  assert.deepEqual(issues, [
    { code: "required", path: ["companyName"], cites: "Pilot Notice 1, article 2" },
    { code: "required", path: ["machineMaker"], cites: "Pilot Notice 1, article 3" },
  ]);
});

Deno.test("spaces are no answer", () => {
  assert.deepEqual(answering({ companyName: " \t\n\u3000" }), ["required companyName"]);
});

Deno.test("what a condition requires is required only while it holds", () => {
  assert.deepEqual(answering({ machineMaker: "" }), ["required machineMaker"]);
  const byHand = { harvested: "hand", machineMaker: "" };
  assert.deepEqual(
    wrong({
      answers: { ...whole.answers, ...byHand },
      tables: { ...whole.tables, batches: [] },
    }),
    [],
  );
  assert.deepEqual(wrong({ tables: { ...whole.tables, batches: [] } }), ["rows_missing batches"]);
});

Deno.test("what a condition greys out is reported, with the article that does", () => {
  const answers = { ...whole.answers, harvested: "hand" };
  assert.deepEqual(check(form, { dossier: { ...whole, answers }, lists }), [
    { code: "forbidden", path: ["machineMaker"], cites: "Pilot Notice 1, article 4" },
  ]);
});

Deno.test("a file where none is asked for is reported, and one that is required is missed", () => {
  const plan = field(z.array(z.string()).optional(), {
    control: "file",
    cites: "Pilot Notice 1, article 6",
    provenance: "local",
  });
  const when = { field: "harvested", is: "machine" } as const;
  const cites = "Pilot Notice 1, article 7";
  const ruled = (rule: "required" | "forbidden", files: Dossier["files"]) => {
    const group = {
      ...harvest,
      fields: { ...harvest.fields, plan },
      requires: [{ field: "plan", rule, when, cites }],
    };
    const category = { ...honeydew, groups: [group] };
    const asked = formOf(pilot, { category, leaf: "9101" });
    return check(asked, { dossier: { ...whole, files: { ...whole.files, ...files } }, lists });
  };
  assert.deepEqual(ruled("required", {}), [{ code: "file_missing", path: ["plan"], cites }]);
  assert.deepEqual(ruled("forbidden", { plan: ["f2"] }), [
    { code: "forbidden", path: ["plan"], cites },
  ]);
  assert.deepEqual(ruled("required", { plan: ["f2"] }), []);
  assert.deepEqual(ruled("forbidden", {}), []);
});

Deno.test("a text has at most the characters the law gives it", () => {
  assert.deepEqual(answering({ companyName: "字".repeat(200) }), []);
  const issues = check(form, {
    dossier: { ...whole, answers: { ...whole.answers, companyName: "字".repeat(201) } },
    lists,
  });
  assert.deepEqual(issues, [{
    code: "too_long",
    path: ["companyName"],
    values: { limit: 200 },
    cites: "Pilot Notice 1, article 2",
  }]);
});

Deno.test("a number is a number of its kind, within its bounds", () => {
  // deno-fmt-ignore
  const cases = [
    ["many", "not_a_number"], ["1,5", "not_a_number"], ["1e3", "not_a_number"],
    ["0x10", "not_a_number"], ["１２", "not_a_number"], ["--2", "not_a_number"],
    ["0", "too_small"], ["-5", "too_small"], ["10001", "too_big"], ["2.5", "not_whole"],
  ] as const;
  for (const [hives, code] of cases) {
    assert.deepEqual(answering({ hives }), [`${code} hives`], hives);
  }
  for (const hives of ["1", " 10000 ", "007", "12.0", ""]) {
    assert.deepEqual(answering({ hives }), [], hives);
  }
});

Deno.test("a choice is one of its options, and of several each", () => {
  const tables = { ...whole.tables, batches: [] };
  const answers = { ...whole.answers, harvested: "foot", machineMaker: "" };
  assert.deepEqual(wrong({ answers, tables }), ["not_an_option harvested"]);
  assert.deepEqual(answering({ honeyColours: ["amber", "green"] }), ["not_an_option honeyColours"]);
  assert.deepEqual(answering({ honeyColours: [] }), []);
});

Deno.test("an authority is one of the country's", () => {
  assert.deepEqual(answering({ competentAuthority: "a3" }), ["not_an_option competentAuthority"]);
});

Deno.test("a row chooses from the products that were entered, whatever spaces stand around them", () => {
  assert.deepEqual(batch({ product: " Fir honeydew " }), []);
  assert.deepEqual(batch({ product: "Oak honeydew" }), ["not_from_table batches/r2/product"]);
});

Deno.test("each cell of each row is checked, and its place said", () => {
  assert.deepEqual(batch({ grade: "z" }), [
    "required batches/r2/product",
    "not_an_option batches/r2/grade",
  ]);
});

Deno.test("a table takes no more rows than the law allows", () => {
  const rows = ["r1", "r2", "r3", "r4"].map((id) => ({
    id,
    values: { specificProduct: "Fir honeydew" },
  }));
  const products = (count: number) =>
    wrong({ tables: { ...whole.tables, products: rows.slice(0, count) } });
  assert.deepEqual(products(3), []);
  assert.deepEqual(products(4), ["rows_too_many products"]);
});

Deno.test("answers of fields that the form does not ask are none of its business", () => {
  assert.deepEqual(answering({ vineyard: "x", toString: "y" }), []);
  const lemon = formOf(pilot, { category: lemonade, leaf: "9201" });
  const { competentAuthority: _, ...answers } = whole.answers;
  assert.deepEqual(check(lemon, { dossier: { ...whole, answers }, lists }), []);
});

Deno.test("optionsOf() a table lists what its rows say, each once", () => {
  const names = ["Fir honeydew", " Fir honeydew", "", "Oak honeydew"];
  const products = names.map((specificProduct, at) => ({
    id: `r${at}`,
    values: { specificProduct },
  }));
  const source = { table: "products", column: "specificProduct" };
  const dossier = { ...whole, tables: { products } };
  assert.deepEqual(optionsOf(source, { dossier, lists }), ["Fir honeydew", "Oak honeydew"]);
  assert.deepEqual(optionsOf("countries", { dossier, lists }), ["ITA", "GBR"]);
});

const text: Note = { control: "text", cites: "", provenance: "local" };
const number: Note = { ...text, control: "number" };

Deno.test("decode() keeps text as text and makes numbers of number fields alone", () => {
  assert.equal(decode(" 007 ", text), "007");
  assert.equal(decode(" 007 ", number), 7);
  assert.equal(decode("seven", number), "seven");
  assert.equal(decode("  ", number), undefined);
  assert.equal(decode(undefined, text), undefined);
  assert.equal(decode([], text), undefined);
  assert.deepEqual(decode(["a"], text), ["a"]);
});

Deno.test("whatever is typed, check() answers with issues and never throws", () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom("hand", "machine"));
  const ids = fc.constantFrom(...Object.keys(whole.answers), "__proto__", "other");
  fc.assert(fc.property(fc.dictionary(ids, value), (answers) => {
    for (const { path, cites } of check(form, { dossier: { ...whole, answers }, lists })) {
      assert.notEqual(path.length, 0);
      assert.notEqual(cites, undefined);
    }
  }));
});
