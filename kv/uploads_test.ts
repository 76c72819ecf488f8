import assert from "node:assert/strict";
import { commit, type Write } from "./commit.ts";
import { openUploads, type StoredUpload } from "./uploads.ts";

const upload: StoredUpload = {
  id: "u1",
  applicationId: "a1",
  field: "sitePlan",
  name: "plan.pdf",
  size: 100_000,
  offset: 0,
  startedAt: "2026-03-02T01:00:00.000Z",
  keptUntil: "2026-03-09T01:00:00.000Z",
};

async function write(kv: Deno.Kv, one: Write): Promise<boolean> {
  const op = kv.atomic();
  one(op);
  return await commit(op);
}

async function begun(kv: Deno.Kv) {
  const uploads = openUploads(kv);
  assert.ok(await write(kv, uploads.starting(upload)));
  const found = await uploads.find("a1", "u1");
  assert.ok(found);
  return { uploads, found };
}

Deno.test("an application's uploads are found by their id and listed, and no other's with them", async () => {
  using kv = await Deno.openKv(":memory:");
  const { uploads } = await begun(kv);
  assert.ok(await write(kv, uploads.starting({ ...upload, applicationId: "a11", id: "u2" })));
  assert.deepEqual((await uploads.list("a1")).map(({ id }) => id), ["u1"]);
  assert.equal(await uploads.find("a1", "u2"), null);
  assert.equal(await uploads.find("a1", "u".repeat(5000)), null);
  assert.equal(await write(kv, uploads.starting(upload)), false);
});

Deno.test("of two that send the next bytes at once, one is heard", async () => {
  using kv = await Deno.openKv(":memory:");
  const { uploads, found } = await begun(kv);
  const both = await Promise.all([1, 2].map((sign) => {
    return uploads.grow(found, new Uint8Array(40).fill(sign));
  }));
  assert.equal(both.filter((one) => one !== null).length, 1);
  assert.equal((await uploads.find("a1", "u1"))?.upload.offset, 40);
  const [chunk] = await Array.fromAsync(uploads.chunks(upload));
  assert.equal(new Set(chunk).size, 1);
});

Deno.test("what is given up takes no more bytes, and is due no more", async () => {
  using kv = await Deno.openKv(":memory:");
  const { uploads, found } = await begun(kv);
  const also: Write = (op) => op.set(["told"], true);
  assert.equal(await uploads.end("a1", { id: "u1", also }), true);
  assert.equal((await kv.get(["told"])).value, true);
  assert.equal(await uploads.end("a1", { id: "u1", also }), false);
  assert.equal(await uploads.grow(found, new Uint8Array(9)), null);
  assert.deepEqual(await uploads.due(new Date("2027-01-01")), []);
});

Deno.test("an upload is due from the moment on until which it is kept", async () => {
  using kv = await Deno.openKv(":memory:");
  const { uploads } = await begun(kv);
  assert.deepEqual(await uploads.due(new Date("2026-03-09T00:59:59.999Z")), []);
  const due = await uploads.due(new Date("2026-03-09T01:00:00.001Z"));
  assert.deepEqual(due, [{ application: "a1", id: "u1" }]);
});
