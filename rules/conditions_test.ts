import assert from "node:assert/strict";
import fc from "fast-check";
import { type Answers, demandOf, fieldsOf, holds, ruling, targetOf } from "./conditions.ts";
import type { AnyCondition, AnyRequirement } from "./form.ts";

const own: AnyCondition = { field: "waterSource", is: "own" };
const disinfected: AnyCondition = { field: "waterDisinfected", is: "yes" };

Deno.test("`is` holds for exactly this answer", () => {
  assert.equal(holds(own, { waterSource: "own" }), true);
  assert.equal(holds(own, { waterSource: "public" }), false);
  assert.equal(holds(own, { waterSource: "" }), false);
  assert.equal(holds(own, {}), false);
});

Deno.test("`in` holds for any of the answers it lists", () => {
  const method: AnyCondition = { field: "method", in: ["ozone", "heat"] };
  assert.equal(holds(method, { method: "heat" }), true);
  assert.equal(holds(method, { method: "chlorine" }), false);
});

Deno.test("where several may be ticked, one of them is enough", () => {
  const haccp: AnyCondition = { field: "safetySystem", is: "haccp" };
  assert.equal(holds(haccp, { safetySystem: ["ifs", "haccp"] }), true);
  assert.equal(holds(haccp, { safetySystem: ["ifs"] }), false);
  assert.equal(holds(haccp, { safetySystem: [] }), false);
});

Deno.test("`not` holds also where nothing was answered", () => {
  assert.equal(holds({ not: own }, {}), true);
  assert.equal(holds({ not: own }, { waterSource: "own" }), false);
});

Deno.test("`all` of none holds and `any` of none does not", () => {
  assert.equal(holds({ all: [] }, {}), true);
  assert.equal(holds({ any: [] }, {}), false);
});

Deno.test("conditions nest", () => {
  const condition: AnyCondition = { any: [{ all: [own, disinfected] }, { not: own }] };
  assert.equal(holds(condition, { waterSource: "own", waterDisinfected: "yes" }), true);
  assert.equal(holds(condition, { waterSource: "own", waterDisinfected: "no" }), false);
  assert.equal(holds(condition, { waterSource: "public" }), true);
  assert.deepEqual(fieldsOf(condition), ["waterSource", "waterDisinfected", "waterSource"]);
});

const leaf: fc.Arbitrary<AnyCondition> = fc.record({
  field: fc.constantFrom("a", "b"),
  is: fc.constantFrom("x", "y"),
});
const answers: fc.Arbitrary<Answers> = fc.record(
  { a: fc.constantFrom("x", "y", ""), b: fc.subarray(["x", "y"]) },
  { requiredKeys: [] },
);

Deno.test("not all is any not, and not any is all not", () => {
  fc.assert(fc.property(fc.array(leaf), answers, (conditions, given) => {
    const nots = conditions.map((not): AnyCondition => ({ not }));
    assert.equal(holds({ not: { all: conditions } }, given), holds({ any: nots }, given));
    assert.equal(holds({ not: { any: conditions } }, given), holds({ all: nots }, given));
  }));
});

const requires: readonly AnyRequirement[] = [
  { field: "method", rule: "required", when: disinfected, cites: "article 2" },
  { field: "method", rule: "forbidden", when: { not: own }, cites: "article 3" },
  { table: "wells", rule: "required", when: own, cites: "article 4" },
];

Deno.test("a field is what its schema says until a requirement holds", () => {
  assert.equal(
    demandOf("method", { optional: true, requires, answers: { waterSource: "own" } }),
    "optional",
  );
  assert.equal(
    demandOf("method", { optional: false, requires, answers: { waterSource: "own" } }),
    "required",
  );
  assert.equal(
    demandOf("depth", { optional: true, requires, answers: { waterSource: "own" } }),
    "optional",
  );
});

Deno.test("the requirement that holds rules, and forbidden wins over required", () => {
  const both = { waterSource: "public", waterDisinfected: "yes" };
  assert.equal(ruling("method", { requires, answers: both })?.cites, "article 3");
  assert.equal(demandOf("method", { optional: true, requires, answers: both }), "forbidden");
  const one = { waterSource: "own", waterDisinfected: "yes" };
  assert.equal(ruling("method", { requires, answers: one })?.cites, "article 2");
  assert.equal(ruling("method", { requires, answers: { waterSource: "own" } }), undefined);
});

Deno.test("of several rules that hold the first that is listed says why", () => {
  const law: readonly AnyRequirement[] = [
    ...requires,
    { field: "method", rule: "forbidden", when: disinfected, cites: "article 8" },
    { field: "method", rule: "required", when: disinfected, cites: "article 9" },
  ];
  const answers = { waterSource: "public", waterDisinfected: "yes" };
  assert.equal(ruling("method", { requires: law, answers })?.cites, "article 3");
  const asking = law.filter(({ rule }) => rule === "required");
  assert.equal(ruling("method", { requires: asking, answers })?.cites, "article 2");
});

Deno.test("tables are ruled like fields", () => {
  assert.equal(ruling("wells", { requires, answers: { waterSource: "own" } })?.rule, "required");
  assert.deepEqual(requires.map(targetOf), ["method", "method", "wells"]);
});
