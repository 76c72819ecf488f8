import type { StoredFile } from "../kv/files.ts";
import type { FoundUpload } from "../kv/uploads.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { openSha256 } from "../rules/sha256.ts";
import { typeOfBytes, type UploadType } from "../rules/uploads.ts";
import { attachFile } from "./attach_file.ts";
import type { Deps } from "./deps.ts";
import { endUpload } from "./end_upload.ts";
import { fileRecord } from "./file_record.ts";
import { openUpload, type UploadPlace } from "./open_upload.ts";

/** Attaches an upload whose bytes have all arrived, once they are what they were said to be. */
export async function finishUpload(deps: Deps, place: UploadPlace): Promise<Result<StoredFile>> {
  const opened = await openUpload(deps, place);
  if (!opened.ok) return opened;
  const { upload } = opened.value;
  const { id, field, name, size, replaces } = upload;
  if (upload.offset < size) return refuse("upload.moved");
  const read = await readWhole(deps, opened.value);
  if (!read.ok) {
    await endUpload(deps, { application: place.id, id });
    return read;
  }
  const file = fileRecord(deps, { ...read.value, id, field, name, size, by: "enterprise" });
  const taking = async () => {
    const found = await deps.uploads.find(place.id, id);
    return found && deps.uploads.sealing(found);
  };
  const { actor } = place;
  return await attachFile(deps, { actor, id: place.id, arriving: { file, replaces, taking } });
}

/** The kind and the hash of what is stored. */
async function readWhole(
  { uploads }: Pick<Deps, "uploads">,
  { upload }: FoundUpload,
): Promise<Result<{ type: UploadType; sha256: string }>> {
  const hash = openSha256();
  let type: UploadType | null = null;
  let length = 0;
  for await (const chunk of uploads.chunks(upload)) {
    if (length === 0) type = typeOfBytes(chunk);
    hash.add(chunk);
    length += chunk.length;
  }
  if (type === null) return refuse("file.type");
  const sha256 = hash.hex();
  const isSame = length === upload.size && sha256 === (upload.sha256 ?? sha256);
  return isSame ? ok({ type, sha256 }) : refuse("upload.changed");
}
