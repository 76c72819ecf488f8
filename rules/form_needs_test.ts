import assert from "node:assert/strict";
import * as z from "zod";
import { estate, harvest, honeydew, lemonade, pilot } from "../tests/pilot.ts";
import { formOf } from "./application_form.ts";
import { type AnyRequirement, field, type Group, type Provenance } from "./form.ts";
import { needsOf } from "./form_needs.ts";
import { d248 } from "./packs/d248/mod.ts";
import { categoryOfLeaf } from "./pack.ts";

const comb = needsOf(formOf(pilot, { category: honeydew, leaf: "9101" }));

function needOf(id: string) {
  return comb.parts.flatMap(({ sections }) => sections)
    .flatMap(({ fields, tables }) => [...fields, ...tables]).find((need) => need.id === id);
}

Deno.test("the needs of a form stand in its parts and headings", () => {
  assert.deepEqual(
    comb.parts.map(({ part, sections }) => [part, sections.map(({ id }) => id)]),
    [["basic", ["estate"]], ["production", ["harvest"]], ["inspection", ["signature"]]],
  );
});

Deno.test("a need says whether it must be met always, sometimes or never", () => {
  assert.equal(needOf("harvested")?.required, "always");
  assert.equal(needOf("hives")?.required, "never");
  const [rule] = harvest.requires ?? [];
  assert.deepEqual(needOf("machineMaker")?.required, "sometimes");
  assert.deepEqual(needOf("machineMaker")?.rules, [rule]);
  assert.equal(needOf("products")?.required, "always");
  assert.equal(needOf("batches")?.required, "sometimes");
});

Deno.test("a table tells its rows and columns", () => {
  const table = needOf("products");
  assert.ok(table && "columns" in table);
  assert.deepEqual([table.min, table.max], [1, 3]);
  assert.deepEqual(table.columns.map(({ id, required }) => [id, required]), [
    ["specificProduct", "always"],
  ]);
});

Deno.test("a table is asked for by the rules that require it, and by no other", () => {
  const [, , asked] = harvest.requires ?? [];
  const never: AnyRequirement = {
    table: "batches",
    rule: "forbidden",
    when: { field: "harvested", is: "hand" },
    cites: "Pilot Notice 1, article 6",
  };
  const group = { ...harvest, requires: [...harvest.requires ?? [], never] };
  const category = { ...honeydew, groups: [group] };
  const { parts } = needsOf(formOf(pilot, { category, leaf: "9101" }));
  const tables = parts.flatMap(({ sections }) => sections).flatMap((section) => section.tables);
  assert.deepEqual(tables.map(({ id, min, rules }) => [id, min, rules]), [
    ["products", 1, []],
    ["batches", 0, [asked]],
  ]);
});

Deno.test("a heading is known from its questions, its tables and their columns", () => {
  const note = (provenance: Provenance) => ({ cites: `by ${provenance}`, provenance });
  const heading = (table: Provenance, column: Provenance) => {
    const text = (provenance: Provenance) =>
      field(z.string(), { control: "text", ...note(provenance) });
    const stock: Group = {
      id: "stock",
      part: "production",
      fields: { store: text("manual") },
      tables: { shelves: { max: 1, ...note(table), columns: { shelf: text(column) } } },
    };
    const category = { ...lemonade, groups: [stock] };
    const [, production] = needsOf(formOf(pilot, { category, leaf: "9201" })).parts;
    const [{ cites, provenance } = { cites: [], provenance: "" }] = production?.sections ?? [];
    return [provenance, ...cites];
  };
  assert.deepEqual(heading("manual", "manual"), ["manual", "by manual"]);
  assert.deepEqual(heading("official", "manual"), ["official", "by manual", "by official"]);
  assert.deepEqual(heading("official", "inferred"), [
    "inferred",
    "by manual",
    "by official",
    "by inferred",
  ]);
  assert.deepEqual(heading("local", "inferred"), [
    "local",
    "by manual",
    "by local",
    "by inferred",
  ]);
});

Deno.test("papers are told apart from questions", () => {
  assert.deepEqual(comb.documents.map(({ id, part, required }) => [id, part, required]), [
    ["declaration", "inspection", "always"],
  ]);
  assert.ok(comb.documents.every((paper) => !("template" in paper)));
  assert.equal(needOf("declaration"), undefined);
  const category = categoryOfLeaf(d248, "0701");
  const stuffed = needsOf(formOf(d248, { category: category!, leaf: "0701" }));
  const declaration = stuffed.documents.find(({ id }) => id === "declaration");
  assert.equal(declaration?.template, "declaration");
  const given = stuffed.parts.flatMap(({ sections }) => sections).flatMap(({ fields }) => fields)
    .filter(({ control }) => control === "given" || control === "file");
  assert.deepEqual(given, []);
});

Deno.test("a field of the other route is no need", () => {
  const lemon = needsOf(formOf(pilot, { category: lemonade, leaf: "9201" }));
  const ids = lemon.parts[0]?.sections[0]?.fields.map(({ id }) => id);
  assert.deepEqual(ids, ["companyName", "siteAddress"]);
  assert.ok("competentAuthority" in estate.fields);
});

Deno.test("a heading names each of its sources once, and is as sure as the least sure of them", () => {
  const category = categoryOfLeaf(d248, "0701");
  const { parts } = needsOf(formOf(d248, { category: category!, leaf: "0701" }));
  const sections = parts.flatMap(({ sections: some }) => some);
  const of = (id: string) => sections.find((section) => section.id === id);
  assert.deepEqual(of("declaration")?.cites, ["manual 5.1.1.2"]);
  assert.equal(of("declaration")?.provenance, "manual");
  assert.equal(of("identity")?.provenance, "inferred");
  assert.equal(of("site")?.provenance, "local");
});
