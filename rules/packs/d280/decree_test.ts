import assert from "node:assert/strict";
import { type ApplicationForm, findField, formOf } from "../../application_form.ts";
import { breaches } from "../../contract.ts";
import { isOptional, noteOf, type Route } from "../../form.ts";
import { type Category, categoryOfLeaf, inForce, type Pack } from "../../pack.ts";
import { packDifferences } from "../../pack_differences.ts";
import { renewalOf } from "../../renewal.ts";
import { d248 } from "../d248/mod.ts";
import { d280 } from "./mod.ts";

const pack: Pack = d280;

/** The foods of the announcement's catalogue, in its order. */
// deno-fmt-ignore
const catalogue = [
  "meat", "casing", "nest", "bee", "egg", "oil", "stuffed", "grain", "milled", "veg", "spice", "nut",
  "dfruit", "fsdp", "health", "dairy", "aquatic",
];

function ids(route: Route): string[] {
  return pack.categories.filter((one) => one.route === route).map(({ id }) => id);
}

function formOfLeaf(leaf: string, law: Pack = pack): ApplicationForm {
  const category = categoryOfLeaf(law, leaf);
  assert.ok(category, leaf);
  return formOf(law, { category, leaf });
}

const leaves = pack.categories.flatMap(({ leaves: own }) => Object.keys(own));

Deno.test("Decree 280 keeps the contract beside Decree 248", () => {
  assert.deepEqual(breaches([d248, d280]), []);
});

Deno.test("Decree 280 applies from the first of June 2026", () => {
  assert.equal(inForce([d248, d280], "2026-05-31")?.id, "d248");
  assert.equal(inForce([d248, d280], "2026-06-01")?.id, "d280");
});

Deno.test("its catalogue names seventeen foods, and what is in no catalogue registers itself", () => {
  assert.deepEqual(ids("recommended"), catalogue);
  assert.equal(ids("self").length + catalogue.length, pack.categories.length);
  for (const id of ids("self")) {
    assert.equal(d248.categories.find((one) => one.id === id)?.route, "self", id);
  }
});

Deno.test("oilseeds, fresh vegetables, dried beans and raw coffee and cocoa are categories no more", () => {
  const { categories } = packDifferences(d248, d280);
  const of = (id: string) => categories.find((one) => one.id === id);
  assert.deepEqual(of("oil")?.leavesRemoved, ["0603"]);
  assert.deepEqual(of("veg")?.leavesRemoved, ["1002", "1003"]);
  assert.equal(of("beans")?.change, "removed");
  assert.deepEqual(of("beans")?.leavesRemoved, ["1401", "1402"]);
  assert.deepEqual(categories.flatMap(({ leavesAdded }) => leavesAdded), []);
});

Deno.test("what no source says surely is marked so", () => {
  const of = (id: string) => pack.categories.find((category) => category.id === id)?.provenance;
  assert.deepEqual(["oil", "veg", "spice"].map(of), ["inferred", "inferred", "inferred"]);
  assert.equal(of("meat"), "official");
  assert.equal(pack.renewal?.except?.provenance, "inferred");
  assert.equal(pack.renewal?.window.provenance, "local");
  assert.equal(pack.newRegistration?.provenance, "local");
});

Deno.test("registrations go on by themselves but for meat, bird's nest and enterprises in trouble", () => {
  const modes = (status: "active" | "suspended" | "rectifying") =>
    pack.categories.filter(({ id }) =>
      renewalOf(pack, { category: id, status }).mode === "application"
    )
      .map(({ id }) => id);
  assert.deepEqual(modes("active"), ["meat", "nest"]);
  assert.equal(modes("suspended").length, pack.categories.length);
  assert.equal(modes("rectifying").length, pack.categories.length);
});

Deno.test("the enterprise may file the authority's papers for a recommended food, and need not", () => {
  for (const leaf of leaves) {
    const form = formOfLeaf(leaf);
    for (const id of pack.vouchers?.fields ?? []) {
      const schema = findField(form, id)?.schema;
      assert.equal(schema !== undefined, form.category.route === "recommended", `${leaf} ${id}`);
      if (schema === undefined) continue;
      assert.ok(isOptional(schema));
      assert.equal(noteOf(schema).control, "file");
    }
  }
});

Deno.test("the form of a leaf asks what it asked before, and the authority's papers beside it", () => {
  for (const leaf of leaves) {
    const now = formOfLeaf(leaf).sections.map(({ id }) => id).filter((id) =>
      id !== "recommendation"
    );
    assert.deepEqual(now, formOfLeaf(leaf, d248).sections.map(({ id }) => id), leaf);
  }
});

Deno.test("every category is reached by some product", () => {
  const reached = new Set<string>(
    pack.products.flatMap(({ candidates }) => candidates.map(({ category }) => category)),
  );
  const missing = pack.categories.filter(({ id }: Category) => !reached.has(id));
  assert.deepEqual(missing.map(({ id }) => id), []);
});
