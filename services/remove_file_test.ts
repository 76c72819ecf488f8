import assert from "node:assert/strict";
import { blobOf, type StoredFile } from "../kv/files.ts";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { tinyPdf } from "../tests/dossiers.ts";
import {
  decided,
  drafted,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  openHouse,
} from "../tests/journeys.ts";
import type { Deps } from "./deps.ts";
import { addFile } from "./add_file.ts";
import { removeFile } from "./remove_file.ts";
import { submit } from "./submit.ts";

async function declarationOf(deps: Deps, id: string): Promise<StoredFile> {
  const file = (await deps.files.list(id)).find(({ field }) => field === "declaration");
  assert.ok(file);
  return file;
}

/** The bytes of a file, also of one that is on no application any more. */
function bytesOf(deps: Deps, file: StoredFile) {
  return deps.blobs.get(blobOf(file));
}

async function withDraft() {
  const deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  return deps;
}

Deno.test("a file taken off a draft is gone with its bytes, once", async () => {
  using deps = await withDraft();
  const declaration = await declarationOf(deps, "pasta");
  const file = declaration.id;
  const { edits } = await found(deps, "pasta");
  value(await removeFile(deps, { actor: marco, id: "pasta", file }));
  value(await removeFile(deps, { actor: marco, id: "pasta", file }));
  assert.equal(await deps.files.find("pasta", file), null);
  assert.equal(await deps.blobs.get(file), null);
  assert.deepEqual(await bytesOf(deps, declaration), tinyPdf); // the licence is the same scan
  for (const { id } of await deps.files.list("pasta")) {
    value(await removeFile(deps, { actor: marco, id: "pasta", file: id }));
  }
  assert.equal(await bytesOf(deps, declaration), null);
  assert.equal((await found(deps, "pasta")).edits, edits + 3);
});

Deno.test("nobody removes another application's bytes through a draft of their own", async () => {
  using deps = await withDraft();
  await drafted(deps, "spirits");
  const theirs = await declarationOf(deps, "pasta");
  value(await removeFile(deps, { actor: fiona, id: "spirits", file: theirs.id }));
  assert.deepEqual(await bytesOf(deps, theirs), tinyPdf);
  assert.notEqual(await deps.files.find("pasta", theirs.id), null);
});

Deno.test("nobody removes a filed snapshot by its name", async () => {
  using deps = await withDraft();
  await filed(deps, "pasta");
  await drafted(deps, "spirits");
  const { filed: filing } = await found(deps, "pasta");
  assert.ok(filing);
  const file = `snapshot-${filing.snapshot}`;
  value(await removeFile(deps, { actor: fiona, id: "spirits", file }));
  assert.notEqual(await deps.snapshots.find(filing.snapshot), null);
});

Deno.test("what was filed keeps a file that is removed in the correction", async () => {
  using deps = await withDraft();
  const declaration = await declarationOf(deps, "pasta");
  const file = declaration.id;
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  value(await removeFile(deps, { actor: marco, id: "pasta", file }));
  assert.equal(await deps.files.find("pasta", file), null);
  assert.deepEqual(await bytesOf(deps, declaration), tinyPdf);
});

Deno.test("a file that came and went within the correction leaves no bytes, filed or not", async () => {
  using deps = await withDraft();
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  const upload = { name: "new.pdf", bytes: tinyPdf };
  const place = { actor: marco, id: "pasta", field: "sitePlan" };
  const first = value(await addFile(deps, { ...place, upload }));
  const other = { ...upload, name: "other.pdf" };
  const second = value(await addFile(deps, { ...place, upload: other, replaces: first.id }));
  assert.equal(await deps.blobs.get(first.id), null);
  value(await removeFile(deps, { actor: marco, id: "pasta", file: second.id }));
  assert.equal(await deps.blobs.get(second.id), null);
});

Deno.test("what was filed first keeps its file, also when a later filing has none", async () => {
  using deps = await withDraft();
  const declaration = await declarationOf(deps, "pasta");
  const file = declaration.id;
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  value(await removeFile(deps, { actor: marco, id: "pasta", file }));
  const upload = { name: "new.pdf", bytes: tinyPdf };
  const place = { actor: marco, id: "pasta", field: "declaration" };
  const next = value(await addFile(deps, { ...place, upload }));
  const now = await found(deps, "pasta");
  value(await submit(deps, { actor: marco, id: "pasta", acts: now.acts }));
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  value(await removeFile(deps, { actor: marco, id: "pasta", file: next.id }));
  for (const kept of [declaration, next]) assert.deepEqual(await bytesOf(deps, kept), tinyPdf);
});

Deno.test("nobody else removes a file, and nobody one that is filed", async () => {
  using deps = await withDraft();
  const declaration = await declarationOf(deps, "pasta");
  const file = declaration.id;
  for (const actor of [fiona, giulia, liwei]) {
    const refused = await removeFile(deps, { actor, id: "pasta", file });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
  await filed(deps, "pasta");
  const late = await removeFile(deps, { actor: marco, id: "pasta", file });
  assert.deepEqual(reasons(late), ["application.locked"]);
  assert.deepEqual(await bytesOf(deps, declaration), tinyPdf);
});
