import { sha256 } from "../kv/audit.ts";
import type { StoredFile } from "../kv/files.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { typeOfBytes } from "../rules/uploads.ts";
import { attachFile } from "./attach_file.ts";
import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";
import { fileRecord } from "./file_record.ts";

/** A file as it arrived. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Attaches a file that came whole to a field, in the place of another where `replaces` names one. */
export async function addFile(
  deps: Deps,
  { actor, id, field, upload, replaces }: {
    actor: Actor;
    id: string;
    field: string;
    upload: Upload;
    replaces?: string | undefined;
  },
): Promise<Result<StoredFile>> {
  const stored = await storeUpload(deps, { upload, field, by: "enterprise" });
  if (!stored.ok) return stored;
  const file = stored.value;
  const arriving = { file, replaces, taking: () => deps.loose.taking(file.id) };
  const attached = await attachFile(deps, { actor, id, arriving });
  if (!attached.ok) await dropLoose(deps, file.id);
  return attached;
}

/** Checks an upload's size and kind by its own bytes and stores them, loose, under a generated name. */
export async function storeUpload(
  deps: Pick<Deps, "limits" | "now" | "newId" | "blobs" | "loose">,
  { upload, field, by }: { upload: Upload; field: string; by: StoredFile["by"] },
): Promise<Result<StoredFile>> {
  const { bytes } = upload;
  const limit = deps.limits.uploadBytes;
  if (bytes.length === 0) return refuse(upload.name === "" ? "file.none" : "file.empty");
  if (bytes.length > limit) return refuse("file.too_large", { limit: limit / 1e6 });
  const type = typeOfBytes(bytes);
  if (type === null) return refuse("file.type");
  const id = deps.newId();
  await deps.loose.expect(id, deps.now());
  await deps.blobs.put(id, bytes);
  const facts = { id, field, name: upload.name, type, size: bytes.length, by };
  return ok(fileRecord(deps, { ...facts, sha256: await sha256(bytes) }));
}
