import assert from "node:assert/strict";
import { harvest, honeydew, pilot } from "../tests/pilot.ts";
import type { Product } from "./catalogue.ts";
import type { Pack } from "./pack.ts";
import { type CheckedWay, traceRules, waysOf } from "./route_ways.ts";

const [dew, lemon] = pilot.products;

/** A product that is food to register here only in one of its kinds. */
const partly: Product = {
  hs: "040900",
  name: { zh: "蜜", en: "Honey" },
  candidates: [{ category: "honeydew", leaf: "9101", question: { zh: "食用", en: "For eating" } }],
  outside: [{ why: "feed", question: { zh: "饲用", en: "For feed" } }],
  provenance: "inferred",
};

/** The steps of a way, `rule of`. */
function steps(way: CheckedWay | undefined): string[] {
  return (way?.trace ?? []).map(({ rule, of }) => `${rule} ${of}`);
}

Deno.test("a way tells the rules that led there in their order, from the law to the form", () => {
  const [comb] = waysOf(pilot, { product: dew });
  assert.deepEqual(steps(comb), [
    "law pilot",
    "product 040900",
    "question 9101",
    "category 9101",
    "route recommended",
    "account recommended",
    "form estate",
    "form harvest",
    "form signature",
  ]);
});

Deno.test("where there is one way no question decides", () => {
  const [way, ...others] = waysOf(pilot, { product: lemon });
  assert.deepEqual(others, []);
  assert.ok(!steps(way).some((step) => step.startsWith("question")));
  assert.ok(steps(way).includes("route self"));
});

Deno.test("every step says where it is known from and how surely", () => {
  const [comb] = waysOf(pilot, { product: dew });
  for (const { rule, cites, provenance } of comb?.trace ?? []) {
    assert.ok(cites.length > 0 && cites.every((one) => one !== ""), rule);
    assert.ok(["manual", "official", "inferred", "local"].includes(provenance), rule);
  }
  const of = (rule: string) => comb?.trace.find((step) => step.rule === rule);
  assert.deepEqual(of("law")?.cites, ["Pilot Notice 1, article 2"]);
  assert.equal(of("law")?.provenance, "official");
  assert.equal(of("product")?.provenance, "local");
  assert.deepEqual(of("account"), {
    rule: "account",
    of: "recommended",
    cites: ["manual 4"],
    provenance: "manual",
  });
});

Deno.test("a law that is known otherwise says so", () => {
  const [way] = waysOf({ ...pilot, provenance: "local" }, { product: lemon });
  assert.equal(way?.trace[0]?.provenance, "local");
});

Deno.test("a way out of the register ends with its reason", () => {
  const [inside, outside, ...others] = waysOf(pilot, { product: partly });
  assert.deepEqual(others, []);
  assert.ok(inside && "candidate" in inside && outside && "outside" in outside);
  assert.deepEqual(steps(outside), [
    "law pilot",
    "product 040900",
    "question feed",
    "outside feed",
  ]);
});

Deno.test("of a leaf that is named only its way is told, and none out of the register", () => {
  const ways = waysOf(pilot, { product: partly, leaf: "9101" });
  assert.equal(ways.length, 1);
  assert.deepEqual(waysOf(pilot, { product: partly, leaf: "9102" }), []);
});

Deno.test("what one country is asked is a step for its enterprises alone", () => {
  const groups = [{ countries: ["NOR"], group: harvest }];
  const law: Pack = { ...pilot, categories: [{ ...honeydew, groups }] };
  const asked = (country?: string) =>
    steps(waysOf(law, { product: dew, leaf: "9102", country })[0]).includes("form harvest");
  assert.deepEqual([asked(), asked("NOR"), asked("AUS")], [false, true, false]);
});

Deno.test("a candidate of no category ends with the catalogue", () => {
  const lost: Pack = { ...pilot, categories: [] };
  const [way] = waysOf(lost, { product: lemon });
  assert.deepEqual(steps(way), ["law pilot", "product 22029900"]);
});

Deno.test("a leaf is as surely known as its own source says, else as its category", () => {
  const leaves = { "9101": { provenance: "inferred" } } as const;
  const law: Pack = { ...pilot, categories: [{ ...honeydew, leaves, provenance: "manual" }] };
  const sure = waysOf(law, { product: dew }).map(({ trace }) =>
    trace.filter(({ rule }) => rule === "category" || rule === "route")
      .map(({ provenance }) => provenance)
  );
  assert.deepEqual(sure, [["inferred", "manual"], ["manual", "manual"]]);
});

Deno.test("the rules of a trace are those that some way meets, each once", () => {
  const rules = waysOf(pilot, { product: partly }).flatMap(({ trace }) =>
    trace.map(({ rule }) => rule)
  );
  assert.deepEqual(new Set(rules), new Set(traceRules));
  assert.equal(new Set(traceRules).size, traceRules.length);
});
