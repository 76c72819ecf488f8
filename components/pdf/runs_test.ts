import assert from "node:assert/strict";
import { signsOf } from "./runs.ts";

/** A Latin font of letters below U+0250, a Chinese one of the common characters and marks. */
const covers = (face: string, code: number) =>
  face === "latin"
    ? code < 0x250 || code >= 0x2010 && code < 0x2060
    : code >= 0x2010 && code < 0x2060 || code >= 0x3000 && code < 0x3040 ||
      code >= 0x4e00 && code < 0x8000;

/** Each sign with the first letter of its font, or a question mark where it is missing. */
function kinds(text: string): string[] {
  return signsOf(text, covers).map(({ text, face, missing }) =>
    `${missing ? "?" : face.slice(0, 1)} ${text}`
  );
}

Deno.test("letters are of the Latin font, characters of the Chinese one", () => {
  assert.deepEqual(kinds("Č中。"), ["l Č", "c 中", "c 。"]);
});

Deno.test("punctuation of both looks like its neighbours", () => {
  assert.deepEqual(kinds("“中”"), ["c “", "c 中", "c ”"]);
  assert.deepEqual(kinds("“a”"), ["l “", "l a", "l ”"]);
});

Deno.test("what no font has shows its number", () => {
  assert.deepEqual(kinds("a臺𠮷"), ["l a", "? [U+81FA]", "? [U+20BB7]"]);
});

Deno.test("a letter and its accent are one sign; where the accent has no font both are seen", () => {
  assert.deepEqual(kinds("e\u0301"), ["l é"]);
  assert.deepEqual(kinds("q\u0301"), ["l q", "? [U+0301]"]);
});

Deno.test("marks that show nothing take no place, and nothing turns the direction of a line", () => {
  assert.deepEqual(kinds("a\u202eb\u200bc\u0000"), ["l a", "l b", "l c"]);
});
