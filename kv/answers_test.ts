import assert from "node:assert/strict";
import { openAnswers, removing, replacing, type TableRow } from "./answers.ts";

const saved = { version: 1, savedAt: "2026-03-02T01:00:00.000Z", savedBy: "u1" };

function row(id: string, product: string): TableRow {
  return { ...saved, id, values: { product } };
}

async function write(kv: Deno.Kv, ...writes: ((op: Deno.AtomicOperation) => unknown)[]) {
  const op = kv.atomic();
  for (const one of writes) one(op);
  return (await op.commit()).ok;
}

Deno.test("a part that nobody has saved is held empty, and can be started", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  const held = await answers.part("a1", "basic");
  assert.equal(held.value, null);
  assert.equal(held.versionstamp, null);
  const first = { ...saved, values: { companyName: "Valdoro" } };
  assert.ok(await write(kv, replacing(held, first)));
  assert.deepEqual((await answers.part("a1", "basic")).value, first);
});

Deno.test("replacing() what another has replaced fails", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  const held = await answers.part("a1", "basic");
  assert.ok(await write(kv, replacing(held, { ...saved, values: { companyName: "first" } })));
  assert.equal(
    await write(kv, replacing(held, { ...saved, values: { companyName: "second" } })),
    false,
  );
  assert.deepEqual((await answers.part("a1", "basic")).value?.values, { companyName: "first" });
});

Deno.test("removing() a row that another has changed fails", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  await answers.lay("a1", [{ table: "products", row: row("r1", "ravioli") }]);
  const held = await answers.row("a1", { table: "products", row: "r1" });
  await write(kv, replacing(held, row("r1", "tortelloni")));
  assert.equal(await write(kv, removing(held)), false);
  const now = await answers.row("a1", { table: "products", row: "r1" });
  assert.ok(await write(kv, removing(now)));
  assert.deepEqual(await answers.rows("a1", "products"), []);
});

Deno.test("rows stand in the order of their ids, each table by itself", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  const unordered = ["r3", "r1", "r2"].map((id) => ({ table: "products", row: row(id, id) }));
  await answers.lay("a1", [...unordered, { table: "trade", row: row("t1", "r1") }]);
  await answers.lay("a2", [{ table: "products", row: row("x1", "x1") }]);
  assert.deepEqual((await answers.rows("a1", "products")).map(({ id }) => id), ["r1", "r2", "r3"]);
  const tables = await answers.tables("a1");
  assert.deepEqual(Object.keys(tables).toSorted(), ["products", "trade"]);
  assert.deepEqual(tables["products"]?.map(({ id }) => id), ["r1", "r2", "r3"]);
});

Deno.test("all() puts the answers of the three parts together", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  const starting = (part: string, values: Record<string, string | string[]>) =>
    answers.starting("a1", { part, answers: { ...saved, values } });
  await write(
    kv,
    starting("basic", { companyName: "Valdoro" }),
    starting("production", { safetySystem: ["haccp", "ifs"] }),
    starting("inspection", {}),
  );
  assert.deepEqual(await answers.all("a1"), {
    companyName: "Valdoro",
    safetySystem: ["haccp", "ifs"],
  });
  assert.deepEqual(await answers.all("a2"), {});
});

Deno.test("clear() takes the answers and rows of one application and no other's", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  for (const id of ["a1", "a11"]) {
    await write(
      kv,
      answers.starting(id, { part: "basic", answers: { ...saved, values: { companyName: id } } }),
    );
    await answers.lay(id, [{ table: "products", row: row("r1", id) }]);
  }
  await answers.clear("a1");
  assert.deepEqual(await answers.all("a1"), {});
  assert.deepEqual(await answers.tables("a1"), {});
  assert.deepEqual(await answers.all("a11"), { companyName: "a11" });
  assert.equal((await answers.rows("a11", "products")).length, 1);
});

Deno.test("rows as long as the store takes are laid down, however many", async () => {
  using kv = await Deno.openKv(":memory:");
  const answers = openAnswers(kv);
  const long = "字".repeat(30_000);
  const rows = Array.from(
    { length: 25 },
    (_, n) => ({ table: "products", row: row(`r${n}`, long) }),
  );
  await answers.lay("a1", rows);
  assert.equal((await answers.rows("a1", "products")).length, 25);
});
