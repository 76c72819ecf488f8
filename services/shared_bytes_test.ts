import fc from "fast-check";
import assert from "node:assert/strict";
import { value } from "../tests/accounts.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { pasta } from "../tests/dossiers.ts";
import { decided, drafted, filed, giulia, marco, openHouse } from "../tests/journeys.ts";
import { assertWhole, strays } from "../tests/kept_bytes.ts";
import { hashOf, pdfOf } from "../tests/tus.ts";
import { addFile } from "./add_file.ts";
import { deleteDraft } from "./delete_draft.ts";
import { discardUpload } from "./discard_upload.ts";
import { finishUpload } from "./finish_upload.ts";
import { receiveUpload } from "./receive_upload.ts";
import { removeFile } from "./remove_file.ts";
import { startUpload } from "./start_upload.ts";
import { createSweeper } from "./sweeper.ts";

const HOUR = 3_600_000;

/** Applications of one enterprise, by leaf: each may be filed beside the others. */
const leaves = { a: "0701", b: "0601", c: "0801" } as const;

/** Files that come again and again; the second is of two chunks. */
const scans = [pdfOf(40), pdfOf(60_000, 1), pdfOf(90, 2)] as const;

/** Something that is done, and to which of the things that are there. */
interface Deed {
  readonly kind: keyof typeof kinds;
  readonly id: keyof typeof leaves;
  readonly field: string;
  readonly scan: 0 | 1 | 2;
  readonly nth: number;
}

const kinds = {
  add: (deps: TestDeps, { id, field, scan }: Deed) =>
    addFile(deps, { actor: marco, id, field, upload: { name: "plan.pdf", bytes: scans[scan] } }),

  async replace(deps: TestDeps, { id, field, scan, nth }: Deed) {
    const upload = { name: `${nth}.pdf`, bytes: scans[scan] };
    const replaces = await fileOf(deps, { id, nth });
    return await addFile(deps, { actor: marco, id, field, upload, replaces });
  },

  async remove(deps: TestDeps, { id, nth }: Deed) {
    return await removeFile(deps, { actor: marco, id, file: await fileOf(deps, { id, nth }) });
  },

  /** Sends a file by an upload, perhaps only a part of it. */
  async send(deps: TestDeps, { id, field, scan, nth }: Deed) {
    const whole = scans[scan];
    const offer = { field, name: `${nth}.pdf`, size: whole.length, sha256: hashOf(whole) };
    const started = await startUpload(deps, { actor: marco, id, offer });
    if (!started.ok || !("upload" in started.value)) return;
    const { id: upload, offset } = started.value.upload;
    const end = nth % 2 === 0 ? whole.length : offset + 10;
    const bytes = ReadableStream.from([whole.slice(offset, end)]);
    const there = await receiveUpload(deps, { actor: marco, id, upload, offset, bytes });
    if (there.ok && there.value === whole.length) {
      await finishUpload(deps, { actor: marco, id, upload });
    }
  },

  async discard(deps: TestDeps, { id, nth }: Deed) {
    const uploads = await deps.uploads.list(id);
    const upload = uploads[nth % Math.max(1, uploads.length)]?.id ?? "";
    await discardUpload(deps, { actor: marco, id, upload });
  },

  file: (deps: TestDeps, { id }: Deed) => filed(deps, "pasta", id),
  return: (deps: TestDeps, { id }: Deed) => decided(deps, { actor: giulia, id, event: "return" }),
  delete: (deps: TestDeps, { id }: Deed) => deleteDraft(deps, { actor: marco, id }),

  async sweep(deps: TestDeps) {
    deps.clock.pass(HOUR);
    await createSweeper(deps, (error) => assert.fail(String(error))).wake();
  },
} as const;

async function fileOf(deps: TestDeps, { id, nth }: { id: string; nth: number }): Promise<string> {
  const files = await deps.files.list(id);
  return files[nth % Math.max(1, files.length)]?.id ?? "";
}

const often = ["add", "send", "replace", "remove", "remove", "discard", "sweep"] as const;

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...often) },
    { weight: 5, arbitrary: fc.constantFrom("file", "return") },
    { weight: 1, arbitrary: fc.constant("delete") },
  ),
  id: fc.constantFrom("a", "b", "c"),
  field: fc.constantFrom("sitePlan", "declaration"),
  scan: fc.constantFrom(0, 1, 2),
  nth: fc.nat(7),
});

/** What cannot be done now is refused; only a fault of ours is thrown. */
async function done(deps: TestDeps, deed: Deed): Promise<void> {
  try {
    await kinds[deed.kind](deps, deed);
  } catch (error) {
    const isRefused = error instanceof assert.AssertionError ||
      /^Error: Cannot find/.test(`${error}`);
    if (!isRefused || deed.kind === "sweep") throw error;
  }
}

async function withThree(): Promise<TestDeps> {
  const deps = await testDeps();
  await openHouse(deps);
  for (const [id, leaf] of Object.entries(leaves)) {
    const files = { declaration: [{ name: "declaration.pdf", bytes: scans[0] }] };
    await drafted(deps, "pasta", { id, sample: { ...pasta, leaf, files } });
  }
  return deps;
}

Deno.test("however files come, go and are filed, several at once, none loses its bytes and none are left over", async () => {
  const several = fc.array(deed, { minLength: 1, maxLength: 3 });
  const story = fc.array(several, { minLength: 5, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      using deps = await withThree();
      for (const step of steps) {
        await Promise.all(step.map((one) => done(deps, one)));
        await assertWhole(deps);
      }
      deps.clock.pass(8 * 24 * HOUR);
      await kinds.sweep(deps);
      await assertWhole(deps);
      assert.deepEqual(await strays(deps), []);
    }),
    { numRuns: 60 },
  );
});

Deno.test("bytes that three applications share go with the last of them, and not before", async () => {
  using deps = await withThree();
  const [scan] = scans;
  const name = async (id: string) => (await deps.files.list(id))[0];
  const [a, b, c] = await Promise.all(["a", "b", "c"].map(name));
  assert.deepEqual([b?.blob, c?.blob], [a?.id, a?.id]);
  const remove = (id: string) =>
    removeFile(deps, { actor: marco, id, file: { a, b, c }[id]?.id ?? "" });
  for (const id of ["a", "c"]) {
    value(await remove(id));
    assert.deepEqual(await deps.blobs.get(a?.id ?? ""), scan);
  }
  value(await remove("b"));
  assert.equal(await deps.blobs.get(a?.id ?? ""), null);
  assert.deepEqual(await strays(deps), []);
});
