import assert from "node:assert/strict";
import { estate, harvest, honeydew, lemonade, pilot, signature } from "../tests/pilot.ts";
import * as z from "zod";
import { field, type Group } from "./form.ts";
import { packDifferences } from "./pack_differences.ts";
import type { Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";
import { d280 } from "./packs/d280/mod.ts";
import { productDifferences } from "./product_differences.ts";

const known = { cites: "Notice 12", provenance: "local" } as const;
const depth: Group = {
  id: "cellar",
  part: "production",
  fields: { depth: field(z.string(), { control: "text", ...known }) },
};

function differences(changes: Partial<Pack>, from: Pack = pilot) {
  return packDifferences(from, { ...from, id: "next", since: "2026-01-01", ...changes });
}

Deno.test("two laws that say the same differ in nothing", () => {
  const { terms, categories, core, products, alike } = differences({});
  assert.deepEqual([terms, categories, core, products], [[], [], [], []]);
  assert.deepEqual(alike.map(({ id }) => id), ["honeydew", "lemonade"]);
});

Deno.test("two laws are compared once", () => {
  assert.equal(packDifferences(d248, d280), packDifferences(d248, d280));
  assert.notEqual(packDifferences(d248, d280), packDifferences(d280, d248));
});

Deno.test("what a law says of the whole is compared", () => {
  assert.deepEqual(differences({ validYears: 4 }).terms, ["validYears"]);
  const newRegistration = { fields: ["siteAddress"], ...known };
  assert.deepEqual(differences({ newRegistration }).terms, ["newRegistration"]);
});

Deno.test("categories come and go with their leaves", () => {
  const cola = { ...lemonade, id: "cola", leaves: { "9302": { provenance: "local" } } } as const;
  const { categories } = differences({ categories: [honeydew, cola], products: [] });
  assert.deepEqual(
    categories.map(({ id, change, leavesAdded, leavesRemoved }) => [
      id,
      change,
      leavesAdded,
      leavesRemoved,
    ]),
    [["lemonade", "removed", [], ["9201"]], ["cola", "added", ["9302"], []]],
  );
});

Deno.test("leaves come and go within a category", () => {
  const wider = {
    ...honeydew,
    leaves: { "9102": { provenance: "local" }, "9103": { provenance: "local" } },
    groups: [],
  } as const;
  const { categories: [only] } = differences({ categories: [wider, lemonade] });
  assert.deepEqual([only?.id, only?.leavesAdded, only?.leavesRemoved], [
    "honeydew",
    ["9103"],
    ["9101"],
  ]);
});

Deno.test("a category that goes over to the other route says what its form asks for that", () => {
  const moved = { ...lemonade, route: "recommended" } as const;
  const { categories: [only], core } = differences({ categories: [honeydew, moved] });
  assert.deepEqual(only?.route, { from: "self", to: "recommended" });
  assert.deepEqual(only?.asked.map(({ change, id }) => [change, id]), [
    ["added", "competentAuthority"],
  ]);
  assert.deepEqual(core, []);
});

Deno.test("what the core asks anew is said once, with the routes it is for", () => {
  const { core, categories } = differences({ core: [estate, depth, signature] });
  assert.deepEqual(categories, []);
  assert.deepEqual(core.map(({ id, routes }) => [id, routes]), [
    ["depth", ["recommended", "self"]],
  ]);
});

Deno.test("what a category asks anew is said with the leaves it is for, where it is not for all", () => {
  const some = differences({
    categories: [
      { ...honeydew, groups: [...honeydew.groups, { leaves: ["9102"], group: depth }] },
      lemonade,
    ],
  });
  assert.deepEqual(some.categories[0]?.asked.map(({ id, leaves }) => [id, leaves]), [
    ["depth", ["9102"]],
  ]);
  const all = differences({
    categories: [{ ...honeydew, groups: [...honeydew.groups, depth] }, lemonade],
  });
  assert.deepEqual(all.categories[0]?.asked.map(({ id, leaves }) => [id, leaves]), [
    ["depth", undefined],
  ]);
});

Deno.test("what one country is asked anew is said with the country", () => {
  const { core } = differences({
    core: [estate, { countries: ["FRA", "CHE"], group: depth }, signature],
  });
  assert.deepEqual(core.map(({ id, countries }) => [id, countries]), [["depth", ["CHE", "FRA"]]]);
  const groups = [{ leaves: ["9101"], group: harvest }, { countries: ["FRA"], group: depth }];
  const { categories } = differences({ categories: [{ ...honeydew, groups }, lemonade] });
  assert.deepEqual(categories[0]?.asked.map(({ id, countries }) => [id, countries]), [
    ["depth", ["FRA"]],
  ]);
});

const row = (hs: string, ...leaves: string[]) => ({
  hs,
  name: { zh: "货", en: "Goods" },
  candidates: leaves.map((leaf) => ({ category: "honeydew", leaf })),
  provenance: "local",
} as const);

Deno.test("products that move alike stand together", () => {
  const from = [row("0101", "9101"), row("0102", "9101"), row("0103", "9102"), row("0104", "9102")];
  const to = [row("0101", "9102"), row("0102", "9102"), row("0103", "9102", "9101")];
  assert.deepEqual(productDifferences(from, to), [
    { lost: [{ leaf: "9101" }], gained: [{ leaf: "9102" }], codes: ["0101", "0102"] },
    { lost: [], gained: [{ leaf: "9101" }], codes: ["0103"] },
    { lost: [{ leaf: "9102" }], gained: [], codes: ["0104"] },
  ]);
});

Deno.test("a product that leaves the register says why, and dated rows of a code count together", () => {
  const { candidates: _, ...rest } = row("0101");
  const out = { ...rest, candidates: [], outside: [{ why: "elsewhere" }] } as const;
  const dated = [{ ...row("0101", "9101"), to: "2026-05-31" }, { ...out, from: "2026-06-01" }];
  assert.deepEqual(productDifferences([row("0101", "9101")], [out]), [
    { lost: [{ leaf: "9101" }], gained: [{ why: "elsewhere" }], codes: ["0101"] },
  ]);
  assert.deepEqual(productDifferences([row("0101", "9101")], dated), [
    { lost: [], gained: [{ why: "elsewhere" }], codes: ["0101"] },
  ]);
});
