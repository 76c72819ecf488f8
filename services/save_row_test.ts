import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { drafted, filed, fiona, found, marco, openHouse } from "../tests/journeys.ts";
import { pilot } from "../tests/pilot.ts";
import type { Deps } from "./deps.ts";
import type { Values } from "./save_part.ts";
import { removeRow, saveRow } from "./save_row.ts";
import { startApplication } from "./start_application.ts";

const first = { actor: marco, id: "a1", table: "products", row: "r1", version: 0 } as const;
const tortelloni: Values = { specificProduct: "Tortelloni", hsCode: "1902200000" };

async function withDraft() {
  const deps = await testDeps();
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  return deps;
}

async function products(deps: Deps): Promise<Values[]> {
  return (await deps.answers.rows("a1", "products")).map(({ values }) => values);
}

Deno.test("a row is added as typed, whatever is missing in it", async () => {
  using deps = await withDraft();
  value(await saveRow(deps, { ...first, values: { specificProduct: "", hsCode: "pasta?" } }));
  assert.deepEqual(await products(deps), [{ specificProduct: "", hsCode: "pasta?" }]);
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("one form sent twice adds one row", async () => {
  using deps = await withDraft();
  const save = () => saveRow(deps, { ...first, values: tortelloni });
  const both = await Promise.all([save(), save()]);
  assert.ok(both.every(({ ok }) => ok));
  assert.deepEqual(await products(deps), [tortelloni]);
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("a row is changed by who saw it last, and a stale change is refused", async () => {
  using deps = await withDraft();
  value(await saveRow(deps, { ...first, values: tortelloni }));
  value(await saveRow(deps, { ...first, version: 1, values: { specificProduct: "Ravioli" } }));
  const stale = await saveRow(deps, {
    ...first,
    version: 1,
    values: { specificProduct: "Gnocchi" },
  });
  assert.deepEqual(reasons(stale), ["part.stale"]);
  assert.deepEqual(await products(deps), [{ specificProduct: "Ravioli" }]);
});

Deno.test("a row that was removed meanwhile is not written back by a change", async () => {
  using deps = await withDraft();
  value(await saveRow(deps, { ...first, values: tortelloni }));
  value(await removeRow(deps, { ...first, version: 1 }));
  const late = await saveRow(deps, {
    ...first,
    version: 1,
    values: { specificProduct: "Ravioli" },
  });
  assert.deepEqual(reasons(late), ["row.missing"]);
  assert.deepEqual(await products(deps), []);
});

Deno.test("a row is removed once; removing it again is no error", async () => {
  using deps = await withDraft();
  value(await saveRow(deps, { ...first, values: tortelloni }));
  value(await removeRow(deps, { ...first, version: 1 }));
  value(await removeRow(deps, { ...first, version: 1 }));
  assert.deepEqual(await products(deps), []);
  assert.equal((await found(deps, "a1")).edits, 2);
});

Deno.test("a row that another has changed is not removed unseen", async () => {
  using deps = await withDraft();
  value(await saveRow(deps, { ...first, values: tortelloni }));
  value(await saveRow(deps, { ...first, version: 1, values: { specificProduct: "Ravioli" } }));
  assert.deepEqual(reasons(await removeRow(deps, { ...first, version: 1 })), ["part.stale"]);
  assert.deepEqual(await products(deps), [{ specificProduct: "Ravioli" }]);
});

Deno.test("only the columns of the table are kept", async () => {
  using deps = await withDraft();
  const values = { ...tortelloni, price: "1", constructor: "x" };
  value(await saveRow(deps, { ...first, values }));
  assert.deepEqual(await products(deps), [tortelloni]);
});

Deno.test("a table that the form does not ask takes no rows", async () => {
  using deps = await withDraft();
  for (const table of ["grapes", "__proto__", ""]) {
    const refused = await saveRow(deps, { ...first, table, values: tortelloni });
    assert.deepEqual(reasons(refused), ["row.missing"]);
  }
});

Deno.test("a full table takes no more rows, and its rows can still be changed", async () => {
  using deps = await testDeps({ packs: [pilot] });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "9102" }));
  const add = (row: string) => saveRow(deps, { ...first, row, values: { specificProduct: row } });
  for (const row of ["r1", "r2", "r3"]) value(await add(row));
  const refused = await add("r4");
  assert.deepEqual(reasons(refused), ["rows_too_many"]);
  const change = { ...first, version: 1, values: { specificProduct: "Fir honeydew" } };
  assert.ok((await saveRow(deps, change)).ok);
});

Deno.test("two who add rows to the last place at once: one gets it", async () => {
  using deps = await testDeps({ packs: [pilot] });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "9102" }));
  const add = (row: string) => saveRow(deps, { ...first, row, values: { specificProduct: row } });
  for (const row of ["r1", "r2"]) value(await add(row));
  const both = await Promise.all([add("r3"), add("r4")]);
  assert.deepEqual(both.filter((result) => !result.ok).map(reasons), [["rows_too_many"]]);
  assert.equal((await products(deps)).length, 3);
});

Deno.test("a row longer than the store holds is refused by its cell", async () => {
  using deps = await withDraft();
  const values = { specificProduct: "字".repeat(20_001) };
  assert.deepEqual(reasons(await saveRow(deps, { ...first, values })), [
    "too_long specificProduct",
  ]);
});

Deno.test("nobody else touches the rows, and nobody at all once they are filed", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  const row = { ...first, row: "products-1", version: 1 };
  const theirs = { ...row, actor: fiona };
  assert.deepEqual(reasons(await saveRow(deps, { ...theirs, values: {} })), [
    "application.missing",
  ]);
  assert.deepEqual(reasons(await removeRow(deps, theirs)), ["application.missing"]);
  await filed(deps, "pasta", "a1");
  assert.deepEqual(reasons(await saveRow(deps, { ...row, values: {} })), ["application.locked"]);
  assert.deepEqual(reasons(await removeRow(deps, row)), ["application.locked"]);
  assert.equal((await products(deps)).length, 2);
});
