import assert from "node:assert/strict";
import fc from "fast-check";
import { pilot } from "../tests/pilot.ts";
import { mayFile } from "./access.ts";
import { formOf } from "./application_form.ts";
import { codeOf } from "./catalogue.ts";
import { needsOf } from "./form_needs.ts";
import { categoryOf, type Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";
import { d280 } from "./packs/d280/mod.ts";
import { routeCheck, type RouteQuestion } from "./route_check.ts";

const laws: readonly Pack[] = [d248, d280];

function ask(question: Partial<RouteQuestion>) {
  return routeCheck(laws, { q: "1902.20", on: "2026-03-02", ...question });
}

/** What is told of the leaf of an answer. */
function leafOf(answer: ReturnType<typeof ask>, leaf: string) {
  return answer.leaves.find((one) => one.leaf === leaf);
}

Deno.test("the law of the day answers", () => {
  assert.equal(ask({ on: "2026-05-31" }).pack?.id, "d248");
  assert.equal(ask({ on: "2026-06-01" }).pack?.id, "d280");
});

Deno.test("before the first law there is no answer", () => {
  const answer = ask({ on: "2021-12-31" });
  assert.equal(answer.pack, undefined);
  const nothing = { total: 0, guessed: false, successors: [], items: [], leaves: [] };
  assert.deepEqual(answer, { pack: undefined, ...nothing });
});

Deno.test("a product is found by its code in any shape and by words of either language", () => {
  for (const q of ["1902.20", "190220", "stuffed pasta", "包馅面食"]) {
    const codes = ask({ q }).items.map(({ product }) => product.hs);
    assert.ok(codes.some((hs) => hs.startsWith("190220")), q);
  }
});

Deno.test("without a question nothing is found", () => {
  const { items, guessed } = ask({ q: " " });
  assert.deepEqual([items, guessed], [[], false]);
});

Deno.test("a typing error is forgiven, and said to be a guess", () => {
  const guess = ask({ q: "almnods" });
  assert.ok(guess.guessed && guess.items[0]?.product.name.en.startsWith("Almonds"));
  assert.equal(ask({ q: "almonds" }).guessed, false);
  assert.equal(ask({ q: "190220" }).guessed, false);
  assert.equal(ask({ q: "xqzvw" }).guessed, false);
});

Deno.test("a code of an earlier edition names those of today", () => {
  assert.deepEqual(ask({ q: "0403.10" }).successors, ["040320"]);
  assert.deepEqual(ask({ q: "yogurt" }).successors, []);
});

Deno.test("a leaf says route, accounts, validity, renewal and form", () => {
  const { leaves } = ask({ q: "2208.30" });
  const [spirits, ...others] = leaves;
  assert.deepEqual(others, []);
  assert.equal(spirits?.category.id, "alcohol");
  assert.equal(spirits?.route, "self");
  assert.deepEqual(spirits?.accounts, ["allocated", "certified", "self_made"]);
  assert.equal(spirits?.validYears, 5);
  assert.deepEqual(spirits?.renewal, { mode: "application" });
  const { category, leaf } = spirits!;
  assert.deepEqual(spirits?.form, needsOf(formOf(d248, { category, leaf })));
});

Deno.test("a recommended food needs an account that its authority gave or certified", () => {
  assert.deepEqual(leafOf(ask({}), "0701")?.accounts, ["allocated", "certified"]);
});

Deno.test("under Decree 280 two papers skip the authority, and pasta goes on by itself but meat does not", () => {
  const pasta = leafOf(ask({ on: "2026-07-01" }), "0701");
  assert.deepEqual(pasta?.vouchers, ["authorityLetter", "authorityReport"]);
  assert.deepEqual(pasta?.renewal, { mode: "automatic" });
  assert.deepEqual(leafOf(ask({}), "0701")?.vouchers, []);
  const beef = leafOf(ask({ q: "0201.30", on: "2026-07-01" }), "0101");
  assert.deepEqual(beef?.renewal, { mode: "application", except: "category" });
  assert.deepEqual(leafOf(ask({ q: "220830", on: "2026-07-01" }), "2302")?.vouchers, []);
});

Deno.test("green coffee is registered under Decree 248, and to be checked elsewhere under Decree 280", () => {
  const [before] = ask({ q: "0901.11" }).items;
  assert.ok(before?.ways.some((way) => "candidate" in way && way.candidate.leaf === "1401"));
  const after = ask({ q: "0901.11", on: "2026-06-01" });
  assert.deepEqual(after.leaves, []);
  assert.deepEqual(
    after.items[0]?.ways.map((way) => "outside" in way && way.outside.why),
    ["elsewhere"],
  );
});

Deno.test("renewal is told of a registration that is valid", () => {
  const { renewal, cites } = d280;
  const except = { cites, provenance: "local", categories: [], statuses: ["active"] } as const;
  const law: Pack = { ...d280, renewal: { ...renewal, except } };
  const { leaves } = routeCheck([law], { q: "190220", on: "2026-07-01" });
  assert.deepEqual(leaves[0]?.renewal, { mode: "application", except: "status" });
});

Deno.test("one code and one leaf may be asked for", () => {
  const one = ask({ code: "190220", leaf: "0702" });
  assert.deepEqual(one.items.map(({ product, ways }) => [codeOf(product), ways.length]), [
    ["190220", 1],
  ]);
  assert.deepEqual(one.leaves.map(({ leaf }) => leaf), ["0702"]);
  assert.deepEqual(ask({ code: "190220", leaf: "0101" }).items, []);
  assert.deepEqual(ask({ code: "999999" }).items, []);
});

Deno.test("a long answer comes in pages that are together the whole", () => {
  const whole = ask({ q: "08", limit: 1000 });
  const pages = [0, 30, 60, 90].map((from) => ask({ q: "08", from, limit: 30 }));
  assert.equal(ask({ q: "08" }).items.length, 20);
  assert.ok(whole.total > 30 && whole.total <= 120);
  assert.deepEqual(pages.map(({ total }) => total), pages.map(() => whole.total));
  assert.deepEqual(pages.flatMap(({ items }) => items), whole.items);
});

Deno.test("every leaf of the items is told once", () => {
  const { items, leaves } = ask({ q: "16", limit: 1000 });
  const named = items.flatMap(({ ways }) =>
    ways.flatMap((way) => "candidate" in way ? [way.candidate.leaf] : [])
  );
  assert.deepEqual(leaves.map(({ leaf }) => leaf), [...new Set(named)]);
});

Deno.test("a candidate of no category is a way without an answer", () => {
  const lost: Pack = { ...pilot, categories: [] };
  const answer = routeCheck([lost], { q: "lemonade", on: "2026-01-01" });
  assert.equal(answer.items.length, 1);
  assert.deepEqual(answer.leaves, []);
});

Deno.test("for every product of every law each way ends in a leaf that is told or in a reason", () => {
  const rows = laws.flatMap((law) => law.products.map((product) => ({ law, product })));
  fc.assert(
    fc.property(fc.nat({ max: rows.length - 1 }), (at) => {
      const { law, product } = rows[at]!;
      const on = product.to ?? (law.id === "d248" ? "2026-05-31" : "2030-01-01");
      const answer = routeCheck([law], { q: product.hs, code: codeOf(product), on });
      const [item] = answer.items;
      const ways = item?.ways ?? [];
      const { candidates, outside = [] } = item?.product ?? product;
      assert.equal(ways.length, candidates.length + outside.length);
      for (const way of ways) {
        if ("outside" in way) continue;
        const { category: id, leaf } = way.candidate;
        const told = answer.leaves.find((one) => one.leaf === leaf);
        const category = categoryOf(law, id);
        assert.equal(told?.category, category);
        assert.equal(told?.route, category?.route);
        assert.deepEqual(
          told?.accounts,
          (["allocated", "certified", "self_made"] as const)
            .filter((origin) => mayFile(origin, category!.route)),
        );
      }
    }),
    { numRuns: 400, seed: 20_260_601 },
  );
});
