/** What is unpacked at a time; none of it unpacks to more than a thousandfold. */
const STEP = 16_384;

/** More than any workbook has. */
const MOST_PARTS = 2000;

/** The bytes of a part of an archive, unpacked while they are read; none where it has no such part. */
export async function* unzipPart(
  archive: Uint8Array<ArrayBuffer>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const chunks: Uint8Array[] = [];
  let parts = 0;
  let found = false;
  let done = false;
  const unzip = new Unzip((part) => {
    if (++parts > MOST_PARTS) throw new RangeError("Cannot read the table: too many parts");
    if (found || part.name !== name) return;
    found = true;
    part.ondata = (cause, chunk, last) => {
      if (cause !== null) throw new TypeError("Cannot unpack the table", { cause });
      chunks.push(chunk);
      done = last;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && !done; at += STEP) {
    unzip.push(archive.subarray(at, at + STEP));
    yield* chunks.splice(0);
  }
}
