import type { Encoding, StaticFile } from "./static_store.ts";

/** Where the bodies of one file lie in a pack. */
export interface PackedFile {
  readonly path: string;
  readonly type: string;
  readonly hash: string;
  readonly bodies: Partial<Record<Encoding, readonly [from: number, to: number]>>;
}

/** Many files as one, read at once when the server starts. */
export interface Pack {
  readonly files: readonly PackedFile[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const ENCODINGS: readonly Encoding[] = ["br", "gzip", "identity"];

/** Puts files into a pack. */
export function pack(files: ReadonlyMap<string, StaticFile>): Pack {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const packed = Array.from(files, ([path, { type, hash, ...file }]) => {
    const places: { -readonly [E in Encoding]?: readonly [number, number] } = {};
    for (const encoding of ENCODINGS) {
      const body = file.bodies[encoding];
      if (body === undefined) continue;
      places[encoding] = [size, size + body.byteLength];
      size += body.byteLength;
      bodies.push(body);
    }
    return { path, type, hash, bodies: places };
  });
  return { files: packed, bytes: joined(bodies, size) };
}

function joined(
  parts: readonly Uint8Array[],
  size: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** Takes the files out of a pack, without copying them. */
export function unpack({ files, bytes }: Pack): Map<string, StaticFile> {
  return new Map(files.map(({ path, type, hash, bodies }) => {
    const views: StaticFile["bodies"] = {};
    for (const encoding of ENCODINGS) {
      const place = bodies[encoding];
      if (place !== undefined) views[encoding] = bytes.subarray(...place);
    }
    return [path, { type, hash, bodies: views }];
  }));
}
