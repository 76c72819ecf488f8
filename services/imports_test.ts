import assert from "node:assert/strict";
import fc from "fast-check";
import type { Actor } from "../rules/access.ts";
import { codeOf, type Product, searchProducts } from "../rules/catalogue.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { reasons, value } from "../tests/accounts.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { anOfficer } from "../tests/people.ts";
import { checkTable, csvOf, HEADINGS, xlsxOf } from "../tests/tables.ts";
import { applyImport } from "./apply_import.ts";
import { catalogueOn, packsOn } from "./catalogue_on.ts";
import { discardImport } from "./discard_import.ts";
import { openImport } from "./open_import.ts";
import { rollBackImport } from "./roll_back_import.ts";

const table = csvOf(
  "1902200000,113,牛肉馅饺子,Beef dumplings,0702,2026-06-01,",
  "1902200000,777,官方新饺子,Official dumplings,stuffed,,",
  "22083000,,威士忌酒,Whisky of the table,2302,,2027-12-31",
  "19,,坏行,Bad line,0702,,",
);

async function openDesk(options: { path?: string } = {}) {
  const deps = await testDeps(options);
  const { id: userId } = await anOfficer(deps, "liwei");
  const actor: Actor = { role: "customs", userId };
  return { deps, actor, [Symbol.dispose]: () => deps[Symbol.dispose]() };
}

async function found(deps: TestDeps, query: { hs?: string; name?: string }, day = "2026-06-01") {
  return searchProducts(await catalogueOn(deps, d248), { ...query, day });
}

async function checked(desk: { deps: TestDeps; actor: Actor }, bytes = table) {
  return value(await checkTable(desk.deps, { actor: desk.actor, bytes }));
}

Deno.test("checking a table says what it would do and changes nothing", async () => {
  using desk = await openDesk();
  const head = await checked(desk);
  assert.equal(head.state, "checked");
  assert.deepEqual(head.counts, { refused: 1, changed: 1, new: 2, same: 0 });
  assert.equal(await catalogueOn(desk.deps, d248), d248.products);
  assert.deepEqual(await desk.deps.audit.list(head.id).then((all) => all.map((a) => a.event)), [
    "check",
  ]);
});

Deno.test("an applied table is found at once, by code and by name, from its days on", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const { id, acts } = await checked(desk);
  assert.equal(value(await applyImport(deps, { actor, id, acts })).state, "active");

  const [first] = await found(deps, { hs: "1902.20.00.00 777" });
  assert.equal(first?.name.en, "Official dumplings");
  assert.equal(first?.provenance, "official");
  assert.deepEqual((await found(deps, { name: "官方新饺子" })).map(codeOf), ["1902200000777"]);
  assert.equal((await found(deps, { name: "官方新饺子" }, "2026-03-01")).length, 0);
  const whisky = (day: string) => found(deps, { name: "whisky of the table" }, day);
  assert.equal((await whisky("2027-12-31")).length, 1);
  assert.equal((await whisky("2028-01-01")).length, 0);
  const [pack] = await packsOn(deps);
  assert.equal(pack?.products, await catalogueOn(deps, d248));
});

Deno.test("a table applied is read as the same when it is checked again", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const { id, acts } = await checked(desk);
  value(await applyImport(deps, { actor, id, acts }));
  const again = await checked(desk);
  assert.deepEqual(again.counts, { refused: 1, changed: 0, new: 0, same: 3 });
  const nothing = await applyImport(deps, { actor, id: again.id, acts: again.acts });
  assert.deepEqual(reasons(nothing), ["import.nothing"]);
});

Deno.test("rolling a table back brings the catalogue back, also from under a later one", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const one = await checked(desk);
  value(await applyImport(deps, { actor, id: one.id, acts: 1 }));
  const two = await checked(desk, csvOf("1902200000,777,后来的名字,Later name,0701,,"));
  value(await applyImport(deps, { actor, id: two.id, acts: 1 }));
  assert.equal((await found(deps, { hs: "1902200000777" }))[0]?.name.en, "Later name");

  value(await rollBackImport(deps, { actor, id: one.id, acts: 2 }));
  assert.equal((await found(deps, { hs: "1902200000777" }))[0]?.name.en, "Later name");
  assert.equal((await found(deps, { name: "whisky of the table" })).length, 0);
  value(await rollBackImport(deps, { actor, id: two.id, acts: 2 }));
  assert.equal(await catalogueOn(deps, d248), d248.products);
  const history = await deps.audit.list(one.id);
  assert.deepEqual(history.map(({ event, to }) => `${event} ${to}`), [
    "check checked",
    "apply active",
    "roll_back rolled_back",
  ]);
});

Deno.test("a table that was checked against another catalogue has to be checked again", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const [one, two] = [await checked(desk), await checked(desk)];
  value(await applyImport(deps, { actor, id: one.id, acts: 1 }));
  const late = await applyImport(deps, { actor, id: two.id, acts: 1 });
  assert.deepEqual(reasons(late), ["import.stale"]);
  assert.equal((await deps.products.find(two.id))?.state, "checked");
});

Deno.test("an act said twice is done once, and one on what has moved on is refused", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const { id } = await checked(desk);
  const apply = () => applyImport(deps, { actor, id, acts: 1 });
  const answers = await Promise.all([apply(), apply(), apply()]);
  assert.deepEqual(answers.map(({ ok }) => ok), [true, true, true]);
  assert.deepEqual((await deps.products.state("d248")).imports, [id]);
  value(await rollBackImport(deps, { actor, id, acts: 2 }));
  assert.deepEqual(reasons(await apply()), ["import.moved"]);
  const colleague: Actor = { role: "customs", userId: (await anOfficer(deps, "zhang")).id };
  const other = await rollBackImport(deps, { actor: colleague, id, acts: 2 });
  assert.deepEqual(reasons(other), ["import.moved"]);
});

Deno.test("two processes over one store see an import at once, and agree on its state", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  using second = await testDeps({ kv: deps.kv, ids: "other" });
  assert.equal(await catalogueOn(second, d248), d248.products);
  const { id } = await checked(desk);
  value(await applyImport(deps, { actor, id, acts: 1 }));
  assert.equal((await found(second, { name: "官方新饺子" })).length, 1);
  assert.equal(await catalogueOn(second, d248), await catalogueOn(second, d248), "kept in memory");
  value(await rollBackImport(second, { actor, id, acts: 2 }));
  assert.equal((await found(deps, { name: "官方新饺子" })).length, 0);
});

Deno.test("only what was never applied can be discarded, and then nothing is left of it", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const rest = await keysOf(deps);
  const { id } = await checked(desk);
  value(await discardImport(deps, { actor, id }));
  value(await discardImport(deps, { actor, id }));
  assert.deepEqual(await keysOf(deps), rest);
  const kept = await checked(desk);
  value(await applyImport(deps, { actor, id: kept.id, acts: 1 }));
  assert.deepEqual(reasons(await discardImport(deps, { actor, id: kept.id })), ["import.moved"]);
});

async function keysOf({ kv }: TestDeps): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of kv.list({ prefix: [] })) keys.push(JSON.stringify(key));
  return keys;
}

Deno.test("nobody but customs reads, applies, rolls back, discards or sees a table", async () => {
  using desk = await openDesk();
  const { deps } = desk;
  const { id } = await checked(desk);
  const strangers: Actor[] = [
    { role: "enterprise", userId: "u", enterpriseId: "e" },
    { role: "authority", userId: "u", authorityId: "a" },
  ];
  for (const actor of strangers) {
    const results = [
      await checkTable(deps, { actor, bytes: table }),
      await applyImport(deps, { actor, id, acts: 1 }),
      await rollBackImport(deps, { actor, id, acts: 1 }),
      await discardImport(deps, { actor, id }),
      await openImport(deps, { actor, id, page: 1, size: 20 }),
    ];
    for (const result of results) assert.deepEqual(reasons(result), ["import.missing"]);
  }
  assert.equal((await deps.products.find(id))?.state, "checked");
});

Deno.test("the same file by the same form is one import; another file is another", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const send = (bytes: Uint8Array<ArrayBuffer>) => checkTable(deps, { actor, bytes, id: "form-1" });
  const first = value(await send(table));
  assert.equal(value(await send(table)).id, first.id);
  const other = value(await send(csvOf("190220,,饺子,Dumplings,0702,,")));
  assert.notEqual(other.id, first.id);
  assert.equal((await deps.products.list()).length, 2);
});

Deno.test("the report is read page by page, by verdict and as a whole", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const lines = Array.from({ length: 130 }, (_, at) => {
    const code = at % 3 === 0 ? "19" : `19022000${String(at).padStart(2, "0").slice(-2)}`;
    return `${code},${100 + at},名${at},Name ${at},0702,,`;
  });
  const { id, counts } = await checked(desk, csvOf(...lines));
  const open = (page: number, verdict?: "refused" | "new") =>
    openImport(deps, { actor, id, page, size: 50, ...(verdict && { verdict }) });
  const all = [...value(await open(1)).lines.rows, ...value(await open(2)).lines.rows];
  const whole = [...all, ...value(await open(3)).lines.rows];
  assert.equal(whole.length, 130);
  assert.deepEqual(
    whole.filter(({ verdict }) => verdict === "refused").map(({ line }) => line),
    whole.slice(0, counts.refused).map(({ line }) => line),
  );
  assert.equal(new Set(whole.map(({ line }) => line)).size, 130);
  const refused = value(await open(1, "refused")).lines;
  assert.equal(refused.total, counts.refused);
  assert.deepEqual(refused.rows, whole.slice(0, refused.rows.length));
  assert.equal(value(await open(99, "new")).lines.page, 2);
});

Deno.test("wrong files and headings are refused, and nothing is kept of them", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const rest = await keysOf(deps);
  const of = async (bytes: Uint8Array<ArrayBuffer>, more = {}) =>
    reasons(await checkTable(deps, { actor, bytes, ...more }));
  const text = (written: string) => new TextEncoder().encode(written);
  assert.deepEqual(await of(new Uint8Array()), ["file.empty file"]);
  assert.deepEqual(await of(text(HEADINGS)), ["import.empty"]);
  assert.deepEqual(await of(text("  \n")), ["import.empty"]);
  assert.deepEqual(await of(text("HS,Name\n1902,x")), ["import.columns"]);
  assert.deepEqual(await of(text("HS,HS,名称,类别\n1902,x")), ["import.column_twice"]);
  assert.deepEqual(await of(table, { from: "2026-02-30" }), ["import.day from"]);
  const broken = xlsxOf([["HS", "名称", "类别"], ["190220", "饺子", "0702"]]).slice();
  broken.fill(0xff, 60, 120);
  assert.equal((await of(broken)).length, 1);
  assert.deepEqual(await keysOf(deps), rest);
});

Deno.test("a row that the pack has no place for any more is left out, and the rest still stands", async () => {
  using desk = await openDesk();
  const { deps, actor } = desk;
  const { id } = await checked(desk);
  value(await applyImport(deps, { actor, id, acts: 1 }));
  const later = {
    ...d248,
    categories: d248.categories.filter((category) => category.id !== "alcohol"),
    products: d248.products.filter(({ candidates }) =>
      candidates.every(({ category }) => category !== "alcohol")
    ),
  };
  const products = await catalogueOn(deps, later);
  assert.deepEqual(searchProducts(products, { hs: "22083000" }), []);
  assert.equal(searchProducts(products, { name: "官方新饺子" }).length, 1);
});

const code = fc.constantFrom("1902200000", "22083000", "190220", "0207140000");
const name = fc.constantFrom("甲", "乙", "丙");
const line = fc.tuple(code, name, fc.constantFrom("0702", "2302", "0101"))
  .map(([hs, zh, leaf]) => `${hs},,${zh},${zh} x,${leaf},,`);

function said(products: readonly Product[]): string[] {
  return products.filter(({ provenance }) => provenance === "official")
    .map((product) => JSON.stringify(product)).toSorted();
}

Deno.test("whatever order the lines come in, the catalogue is the same, and rolled back as before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      using desk = await openDesk();
      const { deps, actor } = desk;
      const results: string[][] = [];
      for (const order of [lines, lines.toReversed()]) {
        const { id, counts } = await checked(desk, csvOf(...order));
        if (counts.new + counts.changed === 0) return;
        value(await applyImport(deps, { actor, id, acts: 1 }));
        results.push(said(await catalogueOn(deps, d248)));
        value(await rollBackImport(deps, { actor, id, acts: 2 }));
        assert.equal(await catalogueOn(deps, d248), d248.products);
      }
      assert.deepEqual(results[0], results[1]);
    }),
    { numRuns: 20 },
  );
});
