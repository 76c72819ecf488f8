import assert from "node:assert/strict";
import { commit, type Write } from "./commit.ts";
import { openLoose } from "./loose.ts";

const at = new Date("2026-03-02T01:00:00.000Z");
const later = new Date("2026-03-02T02:00:00.000Z");

async function write(kv: Deno.Kv, one: Write | null): Promise<boolean> {
  assert.ok(one !== null);
  const op = kv.atomic();
  one(op);
  return await commit(op);
}

Deno.test("bytes that come are taken once", async () => {
  using kv = await Deno.openKv(":memory:");
  const loose = openLoose(kv);
  await loose.expect("b1", at);
  const [one, other] = [await loose.taking("b1"), await loose.taking("b1")];
  assert.equal(await write(kv, one), true);
  assert.equal(await write(kv, other), false);
  assert.equal(await loose.taking("b1"), null);
  assert.deepEqual(await loose.since(later), []);
});

Deno.test("bytes that are lost are taken no more, not even by who has just looked", async () => {
  using kv = await Deno.openKv(":memory:");
  const loose = openLoose(kv);
  await loose.expect("b1", at);
  const taking = await loose.taking("b1");
  await loose.lose("b1");
  assert.equal(await write(kv, taking), false);
  assert.equal(await loose.taking("b1"), null);
  assert.deepEqual(await loose.since(at), ["b1"]);
  await loose.forget("b1");
  assert.deepEqual(await loose.since(later), []);
});

Deno.test("what is lost is swept at once, what is expected only after its time", async () => {
  using kv = await Deno.openKv(":memory:");
  const loose = openLoose(kv);
  await loose.expect("b1", at);
  await loose.expect("b2", later);
  assert.ok(await write(kv, loose.losing("b3")));
  assert.deepEqual(await loose.since(new Date(0)), ["b3"]);
  assert.deepEqual(await loose.since(at), ["b1", "b3"]);
  assert.deepEqual(await loose.since(later), ["b1", "b2", "b3"]);
});
