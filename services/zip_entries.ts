/** A file inside a zip archive, unpacked while it is read. */
export interface ZipEntry {
  readonly name: string;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;

/** A comment at the end of an archive is no longer. */
const LONGEST_COMMENT = 0xffff;

/** More than any workbook has. */
const MOST_ENTRIES = 2000;

const STORED = 0;
const DEFLATED = 8;

/** The files of an archive by name; null where it is none, or one that is encrypted or too large. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipEntry> | null {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null; // it points outside itself
    throw error;
  }
}

function read(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done++) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = entryAt(bytes, { view, at });
    if (entry === null) return null;
    entries.set(name, { name, stream: entry });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function entryAt(
  bytes: Uint8Array<ArrayBuffer>,
  { view, at }: { view: DataView; at: number },
): ZipEntry["stream"] | null {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  if (encrypted || (method !== STORED && method !== DEFLATED)) return null;
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  const packed = bytes.subarray(start, start + size);
  return () => {
    const raw = ReadableStream.from([packed]);
    return method === STORED ? raw : raw.pipeThrough(new DecompressionStream("deflate-raw"));
  };
}
