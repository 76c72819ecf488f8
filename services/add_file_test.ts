import assert from "node:assert/strict";
import { blobOf } from "../kv/files.ts";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { tinyPdf, tinyPng } from "../tests/dossiers.ts";
import {
  decided,
  drafted,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  openHouse,
} from "../tests/journeys.ts";
import type { Limits } from "./deps.ts";
import { addFile, type Upload } from "./add_file.ts";
import type { Deps } from "./deps.ts";
import { startApplication } from "./start_application.ts";

const scan: Upload = { name: "dichiarazione firmata.pdf", bytes: tinyPdf };

/** Adds a file to the declaration of `a1` as its enterprise. */
function add(deps: Deps, upload: Upload, changes: Partial<Parameters<typeof addFile>[1]> = {}) {
  return addFile(deps, { actor: marco, id: "a1", field: "declaration", upload, ...changes });
}

async function withDraft(limits: Partial<Limits> = {}) {
  const deps = await testDeps({ limits });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  return deps;
}

async function names(deps: Deps): Promise<string[]> {
  return (await deps.files.list("a1")).map(({ name }) => name);
}

/** Names of all bytes the store holds, filed snapshots aside. */
async function blobs(deps: { kv: Deno.Kv }): Promise<string[]> {
  const heads = await Array.fromAsync(deps.kv.list({ prefix: ["blob_head"] }));
  return heads.map(({ key }) => String(key[1])).filter((name) => !name.startsWith("snapshot-"));
}

/** A PDF of so many bytes. */
function pdfOf(length: number): Upload {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode("%PDF-1.7"));
  return { name: `${length}.pdf`, bytes };
}

Deno.test("a file is attached with its own kind, size and hash, and its bytes are kept", async () => {
  using deps = await withDraft();
  const file = value(await add(deps, scan));
  assert.deepEqual(file, {
    id: file.id,
    field: "declaration",
    name: "dichiarazione firmata.pdf",
    type: "application/pdf",
    size: tinyPdf.length,
    sha256: file.sha256,
    uploadedAt: "2026-03-02T01:00:00.000Z",
    by: "enterprise",
  });
  assert.deepEqual(await deps.files.list("a1"), [file]);
  assert.deepEqual(await deps.blobs.get(file.id), tinyPdf);
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("the kind is told by the bytes, whatever the name says", async () => {
  using deps = await withDraft();
  assert.equal(value(await add(deps, { name: "scan.pdf", bytes: tinyPng })).type, "image/png");
  const program = { name: "scan.pdf", bytes: new TextEncoder().encode("MZ\x90 not a scan") };
  assert.deepEqual(reasons(await add(deps, program)), ["file.type"]);
  const page = { name: "scan.png", bytes: new TextEncoder().encode("<script>alert(1)</script>") };
  assert.deepEqual(reasons(await add(deps, page)), ["file.type"]);
});

Deno.test("a file of the limit is taken, one byte more is not", async () => {
  using deps = await withDraft({ uploadBytes: 100_000 });
  value(await add(deps, pdfOf(100_000)));
  const refused = await add(deps, pdfOf(100_001));
  assert.deepEqual(reasons(refused), ["file.too_large"]);
  assert.deepEqual(refused.ok ? {} : refused.issues[0].values, { limit: 0.1 });
});

Deno.test("no file and an empty file are told apart", async () => {
  using deps = await withDraft();
  const nothing = new Uint8Array();
  assert.deepEqual(reasons(await add(deps, { name: "", bytes: nothing })), ["file.none"]);
  assert.deepEqual(reasons(await add(deps, { name: "scan.pdf", bytes: nothing })), ["file.empty"]);
});

Deno.test("a field takes ten files and no more", async () => {
  using deps = await withDraft();
  for (let n = 1; n <= 10; n++) value(await add(deps, { ...scan, name: `${n}.pdf` }));
  assert.deepEqual(reasons(await add(deps, { ...scan, name: "11.pdf" })), ["file.too_many"]);
  assert.equal((await names(deps)).length, 10);
  value(await add(deps, scan, { field: "businessLicence" }));
});

Deno.test("of two files that come to the last place at once, one is taken", async () => {
  using deps = await withDraft();
  for (let n = 1; n <= 9; n++) value(await add(deps, { ...scan, name: `${n}.pdf` }));
  const both = await Promise.all(["10.pdf", "11.pdf"].map((name) => add(deps, { ...scan, name })));
  assert.deepEqual(both.filter((result) => !result.ok).map(reasons), [["file.too_many"]]);
  assert.equal((await names(deps)).length, 10);
});

Deno.test("the same file sent twice is one file, and both answers name it", async () => {
  using deps = await withDraft();
  const first = value(await add(deps, scan));
  const second = value(await add(deps, scan));
  assert.equal(second.id, first.id);
  assert.deepEqual(await names(deps), ["dichiarazione firmata.pdf"]);
  assert.deepEqual(await blobs(deps), [first.id]);
});

Deno.test("the same bytes under another name are another file", async () => {
  using deps = await withDraft();
  const first = value(await add(deps, scan));
  const second = value(await add(deps, { ...scan, name: "copia.pdf" }));
  assert.equal((await names(deps)).length, 2);
  assert.deepEqual([second.blob, await blobs(deps)], [first.id, [first.id]]); // kept once
});

Deno.test("a file takes the place of another, whose bytes go", async () => {
  using deps = await withDraft();
  const old = value(await add(deps, scan));
  const fresh = value(await add(deps, { name: "new.png", bytes: tinyPng }, { replaces: old.id }));
  assert.deepEqual(await names(deps), ["new.png"]);
  assert.deepEqual(await blobs(deps), [fresh.id]);
});

Deno.test("a replacement sent twice replaces once", async () => {
  using deps = await withDraft();
  const old = value(await add(deps, scan));
  const replace = () => add(deps, { name: "new.png", bytes: tinyPng }, { replaces: old.id });
  const first = value(await replace());
  assert.equal(value(await replace()).id, first.id);
  assert.deepEqual(await names(deps), ["new.png"]);
});

Deno.test("a file replaced by one that is there already leaves that one", async () => {
  using deps = await withDraft();
  const old = value(await add(deps, scan));
  const kept = value(await add(deps, { name: "new.png", bytes: tinyPng }));
  const again = await add(deps, { name: "new.png", bytes: tinyPng }, { replaces: old.id });
  assert.equal(value(again).id, kept.id);
  assert.deepEqual(await names(deps), ["new.png"]);
  assert.deepEqual(await blobs(deps), [kept.id]);
});

Deno.test("a full field can still have one of its files replaced", async () => {
  using deps = await withDraft();
  const first = value(await add(deps, scan));
  for (let n = 2; n <= 10; n++) value(await add(deps, { ...scan, name: `${n}.pdf` }));
  const fresh = { name: "new.png", bytes: tinyPng };
  assert.ok((await add(deps, fresh, { replaces: first.id })).ok);
  assert.equal((await names(deps)).length, 10);
});

Deno.test("a file replaces none of another field", async () => {
  using deps = await withDraft();
  const licence = value(await add(deps, scan, { field: "businessLicence" }));
  value(await add(deps, { name: "new.png", bytes: tinyPng }, { replaces: licence.id }));
  assert.deepEqual((await names(deps)).toSorted(), ["dichiarazione firmata.pdf", "new.png"]);
  assert.deepEqual(await deps.blobs.get(licence.id), tinyPdf);
});

Deno.test("what was filed keeps a file that is replaced in the correction", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  await filed(deps, "pasta", "a1");
  await decided(deps, { actor: giulia, id: "a1", event: "return" });
  const [old] = (await deps.files.list("a1")).filter(({ field }) => field === "declaration");
  assert.ok(old);
  value(await add(deps, { name: "new.png", bytes: tinyPng }, { replaces: old.id }));
  assert.equal(await deps.files.find("a1", old.id), null);
  assert.deepEqual(await deps.blobs.get(blobOf(old)), tinyPdf);
});

Deno.test("only fields that take files are given any", async () => {
  using deps = await withDraft();
  for (const field of ["companyName", "products", "recommendationLetter", "toString", ""]) {
    assert.deepEqual(reasons(await add(deps, scan, { field })), ["file.unknown_field"], field);
  }
  assert.deepEqual(await blobs(deps), []);
});

Deno.test("nobody else attaches files, and nobody to what is filed; no bytes are left behind", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  const before = await blobs(deps);
  const fresh = { name: "new.png", bytes: tinyPng };
  for (const actor of [fiona, giulia, liwei]) {
    assert.deepEqual(reasons(await add(deps, fresh, { actor })), ["application.missing"]);
  }
  await filed(deps, "pasta", "a1");
  assert.deepEqual(reasons(await add(deps, fresh)), ["application.locked"]);
  assert.deepEqual(reasons(await add(deps, fresh, { id: "none" })), ["application.missing"]);
  assert.deepEqual(await blobs(deps), before);
});

Deno.test("a name is kept without its folders and control characters, and never empty or half a sign", async () => {
  using deps = await withDraft();
  // deno-fmt-ignore
  const cases = [
    ["C:\\Users\\Marco\\scan.pdf", "scan.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["扫描件（盖章）.pdf", "扫描件（盖章）.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"],
    ["🍝".repeat(200), `${"🍝".repeat(150)}.pdf`],
    ["scan\u202efdp.exe", "scanfdp.exe.pdf"],
    ["\u2066a\u2069\u200e.PDF", "a.PDF"],
  ] as const;
  for (const [given, wanted] of cases) {
    assert.equal(value(await add(deps, { ...scan, name: given })).name, wanted);
  }
  const nameless = value(await add(deps, { ...scan, name: "folder/" }));
  assert.equal(nameless.name, `${nameless.id}.pdf`);
});
