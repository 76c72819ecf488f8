import assert from "node:assert/strict";
import { dossierOf, pasta } from "../../../tests/dossiers.ts";
import { findField, findTable, formOf, sectionsOf } from "../../application_form.ts";
import { check, type Dossier, type Lists } from "../../check.ts";
import { noteOf } from "../../form.ts";
import { stuffed } from "./categories/stuffed.ts";
import { d248 } from "./mod.ts";

const form = formOf(d248, { category: stuffed, leaf: "0701" });

const lists: Lists = (source) =>
  ({
    authorities: ["ministero"],
    countries: ["ITA", "DEU", "CHN"],
    leaves: ["0701", "2302"],
  })[source];

const whole: Dossier = dossierOf(pasta);
const answers = { ...whole.answers, competentAuthority: "ministero" };

/** What keeps the pasta maker from filing, as `code path · article`. */
function wrong(changes: Partial<Dossier>): string[] {
  return check(form, { dossier: { ...whole, answers, ...changes }, lists })
    .map(({ code, path, cites }) => `${code} ${path.join("/")} · ${cites}`);
}

function answering(given: Dossier["answers"]): string[] {
  return wrong({ answers: { ...answers, ...given } });
}

function withTable(table: string, rows: Dossier["tables"][string]): string[] {
  return wrong({ tables: { ...whole.tables, [table]: rows } });
}

Deno.test("the pasta maker's whole dossier can be filed", () => {
  assert.deepEqual(wrong({}), []);
});

Deno.test("an empty pasta dossier is told all of the manual's required fields at once", () => {
  const issues = wrong({ answers: {}, tables: {}, files: {} });
  assert.deepEqual(issues, [
    "required competentAuthority · manual 5.1.1.2",
    "required companyName · manual 5.1.1.2",
    "required siteAddress · public register",
    "rows_missing products · manual 5.1.1.2",
    "required tradedWithChina · manual 5.1.1.2",
    "required pesticidesUsed · manual 5.1.1.2",
    "required waterSource · manual 5.1.2.2",
    "required processDescription · manual 5.1.2.2",
    "file_missing declaration · manual 5.1.1.2",
  ]);
});

Deno.test("pasta goes by the authority's recommendation", () => {
  assert.equal(stuffed.route, "recommended");
  assert.deepEqual(Object.keys(stuffed.leaves), ["0701", "0702"]);
});

Deno.test("pasta requires a competent authority, and one of the country's", () => {
  assert.deepEqual(answering({ competentAuthority: "" }), [
    "required competentAuthority · manual 5.1.1.2",
  ]);
  assert.deepEqual(answering({ competentAuthority: "fsanz" }), [
    "not_an_option competentAuthority · manual 5.1.1.2",
  ]);
});

Deno.test("the approving authority at home may be left out", () => {
  assert.deepEqual(answering({ approvingAuthority: "" }), []);
});

Deno.test("the company's name comes from the account, can be edited and must be there", () => {
  assert.equal(findField(form, "companyName")?.note.starts, "company_name");
  assert.deepEqual(answering({ companyName: "Valdoro S.p.A." }), []);
  assert.deepEqual(answering({ companyName: " " }), ["required companyName · manual 5.1.1.2"]);
});

Deno.test("the home number and the three Chinese fields are filled in by the portal alone", () => {
  const given = ["homeNumber", "chinaNumber", "chinaDate", "chinaValidity"]
    .map((id) => findField(form, id)?.note.given);
  assert.deepEqual(given, ["home_number", "china_number", "china_date", "china_validity"]);
  assert.deepEqual(answering({ homeNumber: "typed", chinaNumber: "CITA07012603020001" }), []);
});

Deno.test("pasta requires the address of the production site, which no law text names", () => {
  assert.deepEqual(answering({ siteAddress: "" }), ["required siteAddress · public register"]);
  assert.equal(findField(form, "siteAddress")?.note.provenance, "local");
});

Deno.test("pasta requires at least one product", () => {
  const tables = { products: [] };
  assert.deepEqual(
    wrong({ tables, answers: { ...answers, tradedWithChina: "no", pesticidesUsed: "none" } }),
    [
      "rows_missing products · manual 5.1.1.2",
    ],
  );
});

Deno.test("a product is named; its code has 6, 8, 10 or 13 digits", () => {
  const product = (hsCode: string, specificProduct = "Ravioli") =>
    wrong({
      tables: { products: [{ id: "r", values: { specificProduct, hsCode } }] },
      answers: { ...answers, tradedWithChina: "no", pesticidesUsed: "none" },
    });
  for (const code of ["", "190220", "19022000", "1902200000", "1902200000115"]) {
    assert.deepEqual(product(code), [], code);
  }
  for (const code of ["1902", "1902.20", "19022000001", "190220000011", "pasta"]) {
    assert.deepEqual(
      product(code),
      ["bad_format products/r/hsCode · GACC form, unconfirmed"],
      code,
    );
  }
  assert.deepEqual(product("190220", ""), ["required products/r/specificProduct · manual 5.1.1.2"]);
});

Deno.test("trade with China: yes asks for a row, no greys the rows out", () => {
  assert.deepEqual(withTable("trade", []), ["rows_missing trade · manual 5.1.1.2"]);
  assert.deepEqual(answering({ tradedWithChina: "no" }), ["forbidden trade · manual 5.1.1.2"]);
  const tables = { ...whole.tables, trade: [] };
  assert.deepEqual(wrong({ tables, answers: { ...answers, tradedWithChina: "no" } }), []);
});

Deno.test("exports, ingredients and relations may be left out", () => {
  for (const table of ["exports", "ingredients", "relations"]) {
    assert.deepEqual(withTable(table, []), [], table);
  }
});

Deno.test("a row needs what the manual asks of it, and nothing we added", () => {
  const product = "Spinach and chickpea tortelloni, frozen";
  const rows = {
    products: [{ specificProduct: product }],
    trade: [{ product }],
    exports: [{ product, exportedProduct: "0701" }],
    ingredients: [{ product, ingredient: "Spinach" }],
    pesticides: [{ product, pesticide: "Azoxystrobin" }],
    relations: [{ product, workshop: "Fresh pasta" }],
  };
  const tables = dossierOf({ ...pasta, rows }).tables;
  assert.deepEqual(wrong({ tables }), []);
  for (const [table, [row]] of Object.entries(rows)) {
    for (const column of Object.keys(row ?? {})) {
      const empty = { id: "r", values: { ...row, [column]: "" } };
      const found = check(form, {
        dossier: { ...whole, answers, tables: { ...tables, [table]: [empty] } },
        lists,
      });
      const place = `${table}/r/${column}`;
      assert.equal(found.find(({ code }) => code === "required")?.path.join("/"), place);
    }
  }
});

Deno.test("every list of products for China is chosen from the products table", () => {
  const tables = ["trade", "exports", "ingredients", "relations", "pesticides"];
  for (const id of tables) {
    const column = findTable(form, id)?.table.columns["product"];
    assert.deepEqual(column && noteOf(column).options, {
      table: "products",
      column: "specificProduct",
    });
    const [row] = whole.tables[id] ?? [];
    const strange = { id: "r", values: { ...row?.values, product: "Lasagne" } };
    assert.deepEqual(withTable(id, [strange]), [`not_from_table ${id}/r/product · manual 5.1.1.2`]);
  }
});

Deno.test("an exported product is one of the catalogue's kinds of food", () => {
  const [row] = whole.tables["exports"] ?? [];
  const strange = { id: "r", values: { ...row?.values, exportedProduct: "9999" } };
  assert.deepEqual(withTable("exports", [strange]), [
    "not_an_option exports/r/exportedProduct · manual 5.1.1.2",
  ]);
});

Deno.test("pasta asks for pesticides and says where from", () => {
  assert.deepEqual(answering({ pesticidesUsed: "" }), ["required pesticidesUsed · manual 5.1.1.2"]);
  assert.deepEqual(withTable("pesticides", []), ["rows_missing pesticides · manual 5.1.1.2"]);
});

Deno.test("no pesticides: the rows are greyed out", () => {
  assert.deepEqual(answering({ pesticidesUsed: "none" }), [
    "forbidden pesticides · manual 5.1.1.2",
  ]);
  const tables = { ...whole.tables, pesticides: [] };
  assert.deepEqual(wrong({ tables, answers: { ...answers, pesticidesUsed: "none" } }), []);
});

Deno.test("pesticides stand behind the ingredients, in the production part", () => {
  const ids = sectionsOf(form, "production").map(({ id }) => id);
  assert.equal(ids[ids.indexOf("ingredients") + 1], "pesticides");
});

Deno.test("pasta filled with meat is asked for no pesticides", () => {
  const animal = formOf(d248, { category: stuffed, leaf: "0702" });
  assert.equal(findField(animal, "pesticidesUsed"), undefined);
  assert.equal(findTable(animal, "pesticides"), undefined);
});

Deno.test("pasta requires a description of the process, and no file with it", () => {
  assert.deepEqual(answering({ processDescription: "" }), [
    "required processDescription · manual 5.1.2.2",
  ]);
  assert.deepEqual(answering({ processDescription: "Mixed." }), [
    "too_short processDescription · manual 5.1.2.2",
  ]);
  assert.deepEqual(wrong({ files: { declaration: ["f1"] } }), []);
});

Deno.test("pasta requires the signed declaration, in the third part", () => {
  assert.deepEqual(wrong({ files: {} }), ["file_missing declaration · manual 5.1.1.2"]);
  assert.equal(findField(form, "declaration")?.section.part, "inspection");
});

Deno.test("the enterprise may leave its self-inspection to the reviewers' questions", () => {
  const verdicts = Object.fromEntries(
    Object.keys(pasta.answers.inspection).map((id) => [id, ""]),
  );
  assert.deepEqual(answering(verdicts), []);
  assert.deepEqual(answering({ checkRecall: "maybe" }), [
    "not_an_option checkRecall · Codex CXC 1-1969",
  ]);
});

Deno.test("phone, mail and years have their forms", () => {
  assert.deepEqual(
    answering({ contactPhone: "call us", contactEmail: "valdoro.example", yearBuilt: "last year" }),
    [
      "bad_format contactPhone · GACC form, unconfirmed",
      "bad_format contactEmail · GACC form, unconfirmed",
      "bad_format yearBuilt · GACC form, unconfirmed",
    ],
  );
});
