import { openSha256 } from "../../rules/sha256.ts";

/** Bytes read at once: an old computer stays answerable meanwhile. */
const PIECE = 256 * 1024;

/** The hash of a file by our own means; `read` is passed in, as chunks may not import one another. */
export async function slowHashOf(
  file: Blob,
  read: (part: Blob) => Promise<Uint8Array>,
): Promise<string> {
  const hash = openSha256();
  for (let at = 0; at < file.size; at += PIECE) {
    hash.add(await read(file.slice(at, at + PIECE)));
  }
  return hash.hex();
}
