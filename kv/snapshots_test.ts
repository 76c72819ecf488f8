import assert from "node:assert/strict";
import { sha256 } from "./audit.ts";
import { openSnapshots, type Snapshot } from "./snapshots.ts";

const snapshot: Snapshot = {
  number: "A-2026-000001",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  homeNumber: "IT 08 1234 CE",
  country: "ITA",
  answers: { companyName: "Pastificio Valdoro S.r.l.", safetySystem: ["haccp", "ifs"] },
  tables: { products: [{ id: "r1", values: { specificProduct: "菠菜馅意式饺子" } }] },
  files: [{
    id: "f1",
    field: "declaration",
    name: "dichiarazione.pdf",
    type: "application/pdf",
    size: 9,
    sha256: "0".repeat(64),
    uploadedAt: "2026-03-02T01:00:00.000Z",
    by: "enterprise",
  }],
};

async function keysOf(kv: Deno.Kv): Promise<number> {
  let count = 0;
  for await (const _ of kv.list({ prefix: [] })) count++;
  return count;
}

Deno.test("what was filed comes back by its hash, word for word", async () => {
  using kv = await Deno.openKv(":memory:");
  const snapshots = openSnapshots(kv);
  const hash = await snapshots.put(snapshot);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.deepEqual(await snapshots.find(hash), snapshot);
  assert.equal(await snapshots.find(await sha256(new Uint8Array())), null);
});

Deno.test("the same filing has the same hash and is kept once, whatever the order of its answers", async () => {
  using kv = await Deno.openKv(":memory:");
  const snapshots = openSnapshots(kv);
  const hash = await snapshots.put(snapshot);
  const before = await keysOf(kv);
  const { safetySystem = "", companyName = "" } = snapshot.answers;
  assert.equal(await snapshots.put({ ...snapshot, answers: { safetySystem, companyName } }), hash);
  assert.equal(await keysOf(kv), before);
});

Deno.test("another word is another hash", async () => {
  using kv = await Deno.openKv(":memory:");
  const snapshots = openSnapshots(kv);
  const hash = await snapshots.put(snapshot);
  assert.notEqual(await snapshots.put({ ...snapshot, homeNumber: "IT 08 1234 CF" }), hash);
  assert.deepEqual(await snapshots.find(hash), snapshot);
});

Deno.test("a snapshot that is not what its hash says is none", async () => {
  using kv = await Deno.openKv(":memory:");
  const snapshots = openSnapshots(kv);
  const hash = await snapshots.put(snapshot);
  const bytes = new TextEncoder().encode(JSON.stringify({ ...snapshot, country: "FRA" }));
  await kv.set(["blob", `snapshot-${hash}`, 0], bytes);
  await kv.set(["blob_head", `snapshot-${hash}`], { count: 1, size: bytes.length });
  assert.equal(await snapshots.find(hash), null);
});

Deno.test("a filing of many rows is longer than a value of the store, and comes back whole", async () => {
  using kv = await Deno.openKv(":memory:");
  const snapshots = openSnapshots(kv);
  const products = Array.from({ length: 200 }, (_, n) => ({
    id: `r${n}`,
    values: { specificProduct: `产品 ${n} `.repeat(40) },
  }));
  const long = { ...snapshot, tables: { products } };
  assert.deepEqual(await snapshots.find(await snapshots.put(long)), long);
});
