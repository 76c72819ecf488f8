import assert from "node:assert/strict";
import fc from "fast-check";
import { reasons, value } from "../tests/accounts.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { decided, filed, giulia, marco, openHouse } from "../tests/journeys.ts";
import { drafted } from "../tests/journeys.ts";
import { hashOf, pdfOf } from "../tests/tus.ts";
import { finishUpload } from "./finish_upload.ts";
import type { UploadPlace } from "./open_upload.ts";
import { receiveUpload } from "./receive_upload.ts";
import { startUpload } from "./start_upload.ts";

async function withDraft(): Promise<TestDeps> {
  const deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  return deps;
}

async function begun(deps: TestDeps, bytes: Uint8Array): Promise<UploadPlace> {
  const sha256 = hashOf(bytes);
  const offer = { field: "sitePlan", name: "plan.pdf", size: bytes.length, sha256 };
  const started = value(await startUpload(deps, { actor: marco, id: "pasta", offer }));
  assert.ok("upload" in started);
  return { actor: marco, id: "pasta", upload: started.upload.id };
}

async function offsetOf(deps: TestDeps, { id, upload }: UploadPlace): Promise<number> {
  return (await deps.uploads.find(id, upload))?.upload.offset ?? -1;
}

/** A request on a line that drops behind its last piece, or not. */
async function* request(pieces: readonly Uint8Array[], drops: boolean) {
  for (const piece of pieces) yield piece;
  if (drops) await Promise.reject(new TypeError("connection closed"));
}

/** Bytes cut at some of these places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [...new Set([0, ...places.map((one) => one % bytes.length), bytes.length])]
    .toSorted((a, b) => a - b);
  return at.slice(1).map((end, n) => bytes.slice(at[n], end));
}

Deno.test("a file arrives as it is, however it is cut into requests and pieces, and wherever lines drop", async () => {
  const places = fc.array(fc.nat(200_000), { maxLength: 6 });
  const requests = fc.array(fc.record({ places, drops: fc.boolean() }), { maxLength: 5 });
  let seed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 9, max: 160_000 }),
      places,
      requests,
      async (size, ends, how) => {
        using deps = await withDraft();
        const bytes = pdfOf(size, ++seed);
        const place = await begun(deps, bytes);
        let offset = 0;
        for (const [n, part] of cut(bytes, ends).entries()) {
          const { places = [], drops = false } = how[n] ?? {};
          const pieces = part.length > 0 ? cut(part, places) : [];
          const sent = receiveUpload(deps, { ...place, offset, bytes: request(pieces, drops) });
          if (drops) await assert.rejects(sent, /connection closed/);
          else assert.equal(value(await sent), offset + part.length);
          offset += part.length;
          assert.equal(await offsetOf(deps, place), offset);
        }
        const { id } = value(await finishUpload(deps, place));
        assert.deepEqual(await deps.blobs.get(id), bytes);
      },
    ),
    { numRuns: 30 },
  );
});

Deno.test("no chunk in the store is longer than 48 KiB, and none but the last is shorter", async () => {
  using deps = await withDraft();
  const bytes = pdfOf(100_000);
  const place = await begun(deps, bytes);
  const pieces = cut(bytes, [1, 2, 50_000, 50_001]);
  value(await receiveUpload(deps, { ...place, offset: 0, bytes: request(pieces, false) }));
  const chunks = await Array.fromAsync(
    deps.kv.list<Uint8Array>({ prefix: ["blob", place.upload] }),
  );
  assert.deepEqual(chunks.map((entry) => entry.value.length), [49_152, 49_152, 1696]);
});

Deno.test("who may no longer send is heard no longer, in the middle of a request", async () => {
  using deps = await withDraft();
  const bytes = pdfOf(150_000);
  const place = await begun(deps, bytes);
  async function* slowly() {
    yield bytes.slice(0, 60_000);
    await filed(deps, "pasta");
    yield bytes.slice(60_000);
  }
  const late = await receiveUpload(deps, { ...place, offset: 0, bytes: slowly() });
  assert.deepEqual(reasons(late), ["application.locked"]);
  assert.equal(await offsetOf(deps, place), 49_152);

  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  const rest = request([bytes.slice(49_152)], false);
  assert.equal(
    value(await receiveUpload(deps, { ...place, offset: 49_152, bytes: rest })),
    150_000,
  );
});

Deno.test("a second finish finds the file attached and attaches nothing", async () => {
  using deps = await withDraft();
  const bytes = pdfOf(500);
  const place = await begun(deps, bytes);
  assert.deepEqual(reasons(await finishUpload(deps, place)), ["upload.moved"]);
  value(await receiveUpload(deps, { ...place, offset: 0, bytes: request([bytes], false) }));
  const both = await Promise.all([finishUpload(deps, place), finishUpload(deps, place)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.deepEqual(reasons(await finishUpload(deps, place)), ["upload.missing"]);
  const plans = (await deps.files.list("pasta")).filter(({ field }) => field === "sitePlan");
  assert.equal(plans.length, 1);
});

Deno.test("what was stored and is not what was said is refused, and goes", async () => {
  using deps = await withDraft();
  const bytes = pdfOf(60_000);
  const place = await begun(deps, bytes);
  value(await receiveUpload(deps, { ...place, offset: 0, bytes: request([bytes], false) }));
  await deps.kv.set(["blob", place.upload, 1], new Uint8Array(10_848));
  assert.deepEqual(reasons(await finishUpload(deps, place)), ["upload.changed"]);
  assert.equal(await offsetOf(deps, place), -1);
});
