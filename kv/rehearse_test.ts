import assert from "node:assert/strict";
import { rehearse } from "./rehearse.ts";

Deno.test("rehearse() brings over everything, in as many writes as it takes", async () => {
  using kv = await Deno.openKv(":memory:");
  const bytes = new Uint8Array(60_000).fill(7);
  await rehearse(kv, async ({ blobs, inbox }) => {
    for (let n = 0; n < 40; n++) await blobs.put(`blob-${n}`, bytes);
    for (let n = 0; n < 900; n++) {
      await inbox.receive({ id: `message-${n}`, applicationId: "a", snapshot: "食".repeat(100) });
    }
  });
  const counts = { blob: 0, blob_head: 0, inbox: 0 };
  for await (const { key: [kind] } of kv.list({ prefix: [] })) {
    if (kind === "blob" || kind === "blob_head" || kind === "inbox") counts[kind]++;
  }
  assert.deepEqual(counts, { blob: 80, blob_head: 40, inbox: 900 });
  const stored = await kv.get<Uint8Array>(["blob", "blob-39", 1]);
  assert.deepEqual(stored.value, bytes.slice(48 * 1024));
});

Deno.test("rehearse() writes nothing when the work fails", async () => {
  using kv = await Deno.openKv(":memory:");
  const failing = rehearse(kv, async ({ blobs }) => {
    await blobs.put("half", new Uint8Array(1));
    throw new Error("failed");
  });
  await assert.rejects(failing, /failed/);
  const kept = await Array.fromAsync(kv.list({ prefix: [] }));
  assert.deepEqual(kept, []);
});
