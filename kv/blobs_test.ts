import assert from "node:assert/strict";
import fc from "fast-check";
import { openBlobs } from "./blobs.ts";

const CHUNK = 48 * 1024;

function bytesOf(length: number, from = 0): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + from) % 251);
}

async function sizes(kv: Deno.Kv, name: string): Promise<number[]> {
  const found: number[] = [];
  for await (const { value } of kv.list<Uint8Array>({ prefix: ["blob", name] })) {
    found.push(value.length);
  }
  return found;
}

Deno.test("bytes come back as they went in, whatever their number", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  const lengths = fc.oneof(
    fc.nat(2000),
    fc.constantFrom(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7),
  );
  let names = 0;
  await fc.assert(
    fc.asyncProperty(lengths, fc.nat(250), async (length, from) => {
      const name = `blob-${++names}`;
      await blobs.put(name, bytesOf(length, from));
      assert.deepEqual(await blobs.get(name), bytesOf(length, from));
    }),
    { numRuns: 40 },
  );
});

Deno.test("no chunk is longer than 48 KiB", async () => {
  using kv = await Deno.openKv(":memory:");
  await openBlobs(kv).put("scan", bytesOf(100_000));
  assert.deepEqual(await sizes(kv, "scan"), [49_152, 49_152, 1696]);
});

Deno.test("four megabytes come back whole", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  const bytes = bytesOf(4_000_000);
  await blobs.put("scan", bytes);
  assert.ok((await blobs.get("scan"))?.every((byte, at) => byte === bytes[at]));
});

Deno.test("what was never put is nothing", async () => {
  using kv = await Deno.openKv(":memory:");
  assert.equal(await openBlobs(kv).get("scan"), null);
});

Deno.test("a blob whose writing was cut off is none", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  await blobs.put("scan", bytesOf(100_000));
  await kv.delete(["blob_head", "scan"]); // the head is written last
  assert.equal(await blobs.get("scan"), null);
});

Deno.test("a blob that lost a chunk is none", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  for (const lost of [0, 1, 2]) {
    await blobs.put("scan", bytesOf(100_000));
    await kv.delete(["blob", "scan", lost]);
    assert.equal(await blobs.get("scan"), null);
  }
});

Deno.test("a name put again with fewer bytes holds the new ones alone", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  await blobs.put("scan", bytesOf(100_000));
  await blobs.put("scan", bytesOf(10, 5));
  assert.deepEqual(await blobs.get("scan"), bytesOf(10, 5));
});

Deno.test("remove() leaves nothing behind and touches no other name", async () => {
  using kv = await Deno.openKv(":memory:");
  const blobs = openBlobs(kv);
  await blobs.put("scan", bytesOf(100_000));
  await blobs.put("scan-2", bytesOf(10));
  await blobs.remove("scan");
  assert.equal(await blobs.get("scan"), null);
  assert.deepEqual(await sizes(kv, "scan"), []);
  assert.deepEqual(await blobs.get("scan-2"), bytesOf(10));
  await blobs.remove("scan");
});
