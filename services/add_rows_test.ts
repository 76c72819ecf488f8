import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { drafted, filed, fiona, found, marco, openHouse } from "../tests/journeys.ts";
import { addRows, ROWS_CHARACTERS } from "./add_rows.ts";
import type { Deps } from "./deps.ts";
import type { Values } from "./save_part.ts";
import { saveRow } from "./save_row.ts";
import { startApplication } from "./start_application.ts";

const pasted = { actor: marco, id: "a1", table: "products", first: "01pasted" } as const;

async function withDraft() {
  const deps = await testDeps();
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  return deps;
}

function named(count: number): Values[] {
  return Array.from({ length: count }, (_, at) => ({ specificProduct: `Ravioli ${at + 1}` }));
}

async function names(deps: Deps): Promise<unknown[]> {
  return (await deps.answers.rows("a1", "products")).map(({ values }) => values["specificProduct"]);
}

Deno.test("two hundred rows are added in their order, as one edit", async () => {
  using deps = await withDraft();
  value(await addRows(deps, { ...pasted, rows: named(200) }));
  assert.deepEqual(await names(deps), named(200).map(({ specificProduct }) => specificProduct));
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("rows sent twice are added once, also at the same moment", async () => {
  using deps = await withDraft();
  const add = () => addRows(deps, { ...pasted, rows: named(3) });
  const both = await Promise.all([add(), add()]);
  assert.ok(both.every(({ ok }) => ok));
  value(await add());
  assert.equal((await names(deps)).length, 3);
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("no more rows are added than the table takes: all of them or none", async () => {
  using deps = await withDraft();
  const row = { ...pasted, row: "r1", version: 0, values: { specificProduct: "Gnocchi" } };
  value(await saveRow(deps, row));
  const crowded = await addRows(deps, { ...pasted, rows: named(200) });
  assert.deepEqual(reasons(crowded), ["rows_too_many"]);
  assert.deepEqual(await names(deps), ["Gnocchi"]);
  value(await addRows(deps, { ...pasted, rows: named(199) }));
  assert.equal((await names(deps)).length, 200);
});

Deno.test("as much text as is allowed finds room in one write, and no more is taken", async () => {
  using deps = await withDraft();
  const most = ROWS_CHARACTERS / 200;
  const wide = (length: number) =>
    Array.from({ length: 200 }, () => ({ tradeName: "字".repeat(length) }));
  const more = await addRows(deps, { ...pasted, rows: wide(most + 1) });
  assert.deepEqual(reasons(more), ["rows.too_long"]);
  const one = await addRows(deps, { ...pasted, rows: [{ brand: "x".repeat(31_000) }] });
  assert.deepEqual(reasons(one), ["rows.too_long"]);
  value(await addRows(deps, { ...pasted, rows: wide(most) }));
  assert.equal((await names(deps)).length, 200);
});

Deno.test("only cells of the table's columns are kept, and none at all is refused", async () => {
  using deps = await withDraft();
  assert.deepEqual(reasons(await addRows(deps, { ...pasted, rows: [] })), ["rows.none"]);
  const nowhere = await addRows(deps, { ...pasted, table: "wine", rows: named(1) });
  assert.deepEqual(reasons(nowhere), ["row.missing"]);
  value(await addRows(deps, { ...pasted, rows: [{ specificProduct: "Ravioli", secret: "x" }] }));
  const [row] = await deps.answers.rows("a1", "products");
  assert.deepEqual(row?.values, { specificProduct: "Ravioli" });
});

Deno.test("nobody adds rows to another's file, or to one that was submitted", async () => {
  using deps = await withDraft();
  await drafted(deps, "pasta");
  const foreign = { ...pasted, id: "pasta", rows: named(1) };
  assert.deepEqual(reasons(await addRows(deps, { ...foreign, actor: fiona })), [
    "application.missing",
  ]);
  await filed(deps, "pasta");
  assert.deepEqual(reasons(await addRows(deps, foreign)), ["application.locked"]);
});
