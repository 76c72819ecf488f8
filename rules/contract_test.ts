import assert from "node:assert/strict";
import * as z from "zod";
import { estate, harvest, honeydew, lemonade, pilot, signature } from "../tests/pilot.ts";
import { breaches, breachText } from "./contract.ts";
import type { Outside } from "./catalogue.ts";
import type { Fields, Group, Table } from "./form.ts";
import { field } from "./form.ts";
import type { Category, Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";

const note = { control: "text", cites: "Pilot Notice 1", provenance: "local" } as const;
const text = field(z.string().optional(), note);

/** The pilot without words, so that a broken group breaks nothing else. */
function mute(): Pack {
  const { texts: _, ...rest } = pilot;
  return rest;
}

/** What stands against one pack, `where rule`. */
function faults(changes: Partial<Pack>): string[] {
  return breaches([{ ...mute(), ...changes }]).map(({ where, rule }) => `${where} ${rule}`);
}

/** What stands against the pilot with that group instead of the harvest. */
function withGroup(group: Group): string[] {
  return faults({ categories: [{ ...honeydew, groups: [group] }, lemonade] });
}

function withFields(fields: Fields): string[] {
  return withGroup({ id: "extra", part: "production", fields });
}

const batches: Table = {
  columns: { line: text },
  max: 9,
  cites: "Pilot Notice 1",
  provenance: "local",
};

function withTable(changes: Partial<Table>): string[] {
  const tables = { batches: { ...batches, ...changes } };
  return withGroup({ id: "extra", part: "production", fields: {}, tables });
}

function withCategories(...categories: Category[]): string[] {
  return faults({ categories, products: [] });
}

Deno.test("our packs and a pack from outside keep the contract", () => {
  assert.deepEqual(breaches([d248]), []);
  assert.deepEqual(breaches([d248, pilot]), []);
});

Deno.test("a breach names the pack, the place, the rule and the remedy", () => {
  const [breach, ...more] = breaches([{ ...mute(), validYears: 0 }]);
  assert.deepEqual(more, []);
  assert.deepEqual(breach, {
    pack: "pilot",
    where: "validYears",
    rule: "valid_years",
    remedy: "give a whole number of years, one or more",
  });
  assert.equal(
    breach && breachText(breach),
    "Cannot load pack pilot: validYears breaks valid_years; give a whole number of years, one or more",
  );
});

Deno.test("two packs have ids and start days of their own", () => {
  const twin = { ...mute(), since: "2027-01-01" };
  assert.deepEqual(breaches([pilot, twin]).map(({ rule }) => rule), ["pack_id"]);
  const sameDay = { ...mute(), id: "other" };
  assert.deepEqual(breaches([pilot, sameDay]).map(({ rule }) => rule), ["start_day_taken"]);
  const earlier = { ...mute(), id: "other", since: "2020-01-01" };
  assert.deepEqual(breaches([pilot, earlier]), []);
});

Deno.test("a start day is a day", () => {
  for (const since of ["2026-02-30", "2026-6-1", "1 June 2026", ""]) {
    assert.deepEqual(faults({ since }), ["since start_day"], since);
  }
});

Deno.test("a registration is valid for whole years", () => {
  for (const validYears of [0, -1, 2.5]) {
    assert.deepEqual(faults({ validYears }), ["validYears valid_years"]);
  }
  assert.deepEqual(faults({ validYears: 1 }), []);
});

Deno.test("category ids are unique", () => {
  const twin = { ...lemonade, id: "honeydew" };
  assert.deepEqual(withCategories(honeydew, twin), ["honeydew category_id"]);
});

Deno.test("leaf codes have four digits, once in the pack", () => {
  const leaves = (...codes: string[]) =>
    Object.fromEntries(codes.map((code) => [code, { provenance: "local" as const }]));
  for (const code of ["920", "92011", "92A1", "９２０１"]) {
    const found = withCategories({ ...lemonade, leaves: leaves(code) });
    assert.deepEqual(found, [`lemonade/${code} leaf_shape`]);
  }
  const thief = { ...lemonade, leaves: leaves("9101") };
  assert.deepEqual(withCategories(honeydew, thief), ["lemonade/9101 leaf_taken"]);
});

Deno.test("the first two digits of a leaf belong to one category", () => {
  const guest = { ...lemonade, leaves: { "9103": { provenance: "local" as const } } };
  assert.deepEqual(withCategories(honeydew, guest), ["lemonade/9103 leaf_prefix"]);
});

Deno.test("a group is asked for leaves of its own category", () => {
  const strange = { ...honeydew, groups: [{ leaves: ["9101", "9201"], group: harvest }] };
  assert.deepEqual(withCategories(strange, lemonade), ["honeydew/harvest leaf_unknown"]);
});

Deno.test("no code of the catalogue is claimed twice without a question that decides", () => {
  const [comb, liquid] = pilot.products;
  const [first, second] = comb.candidates;
  const { question: _, ...unasked } = second;
  assert.deepEqual(faults({ products: [comb, { ...liquid, hs: comb.hs }] }), [
    "product 040900 product_twice",
  ]);
  assert.deepEqual(faults({ products: [{ ...comb, candidates: [first, unasked] }] }), [
    "product 040900 product_question",
  ]);
  const items = [{ ...liquid, hs: "2202990000", ciq: "101" }, {
    ...liquid,
    hs: "2202990000",
    ciq: "102",
  }];
  assert.deepEqual(faults({ products: items }), []);
});

Deno.test("a way out of the register stands beside candidates only with a question", () => {
  const [comb] = pilot.products;
  const [first] = comb.candidates;
  const question = { zh: "饲用", en: "It is for feed" };
  const withWays = (...outside: Outside[]) =>
    faults({ products: [{ ...comb, candidates: [first], outside }] });
  assert.deepEqual(withWays({ why: "feed", question }), []);
  assert.deepEqual(withWays({ why: "feed" }), ["product 040900 product_question"]);
  assert.deepEqual(
    faults({ products: [{ ...comb, candidates: [], outside: [{ why: "feed" }] }] }),
    [],
  );
});

Deno.test("a code stands twice only on different days", () => {
  const [comb] = pilot.products;
  const first = { ...comb, to: "2025-12-31" };
  assert.deepEqual(faults({ products: [first, { ...comb, from: "2026-01-01" }] }), []);
  assert.deepEqual(faults({ products: [first, { ...comb, from: "2025-12-31" }] }), [
    "product 040900 product_twice",
  ]);
});

Deno.test("the days of a product are real days in their order", () => {
  const [comb] = pilot.products;
  const between = (from: string, to: string) => faults({ products: [{ ...comb, from, to }] });
  assert.deepEqual(between("2026-01-01", "2026-01-01"), []);
  for (const [from, to] of [["2026-02-30", "2027-01-01"], ["2026-01-02", "2026-01-01"]] as const) {
    assert.deepEqual(between(from, to), ["product 040900 product_days"]);
  }
});

Deno.test("a candidate names a category of the pack and a leaf of it", () => {
  const [, product] = pilot.products;
  const leadingTo = (category: string, leaf: string) =>
    faults({ products: [{ ...product, candidates: [{ category, leaf }] }] });
  assert.deepEqual(leadingTo("juice", "9201"), ["product 22029900 product_category"]);
  assert.deepEqual(leadingTo("lemonade", "9101"), ["product 22029900 product_leaf"]);
  assert.deepEqual(leadingTo("lemonade", "constructor"), ["product 22029900 product_leaf"]);
  assert.deepEqual(faults({ products: [{ ...product, candidates: [] }] }), []);
});

Deno.test("group ids are unique over a form", () => {
  assert.deepEqual(withGroup({ ...harvest, id: "signature" }), ["signature group_id"]);
});

Deno.test("a group stands behind one that is there before it", () => {
  assert.deepEqual(withGroup({ ...harvest, after: "cellar" }), ["harvest group_after"]);
  const cellar: Group = { id: "cellar", part: "production", fields: { depth: text } };
  const groups = [{ ...harvest, after: "cellar" }, cellar];
  assert.deepEqual(withCategories({ ...honeydew, groups }), ["harvest group_after"]);
});

Deno.test("field and table ids are unique over a form", () => {
  assert.deepEqual(withFields({ declaration: text }), ["extra/declaration field_id"]);
  assert.deepEqual(withFields({ products: text }), ["extra/products field_id"]);
  assert.deepEqual(withGroup({ ...signature, id: "again" }), ["again/declaration field_id"]);
  const both = { id: "extra", part: "production", fields: { batches: text } } as const;
  assert.deepEqual(withGroup({ ...both, tables: { batches } }), ["extra/batches field_id"]);
});

Deno.test("ids can stand in an address", () => {
  for (const id of ["Siteplan", "site-plan", "files", "toString", "", "一"]) {
    assert.deepEqual(withFields({ [id]: text }), [`extra/${id} id_shape`]);
  }
  assert.deepEqual(withTable({ columns: { "line no": text } }), [
    "extra/batches/line no id_shape",
  ]);
  assert.deepEqual(withCategories({ ...lemonade, id: "soft drinks" }), ["soft drinks id_shape"]);
});

Deno.test("every field and column has a note and says where it is known from", () => {
  const uncited = field(z.string(), { ...note, cites: " " });
  assert.deepEqual(withFields({ colour: z.string() }), ["extra/colour note"]);
  assert.deepEqual(withFields({ colour: uncited }), ["extra/colour cites"]);
  assert.deepEqual(withTable({ columns: { line: z.string() } }), ["extra/batches/line note"]);
  assert.deepEqual(withTable({ columns: { line: uncited } }), ["extra/batches/line cites"]);
});

Deno.test("packs, categories, tables and requirements say where they are known from", () => {
  assert.deepEqual(faults({ cites: " " }), ["pack cites"]);
  assert.deepEqual(withCategories({ ...lemonade, cites: " " }), ["lemonade cites"]);
  assert.deepEqual(withTable({ cites: " " }), ["extra/batches cites"]);
  const when = { field: "harvested", is: "hand" };
  const requires = [{ field: "hives", rule: "required", when, cites: " " }] as const;
  assert.deepEqual(withGroup({ ...harvest, requires }), ["harvest/hives cites"]);
});

Deno.test("a choice has options, its own or another list's", () => {
  for (const control of ["radio", "select", "checkboxes"] as const) {
    const bare = field(z.string(), { ...note, control });
    assert.deepEqual(withFields({ colour: bare }), ["extra/colour options"], control);
  }
  const land = field(z.string(), { ...note, control: "select", options: "countries" });
  assert.deepEqual(withFields({ land }), []);
});

Deno.test("options come from a column of a table of the form", () => {
  const from = (table: string, column: string) =>
    withFields({
      main: field(z.string(), { ...note, control: "select", options: { table, column } }),
    });
  assert.deepEqual(from("products", "specificProduct"), []);
  assert.deepEqual(from("goods", "specificProduct"), ["extra/main option_source"]);
  assert.deepEqual(from("products", "name"), ["extra/main option_source"]);
});

Deno.test("a table takes at least one row, and as many as it asks for", () => {
  assert.deepEqual(withTable({ max: 0 }), ["extra/batches table_rows"]);
  assert.deepEqual(withTable({ min: 3, max: 2 }), ["extra/batches table_rows"]);
  assert.deepEqual(withTable({ min: 2, max: 2 }), []);
  assert.deepEqual(withTable({ max: 1 }), []);
});

Deno.test("files, given values and fields of one route are no columns", () => {
  const columns: Fields[] = [
    { plan: field(z.array(z.string()), { ...note, control: "file" }) },
    { plan: field(z.string().optional(), { ...note, control: "given", given: "home_number" }) },
    { plan: field(z.string(), { ...note, on: "self" }) },
  ];
  for (const column of columns) {
    assert.deepEqual(withTable({ columns: column }), ["extra/batches/plan column"]);
  }
});

/** What stands against the harvest with that one requirement. */
function withRequirement(requirement: NonNullable<Group["requires"]>[number]): string[] {
  return withGroup({ ...harvest, requires: [requirement] });
}

const rule = { rule: "required", cites: "Pilot Notice 1" } as const;
const byHand = { field: "harvested", is: "hand" } as const;

Deno.test("a requirement names a field or table of the form", () => {
  assert.deepEqual(withRequirement({ ...rule, field: "colour", when: byHand }), [
    "harvest/colour require_target",
  ]);
  assert.deepEqual(withRequirement({ ...rule, table: "hives", when: byHand }), [
    "harvest/hives require_target",
  ]);
  assert.deepEqual(withRequirement({ ...rule, table: "products", when: byHand }), []);
});

Deno.test("a field that requirements speak of is optional by itself", () => {
  assert.deepEqual(withRequirement({ ...rule, field: "harvested", when: byHand }), [
    "harvest/harvested require_optional",
  ]);
});

Deno.test("conditions name fields of the form and options of the field", () => {
  const when = (inner: typeof byHand | { field: string; in: string[] }) =>
    withRequirement({ ...rule, field: "hives", when: { any: [{ not: inner }, { all: [inner] }] } });
  assert.deepEqual(when(byHand), []);
  assert.deepEqual(when({ field: "colour", in: ["x"] }), ["harvest/hives condition_field"]);
  assert.deepEqual(when({ field: "harvested", in: ["hand", "foot"] }), [
    "harvest/hives condition_option",
  ]);
  assert.deepEqual(when({ field: "honeyColours", in: ["amber", "green"] }), [
    "harvest/hives condition_option",
  ]);
  assert.deepEqual(when({ field: "machineMaker", in: ["Any maker"] }), []);
});

Deno.test("a fault of the core is said once, however many forms it shows in", () => {
  const core = [{ ...estate, after: "cellar" }, signature];
  assert.deepEqual(faults({ core }), ["estate group_after"]);
});

Deno.test("a pack from outside has words for everything in both languages", () => {
  const { zh, en } = pilot.texts;
  const without = (lost: Partial<typeof en>) =>
    breaches([{ ...pilot, texts: { zh, en: { ...en, ...lost } } }]).map(({ where }) => where);
  assert.deepEqual(without({ name: " " }), ["en: name"]);
  assert.deepEqual(without({ categories: { honeydew: "Honeydew" } }), ["en: category lemonade"]);
  assert.deepEqual(without({ leaves: { ...en.leaves, "9102": "" } }), ["en: leaf 9102"]);
  assert.deepEqual(without({ groups: { ...en.groups, harvest: "" } }), ["en: group harvest"]);
  const { hives: _, ...fields } = en.fields;
  assert.deepEqual(without({ fields }), ["en: field hives"]);
  const harvested = { label: "How is it harvested?", options: { hand: "By hand" } };
  assert.deepEqual(without({ fields: { ...en.fields, harvested } }), [
    "en: option harvested=machine",
  ]);
  assert.deepEqual(without({ tables: { products: en.tables["products"]! } }), [
    "en: table batches",
    "en: button of table batches",
    "en: field batches/product",
    "en: field batches/grade",
    "en: option batches/grade=a",
    "en: option batches/grade=b",
  ]);
});
