import { CHUNK } from "../kv/blobs.ts";
import type { FoundUpload } from "../kv/uploads.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { TELLING, typeOfBytes } from "../rules/uploads.ts";
import type { Deps } from "./deps.ts";
import { endUpload } from "./end_upload.ts";
import { openUpload, type UploadPlace } from "./open_upload.ts";

/**
 * Stores the next bytes of an upload as they come, never more than a chunk of them in memory, and
 * says how many are there now. What came before the line broke is kept.
 */
export async function receiveUpload(
  deps: Deps,
  { offset, bytes, ...place }: UploadPlace & {
    offset: number;
    bytes: AsyncIterable<Uint8Array>;
  },
): Promise<Result<number>> {
  const opened = await openUpload(deps, place);
  if (!opened.ok) return opened;
  let found = opened.value;
  if (found.upload.offset !== offset) return refuse("upload.moved");
  const tail = await deps.uploads.tail(found.upload);
  for await (const chunk of chunked(bytes, tail)) {
    const next = await grow(deps, { place, found, chunk });
    if (!next.ok) return next;
    found = next.value;
  }
  return ok(found.upload.offset);
}

/** One chunk more, if it may be. */
async function grow(
  deps: Deps,
  { place, found, chunk }: { place: UploadPlace; found: FoundUpload; chunk: Uint8Array },
): Promise<Result<FoundUpload>> {
  const { upload } = found;
  const from = upload.offset - upload.offset % CHUNK;
  const end = from + chunk.length;
  const told = chunk.length >= TELLING || end === upload.size;
  const isWrong = from === 0 && told && typeOfBytes(chunk) === null;
  if (isWrong || end > upload.size) {
    await endUpload(deps, { application: place.id, id: upload.id });
    return refuse(isWrong ? "file.type" : "upload.changed");
  }
  const still = await openUpload(deps, place); // a long line may outlast the right to send
  if (!still.ok) return still;
  const next = await deps.uploads.grow(found, chunk);
  return next === null ? refuse("upload.moved") : ok(next);
}

/** Bytes cut into chunks, each full but the last; what came before a break comes as the last one. */
async function* chunked(
  bytes: AsyncIterable<Uint8Array>,
  tail: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  chunk.set(tail);
  let filled = tail.length;
  let fresh = 0;
  const rest = () => chunk.subarray(0, filled);
  try {
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + CHUNK - filled);
        chunk.set(part, filled);
        filled += part.length;
        fresh += part.length;
        at += part.length;
        if (filled < CHUNK) continue;
        yield chunk;
        filled = fresh = 0;
      }
    }
  } catch (error) {
    if (fresh > 0) yield rest();
    throw error;
  }
  if (fresh > 0) yield rest();
}
