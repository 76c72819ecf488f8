import assert from "node:assert/strict";
import { openFiles, type StoredFile } from "./files.ts";

const file: StoredFile = {
  id: "f1",
  field: "declaration",
  name: "dichiarazione firmata.pdf",
  type: "application/pdf",
  size: 520,
  sha256: "0".repeat(64),
  uploadedAt: "2026-03-02T01:00:00.000Z",
  by: "enterprise",
};

async function write(kv: Deno.Kv, one: (op: Deno.AtomicOperation) => unknown): Promise<void> {
  const op = kv.atomic();
  one(op);
  await op.commit();
}

Deno.test("an application's files are listed oldest first, and no other's with them", async () => {
  using kv = await Deno.openKv(":memory:");
  const files = openFiles(kv);
  for (const id of ["f2", "f1"]) await write(kv, files.adding("a1", { ...file, id }));
  await write(kv, files.adding("a11", { ...file, id: "f3" }));
  assert.deepEqual((await files.list("a1")).map(({ id }) => id), ["f1", "f2"]);
  assert.deepEqual(await files.find("a1", "f1"), file);
  assert.equal(await files.find("a1", "f3"), null);
  assert.equal(await files.find("a1", "f".repeat(5000)), null);
});

Deno.test("a file that leaves its application is remembered until its bytes are let go of", async () => {
  using kv = await Deno.openKv(":memory:");
  const files = openFiles(kv);
  const shared = { ...file, id: "f2", blob: "f1" };
  for (const one of [file, shared]) await write(kv, files.adding("a1", one));
  for (const one of [file, shared]) await write(kv, files.removing("a1", one));
  const gone = [file, shared].map(({ id }) => ({ application: "a1", file: id, blob: "f1" }));
  assert.deepEqual([await files.gone(), await files.gone("a1")], [gone, gone]);
  assert.deepEqual(await files.gone("a"), []);
  await write(kv, files.forgetting(gone[0]!));
  await files.forget(gone[1]!);
  assert.deepEqual(await files.gone(), []);
});

Deno.test("clear() takes every file off one application", async () => {
  using kv = await Deno.openKv(":memory:");
  const files = openFiles(kv);
  await write(kv, files.adding("a1", file));
  await write(kv, files.adding("a11", file));
  await files.clear("a1");
  assert.deepEqual(await files.list("a1"), []);
  assert.deepEqual(await files.list("a11"), [file]);
});
