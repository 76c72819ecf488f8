import assert from "node:assert/strict";
import { estate, harvest, honeydew, lemonade, pilot, signature } from "../tests/pilot.ts";
import { formOf } from "./application_form.ts";
import { conversionOf } from "./conversion.ts";
import type { Pack } from "./pack.ts";

const form = formOf(pilot, { category: honeydew, leaf: "9101" });

const dossier = {
  answers: { companyName: "Estate", harvested: "hand", hives: "3", machineMaker: "", unknown: "x" },
  tables: {
    products: [{ id: "1", values: { specificProduct: "Comb", note: "" } }],
    batches: [{ id: "1", values: { product: "Comb", grade: "a" } }],
  },
  files: { declaration: ["scan"], unknown: ["scan"] },
};

function convertedTo(changes: Partial<Pack>) {
  const to = { ...pilot, id: "next", since: "2026-01-01", ...changes };
  return conversionOf(form, { to, country: "ITA", dossier });
}

Deno.test("a draft that is asked the same loses nothing", () => {
  const { form: next, differences, lost } = convertedTo({});
  assert.equal(next?.leaf, "9101");
  assert.equal(next?.pack.id, "next");
  assert.deepEqual([differences, lost], [[], []]);
});

Deno.test("what was entered and is not asked any more is lost; what was left empty is not", () => {
  const { hives: _, machineMaker: __, ...fields } = harvest.fields;
  const group = { ...harvest, fields, tables: {}, requires: [] };
  const { lost } = convertedTo({ categories: [{ ...honeydew, groups: [group] }, lemonade] });
  assert.deepEqual(lost, [{ id: "hives" }, { id: "batches" }]);
});

Deno.test("a column that is not asked any more is lost with what stands in it", () => {
  const { batches } = harvest.tables ?? {};
  const { grade: _, ...columns } = batches!.columns;
  const group = { ...harvest, tables: { batches: { ...batches!, columns } } };
  const { lost } = convertedTo({ categories: [{ ...honeydew, groups: [group] }, lemonade] });
  assert.deepEqual(lost, [{ id: "batches", column: "grade" }]);
});

Deno.test("files that are not asked any more are lost", () => {
  const { lost } = convertedTo({ core: [estate] });
  assert.deepEqual(lost, [{ id: "declaration" }]);
});

Deno.test("the leaf decides the category; without one there is no conversion", () => {
  const renamed = { ...honeydew, id: "nectar" } as const;
  assert.equal(convertedTo({ categories: [renamed, lemonade] }).form?.category.id, "nectar");
  const gone = convertedTo({ categories: [lemonade] });
  assert.deepEqual([gone.form, gone.differences, gone.lost], [undefined, [], []]);
});

Deno.test("the country of the enterprise decides what the new law asks of it", () => {
  const core = (country: string) => [
    estate,
    { countries: [country], group: { ...signature, id: "seal", fields: {} } },
    signature,
  ];
  const ids = (country: string) =>
    convertedTo({ core: core(country) }).form?.sections.map(({ id }) => id);
  assert.ok(ids("ITA")?.includes("seal"));
  assert.ok(!ids("FRA")?.includes("seal"));
});
