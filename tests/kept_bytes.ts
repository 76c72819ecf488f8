import assert from "node:assert/strict";
import { blobOf, type StoredFile } from "../kv/files.ts";
import { hashOf } from "./tus.ts";
import type { TestDeps } from "./deps.ts";

/** Files that are attached or were ever filed, of every application. */
async function filesOf(deps: TestDeps): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const { key } of deps.kv.list({ prefix: ["application"] })) {
    const id = String(key[1]);
    files.push(...await deps.files.list(id));
    for (const { snapshot } of await deps.audit.list(id)) {
      const filed = snapshot === undefined ? null : await deps.snapshots.find(snapshot);
      files.push(...filed?.files ?? []);
    }
  }
  return files;
}

/** Fails unless every file that is attached or was ever filed has its bytes. */
export async function assertWhole(deps: TestDeps): Promise<void> {
  for (const file of await filesOf(deps)) {
    const bytes = await deps.blobs.get(blobOf(file));
    assert.equal(bytes && hashOf(bytes), file.sha256, `${file.name} has lost its bytes`);
  }
}

/** Names of the bytes in the store that no file and no upload speaks of, and marks that are left. */
export async function strays(deps: TestDeps): Promise<string[]> {
  const files = await filesOf(deps);
  const known = new Set(files.map(blobOf));
  for await (const { key } of deps.kv.list({ prefix: ["upload"] })) known.add(String(key[2]));
  const found = new Set<string>();
  for (const kind of ["blob", "blob_head", "content"]) {
    for await (const { key } of deps.kv.list({ prefix: [kind] })) {
      const name = String(key[1]);
      if (!known.has(name) && !name.startsWith("snapshot-")) found.add(`${kind} ${name}`);
    }
  }
  for (const kind of ["loose_blob", "gone_file"]) {
    for await (const { key } of deps.kv.list({ prefix: [kind] })) found.add(key.join(" "));
  }
  for await (const { key, value } of deps.kv.list({ prefix: ["content_hash"] })) {
    if (!known.has(String(value))) found.add(key.join(" "));
  }
  return [...found].toSorted();
}
