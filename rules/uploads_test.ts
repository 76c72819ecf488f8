import assert from "node:assert/strict";
import { nameOfType, typeOfBytes, uploadEndings } from "./uploads.ts";

// The first bytes as the formats' own papers give them.
// deno-fmt-ignore
const starts = [
  ["image/jpeg", [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ["image/gif", [...new TextEncoder().encode("GIF89a")]],
  ["image/gif", [...new TextEncoder().encode("GIF87a")]],
  ["image/bmp", [...new TextEncoder().encode("BM6\0\0\0")]],
  ["application/pdf", [...new TextEncoder().encode("%PDF-1.7\n")]],
] as const;

Deno.test("the six kinds of the manual are known by their first bytes", () => {
  for (const [type, bytes] of starts) assert.equal(typeOfBytes(new Uint8Array(bytes)), type);
});

Deno.test("a file cut off within its first bytes is of no kind", () => {
  for (const [type, bytes] of starts) {
    const short = { "image/jpeg": 2, "image/png": 7, "image/gif": 3, "image/bmp": 1 };
    const length = type === "application/pdf" ? 4 : short[type];
    assert.equal(typeOfBytes(new Uint8Array(bytes.slice(0, length))), null, type);
  }
});

Deno.test("programs, archives, web pages and nothing at all are refused", () => {
  const refused = [
    "MZ\x90\0",
    "PK\x03\x04",
    "<!DOCTYPE html>",
    "<svg xmlns=",
    "RIFF",
    "",
    " %PDF-",
  ];
  for (const text of refused) {
    assert.equal(typeOfBytes(new TextEncoder().encode(text)), null, JSON.stringify(text));
  }
});

Deno.test("the chooser offers the endings the manual names", () => {
  assert.deepEqual(uploadEndings.split(","), [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".pdf"]);
});

Deno.test("a name gets the ending of its kind, unless it has one", () => {
  // deno-fmt-ignore
  const cases = [
    ["scan.pdf", "application/pdf", "scan.pdf"],
    ["SCAN.PDF", "application/pdf", "SCAN.PDF"],
    ["photo.JPEG", "image/jpeg", "photo.JPEG"],
    ["photo", "image/jpeg", "photo.jpg"],
    ["scan.pdf", "image/png", "scan.pdf.png"],
    ["page.html", "image/gif", "page.html.gif"],
    ["setup.bat ", "image/bmp", "setup.bat .bmp"],
  ] as const;
  for (const [name, type, wanted] of cases) assert.equal(nameOfType(name, type), wanted);
});
