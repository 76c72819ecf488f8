import assert from "node:assert/strict";
import * as z from "zod";
import { estate, harvest, honeydew, lemonade, pilot } from "../tests/pilot.ts";
import { findField, formOf, groupIn } from "./application_form.ts";
import { breaches } from "./contract.ts";
import { extended, isExtension, isOfLine } from "./extension.ts";
import { defineGroup, field } from "./form.ts";
import { definePack, type Extension, inForce, type Pack } from "./pack.ts";

const known = { cites: "Estate Notice 9", provenance: "local" } as const;

const slope = defineGroup({
  id: "slope",
  part: "basic",
  fields: { steepness: field(z.number().min(0).max(90), { control: "number", ...known }) },
});

const texts = {
  name: "Pilot Notice with slopes",
  groups: { slope: "The slope" },
  fields: { steepness: { label: "How steep?" } },
};

/** Asks Swiss and Austrian estates of comb honeydew how steep their slope is. */
const alpine: Extension = {
  id: "alpine",
  extends: "pilot",
  since: "2025-09-01",
  ...known,
  core: [{ countries: ["CHE", "AUT"], leaves: ["9101"], group: slope }],
  texts: { zh: { ...texts, name: "试点公告（含坡度）" }, en: texts },
};

const law = extended(pilot, alpine);

function faults(changes: Partial<Extension>): string[] {
  return breaches([pilot, extended(pilot, { ...alpine, ...changes })])
    .map(({ pack, where, rule }) => `${pack} ${where} ${rule}`);
}

Deno.test("an extension is told from a pack by what it extends", () => {
  assert.ok(isExtension(alpine));
  assert.ok(!isExtension(pilot));
  assert.ok(!isExtension(law));
});

Deno.test("an extended pack is a law of its own, from its own day", () => {
  assert.equal(law.id, "alpine");
  assert.equal(law.validYears, pilot.validYears);
  assert.equal(law.base, pilot);
  assert.equal(inForce([pilot, law], "2025-08-31"), pilot);
  assert.equal(inForce([pilot, law], "2025-09-01"), law);
  assert.deepEqual(breaches([pilot, law]), []);
});

Deno.test("the pack that is extended stays as it was", () => {
  assert.deepEqual(pilot.core.map(({ id }) => id), ["estate", "signature"]);
  const form = formOf(pilot, { category: honeydew, leaf: "9101", country: "CHE" });
  assert.equal(findField(form, "steepness"), undefined);
});

Deno.test("an added group stands at the end of its part, or behind the one it names", () => {
  const ids = (changes: Partial<Extension>) =>
    extended(pilot, { ...alpine, ...changes }).core.map((entry) => groupIn(entry).id);
  assert.deepEqual(ids({}), ["estate", "slope", "signature"]);
  const seal = { ...slope, id: "seal", after: "signature" };
  assert.deepEqual(ids({ core: [seal] }), ["estate", "signature", "seal"]);
});

Deno.test("a question for some countries is asked of their enterprises alone, and of the leaves it names", () => {
  const asks = (country: string | undefined, leaf = "9101") =>
    findField(formOf(law, { category: honeydew, leaf, country }), "steepness") !== undefined;
  assert.ok(asks("CHE") && asks("AUT"));
  assert.ok(!asks("ITA") && !asks(undefined) && !asks("CHE", "9102"));
});

Deno.test("an added category takes the place of an older one of its id", () => {
  const own = { ...lemonade, route: "recommended" } as const;
  const cola = { ...lemonade, id: "cola", leaves: { "9301": { provenance: "local" } } } as const;
  const { categories } = extended(pilot, { ...alpine, categories: [own, cola] });
  assert.deepEqual(categories.map(({ id, route }) => [id, route]), [
    ["honeydew", "recommended"],
    ["lemonade", "recommended"],
    ["cola", "self"],
  ]);
});

Deno.test("rows it adds to the catalogue take the place of those of their code", () => {
  const row = (hs: string, leaf: string) => ({
    hs,
    name: { zh: "蜜", en: "Honey" },
    candidates: [{ category: "honeydew", leaf }],
    provenance: "local",
  } as const);
  const products = [row("040900", "9101"), row("040901", "9102")];
  const after = extended(pilot, { ...alpine, products }).products;
  assert.deepEqual(after.map(({ hs, candidates }) => [hs, candidates.length]), [
    ["040900", 1],
    ["22029900", 1],
    ["040901", 1],
  ]);
  assert.equal(extended(pilot, alpine).products, pilot.products);
});

Deno.test("what an extension says of the whole goes before what its pack says", () => {
  const renewal = {
    mode: "automatic",
    ...known,
    window: { opens: 2, closes: 1, ...known },
  } as const;
  const vouchers = { fields: ["papers"], ...known };
  const newRegistration = { fields: ["siteAddress"], ...known };
  const base: Pack = { ...pilot, vouchers, newRegistration };
  const after = extended(base, { ...alpine, validYears: 7, renewal });
  assert.equal(after.validYears, 7);
  assert.equal(after.renewal, renewal);
  assert.equal(after.vouchers, vouchers);
  assert.equal(after.newRegistration, newRegistration);
  assert.ok(!("renewal" in law) && !("vouchers" in law) && !("newRegistration" in law));
});

Deno.test("an extension of an extension is of both lines", () => {
  const twice = extended(law, { ...alpine, id: "steeper", core: [] });
  assert.ok(isOfLine(twice, "pilot") && isOfLine(twice, "alpine") && isOfLine(twice, "steeper"));
  assert.ok(!isOfLine(law, "steeper") && !isOfLine(pilot, "alpine"));
});

Deno.test("an extension may start on the day of its pack, not before it", () => {
  assert.deepEqual(faults({ since: "2025-05-01" }), []);
  assert.equal(
    inForce([pilot, extended(pilot, { ...alpine, since: "2025-05-01" })], "2025-05-01")?.id,
    "alpine",
  );
  assert.deepEqual(faults({ since: "2025-04-30" }), ["alpine since extends_day"]);
});

Deno.test("an extension names countries and leaves that there are", () => {
  assert.deepEqual(faults({ core: [{ countries: ["XYZ"], group: slope }] }), [
    "alpine XYZ country_unknown",
  ]);
  assert.deepEqual(faults({ core: [{ leaves: ["9999"], group: slope }] }), [
    "alpine slope leaf_unknown",
  ]);
});

Deno.test("a question of one country takes no id that its forms have already", () => {
  const twin = { ...slope, fields: { siteAddress: slope.fields.steepness } };
  assert.deepEqual(
    faults({ core: [{ countries: ["CHE"], group: twin }] }),
    [
      "alpine slope/siteAddress field_id",
      "alpine zh: field siteAddress words",
      "alpine en: field siteAddress words",
    ].slice(0, 1),
  );
});

Deno.test("an extension brings words for what it adds, and for nothing else", () => {
  const without = (en: Extension["texts"]["en"]) => faults({ texts: { ...alpine.texts, en } });
  assert.deepEqual(without({ ...texts, fields: {} }), ["alpine en: field steepness words"]);
  assert.deepEqual(without({ ...texts, groups: {} }), ["alpine en: group slope words"]);
  assert.deepEqual(without({ ...texts, name: "" }), ["alpine en: name words"]);
});

Deno.test("definePack() keeps the types of either", () => {
  const id: "alpine" = definePack({ ...alpine, id: "alpine" }).id;
  assert.equal(id, "alpine");
  assert.equal(harvest.after, estate.id);
});
