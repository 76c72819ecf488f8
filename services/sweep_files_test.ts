import assert from "node:assert/strict";
import { value } from "../tests/accounts.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { dyingAfter } from "../tests/dying_store.ts";
import { decided, drafted, filed, giulia, marco, openHouse } from "../tests/journeys.ts";
import { assertWhole, strays } from "../tests/kept_bytes.ts";
import { hashOf, pdfOf } from "../tests/tus.ts";
import { addFile } from "./add_file.ts";
import { attachPapers } from "./attach_papers.ts";
import { deleteDraft } from "./delete_draft.ts";
import type { Deps } from "./deps.ts";
import { discardUpload } from "./discard_upload.ts";
import { dropLoose } from "./drop_loose.ts";
import { finishUpload } from "./finish_upload.ts";
import { receiveUpload } from "./receive_upload.ts";
import { removeFile } from "./remove_file.ts";
import { startUpload } from "./start_upload.ts";
import { createSweeper } from "./sweeper.ts";

const DAY = 86_400_000;
const plan = pdfOf(120_000);

/** The pasta with a draft of its own, another of the same scans, and one that customs has seen. */
async function withThree(): Promise<TestDeps> {
  const deps = await testDeps();
  await openHouse(deps);
  for (const id of ["draft", "other", "returned"]) {
    await drafted(deps, "pasta", { id });
  }
  await filed(deps, "pasta", "returned");
  await decided(deps, { actor: giulia, id: "returned", event: "return" });
  return deps;
}

async function fileIn(deps: Deps, id: string): Promise<string> {
  const file = (await deps.files.list(id)).find(({ field }) => field === "declaration");
  assert.ok(file);
  return file.id;
}

/** Sends the plan to a field of the draft, in two requests. */
async function send(deps: Deps, { from = 0, to = plan.length } = {}): Promise<void> {
  const offer = { field: "sitePlan", name: "plan.pdf", size: plan.length, sha256: hashOf(plan) };
  const started = value(await startUpload(deps, { actor: marco, id: "draft", offer }));
  if (!("upload" in started)) return;
  const place = { actor: marco, id: "draft", upload: started.upload.id };
  const bytes = ReadableStream.from([plan.slice(from, to)]);
  value(await receiveUpload(deps, { ...place, offset: from, bytes }));
  if (to === plan.length) value(await finishUpload(deps, place));
}

/** What people do with files, each a chain of writes that may break anywhere. */
const deeds: Readonly<Record<string, (deps: Deps) => Promise<unknown>>> = {
  "adding a file": (deps) =>
    addFile(deps, {
      actor: marco,
      id: "draft",
      field: "sitePlan",
      upload: { name: "plan.pdf", bytes: plan },
    }),
  "replacing a file by one that is there already": async (deps) =>
    addFile(deps, {
      actor: marco,
      id: "draft",
      field: "declaration",
      upload: { name: "new.pdf", bytes: await copied(deps) },
      replaces: await fileIn(deps, "draft"),
    }),
  "sending a file": (deps) => send(deps),
  "sending half a file, and giving it up": async (deps) => {
    await send(deps, { to: 60_000 });
    const [upload] = await deps.uploads.list("draft");
    await discardUpload(deps, { actor: marco, id: "draft", upload: upload?.id ?? "" });
  },
  "removing a file": async (deps) =>
    removeFile(deps, { actor: marco, id: "draft", file: await fileIn(deps, "draft") }),
  "removing a file that was filed": async (deps) =>
    removeFile(deps, { actor: marco, id: "returned", file: await fileIn(deps, "returned") }),
  "deleting a draft": async (deps) => {
    await send(deps, { to: 60_000 });
    await deleteDraft(deps, { actor: marco, id: "draft" });
  },
  "papers of an authority": (deps) =>
    attachPapers(deps, { letter: { name: "letter.pdf", bytes: plan } }),
};

async function copied({ blobs, files }: Deps): Promise<Uint8Array<ArrayBuffer>> {
  const [file] = await files.list("other");
  const bytes = file && await blobs.get(file.blob ?? file.id);
  assert.ok(bytes);
  return bytes;
}

/** The store as it is after a deed that broke off after so many writes; false where it did not. */
async function breaksOff(
  deed: (deps: Deps) => Promise<unknown>,
  { deps, writes }: { deps: TestDeps; writes: number },
): Promise<boolean> {
  const dying = dyingAfter(deps.kv, writes);
  const later = await testDeps({ kv: dying.kv, ids: "late", at: deps.now().toISOString() });
  try {
    await deed(later);
    return false;
  } catch (error) {
    assert.match(String(error), /switched off/);
    return true;
  }
}

/** Long enough for everything that is to be swept. */
async function swept(deps: TestDeps): Promise<void> {
  deps.clock.pass(8 * DAY);
  await createSweeper(deps, (error) => assert.fail(String(error))).wake();
}

Deno.test("whatever breaks off, and at whichever write: no file loses its bytes, and none are left over", async () => {
  for (const [name, deed] of Object.entries(deeds)) {
    for (let writes = 0, broke = true; broke; writes++) {
      using deps = await withThree();
      broke = await breaksOff(deed, { deps, writes });
      await assertWhole(deps);
      await swept(deps);
      await assertWhole(deps);
      assert.deepEqual(await strays(deps), [], `${name}, after ${writes} writes`);
    }
  }
});

Deno.test("a sweep that breaks off is taken up by the next", async () => {
  for (let writes = 0, broke = true; broke; writes++) {
    using deps = await withThree();
    await send(deps, { to: 60_000 });
    value(await deps.applications.remove("other", (now) => ({ ok: true, value: now })));
    deps.clock.pass(8 * DAY);
    broke = await breaksOff(async (dying) => {
      const errors: unknown[] = [];
      await createSweeper(dying, (error) => errors.push(error)).wake();
      if (errors.length > 0) throw new Error("switched off");
    }, { deps, writes });
    await swept(deps);
    await assertWhole(deps);
    assert.deepEqual(await strays(deps), []);
  }
});

Deno.test("bytes that are being swept are attached to nothing any more", async () => {
  using deps = await testDeps();
  await deps.loose.expect("b1", deps.now());
  const taking = await deps.loose.taking("b1");
  let taken: boolean | undefined;
  const blobs = {
    ...deps.blobs,
    async remove() {
      const op = deps.kv.atomic();
      taking?.(op);
      taken = (await op.commit()).ok;
    },
  };
  await dropLoose({ ...deps, blobs }, "b1");
  assert.equal(taken, false);
});
