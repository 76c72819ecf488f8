import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isCompressible } from "./content_type.ts";
import type { StaticFile } from "./static_store.ts";

/** How hard to try: the best costs some hundred milliseconds a megabyte. */
export type Effort = "none" | "quick" | "best";

const LEVELS = {
  quick: { brotli: 4, gzip: 6 },
  best: { brotli: 11, gzip: 9 },
};

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The ways to send a file; compressed ones only where they are smaller. */
export async function bodiesOf(
  bytes: Uint8Array<ArrayBuffer>,
  { type, effort }: { type: string; effort: Effort },
): Promise<StaticFile["bodies"]> {
  if (effort === "none" || !isCompressible(type)) return { identity: bytes };
  const level = LEVELS[effort];
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
    gzipAsync(bytes, { level: level.gzip }),
  ]);
  return {
    identity: bytes,
    ...(br.byteLength < bytes.byteLength && { br: new Uint8Array(br) }),
    ...(gz.byteLength < bytes.byteLength && { gzip: new Uint8Array(gz) }),
  };
}
