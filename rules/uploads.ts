/** What may be uploaded, by its first bytes; the name of a file proves nothing. */
const kinds = [
  { type: "image/jpeg", endings: [".jpg", ".jpeg"], starts: [0xff, 0xd8, 0xff] },
  {
    type: "image/png",
    endings: [".png"],
    starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  { type: "image/gif", endings: [".gif"], starts: [0x47, 0x49, 0x46, 0x38] },
  { type: "image/bmp", endings: [".bmp"], starts: [0x42, 0x4d] },
  { type: "application/pdf", endings: [".pdf"], starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
] as const;

export type UploadType = typeof kinds[number]["type"];

/** For the browser's file chooser. */
export const uploadEndings = kinds.map(({ endings }) => endings.join()).join();

/** An upload that was begun is kept so many days, to be gone on with. */
export const DAYS_KEPT = 7;

/** Unfinished uploads of one application. */
export const MOST_UNFINISHED = 20;

/** By so many bytes the kind of every file is known. */
export const TELLING = 8;

/** The kind of a file by its own bytes, or null where it is none of those allowed. */
export function typeOfBytes(bytes: Uint8Array): UploadType | null {
  const kind = kinds.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  return kind === undefined ? null : kind.type; // runs in browsers that know no shorter way
}

/** The name with an ending of its kind: whoever opens a saved file starts no program. */
export function nameOfType(name: string, type: string): string {
  const endings = kinds.flatMap((kind) => kind.type === type ? kind.endings : []);
  const [usual = ""] = endings;
  const ends = endings.some((ending) => name.toLowerCase().endsWith(ending));
  return ends ? name : name + usual;
}
