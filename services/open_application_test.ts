import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { tinyPdf, tinyPng } from "../tests/dossiers.ts";
import {
  approved,
  decided,
  drafted,
  filed,
  fiona,
  giulia,
  liwei,
  marco,
  onPage,
  openHouse,
  paolo,
  stored,
} from "../tests/journeys.ts";
import { addFile } from "./add_file.ts";
import { attachPapers } from "./attach_papers.ts";
import type { Deps } from "./deps.ts";
import { issuesOf, openApplication, openFile } from "./open_application.ts";
import { removeFile } from "./remove_file.ts";
import { review } from "./review.ts";
import { savePart } from "./save_part.ts";

async function house() {
  const deps = await testDeps();
  await openHouse(deps);
  return deps;
}

async function rename(deps: Deps, companyName: string): Promise<void> {
  const held = (await deps.answers.part("pasta", "basic")).value;
  const values = { ...held?.values, companyName };
  const version = held?.version ?? 0;
  value(await savePart(deps, { actor: marco, id: "pasta", part: "basic", version, values }));
}

async function nameSeen(deps: Deps, actor: typeof marco | typeof giulia | typeof liwei) {
  const { dossier } = value(await openApplication(deps, { actor, id: "pasta" }));
  return dossier.answers["companyName"];
}

Deno.test("the enterprise sees its draft, and strangers see that there is none", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const opened = value(await openApplication(deps, { actor: marco, id: "pasta" }));
  assert.equal(opened.editable, true);
  assert.equal(opened.enterprise.id, "valdoro");
  assert.deepEqual(opened.authorities.map(({ id }) => id).toSorted(), ["ministero", "regione"]);
  for (const actor of [fiona, giulia, paolo, liwei]) {
    const refused = await openApplication(deps, { actor, id: "pasta" });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
  assert.deepEqual(reasons(await openApplication(deps, { actor: marco, id: "none" })), [
    "application.missing",
  ]);
});

Deno.test("a filed file is open to its authority, and to customs once it is on its way there", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  assert.ok((await openApplication(deps, { actor: giulia, id: "pasta" })).ok);
  for (const actor of [paolo, liwei, fiona]) {
    assert.equal((await openApplication(deps, { actor, id: "pasta" })).ok, false);
  }
  await decided(deps, { actor: giulia, id: "pasta", event: "recommend" });
  assert.ok((await openApplication(deps, { actor: liwei, id: "pasta" })).ok);
});

Deno.test("reviewers see what was filed while the enterprise corrects it", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return" });
  await rename(deps, "Valdoro, being corrected");
  assert.equal(await nameSeen(deps, marco), "Valdoro, being corrected");
  assert.equal(await nameSeen(deps, giulia), "Pastificio Valdoro S.r.l.");
  assert.equal(await nameSeen(deps, liwei), "Pastificio Valdoro S.r.l.");
  await filed(deps, "pasta");
  assert.equal(await nameSeen(deps, giulia), "Valdoro, being corrected");
});

Deno.test("a damaged filing is never replaced by the enterprise's unfiled words", async () => {
  using deps = await house();
  const { filed: filing } = await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return" });
  await rename(deps, "Valdoro, being corrected");
  await deps.blobs.remove(`snapshot-${filing?.snapshot}`);
  await assert.rejects(() => openApplication(deps, { actor: liwei, id: "pasta" }), /snapshot/);
});

Deno.test("an authority's papers are read by authority and customs, not by the enterprise", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  const report = { name: "report.png", bytes: tinyPng };
  const papers = value(await attachPapers(deps, { inspectionReport: report }));
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  value(await review(deps, { ...page, event: "recommend", reason: "In order.", papers }));
  const file = papers[0]?.id ?? "";
  for (const actor of [giulia, liwei]) {
    const opened = value(await openApplication(deps, { actor, id: "pasta" }));
    assert.deepEqual(opened.papers, papers);
    assert.deepEqual(value(await openFile(deps, { actor, id: "pasta", file })).bytes, tinyPng);
  }
  assert.deepEqual(value(await openApplication(deps, { actor: marco, id: "pasta" })).papers, []);
  const refused = await openFile(deps, { actor: marco, id: "pasta", file });
  assert.deepEqual(reasons(refused), ["application.missing"]);
});

Deno.test("a file is read by whoever sees its application, and through no other", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  await stored(deps, "pasta");
  const files = await deps.files.list("pasta");
  const file = files.find(({ field }) => field === "declaration") ?? assert.fail();
  for (const actor of [marco, giulia, liwei]) {
    const { bytes } = value(await openFile(deps, { actor, id: "pasta", file: file.id }));
    assert.deepEqual(bytes, tinyPdf);
  }
  for (const [actor, id] of [[fiona, "pasta"], [fiona, "spirits"], [paolo, "pasta"]] as const) {
    const refused = await openFile(deps, { actor, id, file: file.id });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
});

Deno.test("a file whose bytes are lost is missing", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const files = await deps.files.list("pasta");
  const { id: file } = files[0] ?? assert.fail();
  await deps.blobs.remove(file);
  const refused = await openFile(deps, { actor: marco, id: "pasta", file });
  assert.deepEqual(reasons(refused), ["application.missing"]);
});

Deno.test("reviewers still read a filed file that the enterprise took off its correction, and no new one", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return" });
  const [old] = (await deps.files.list("pasta")).filter(({ field }) => field === "declaration");
  assert.ok(old);
  value(await removeFile(deps, { actor: marco, id: "pasta", file: old.id }));
  const upload = { name: "new.png", bytes: tinyPng };
  const fresh = value(
    await addFile(deps, { actor: marco, id: "pasta", field: "declaration", upload }),
  );
  for (const actor of [marco, giulia, liwei]) {
    assert.ok((await openFile(deps, { actor, id: "pasta", file: old.id })).ok);
  }
  for (const actor of [giulia, liwei]) {
    assert.equal((await openFile(deps, { actor, id: "pasta", file: fresh.id })).ok, false);
  }
  assert.ok((await openFile(deps, { actor: marco, id: "pasta", file: fresh.id })).ok);
});

Deno.test("the preview's issues are those that submit would give", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await rename(deps, "");
  const opened = value(await openApplication(deps, { actor: marco, id: "pasta" }));
  const { issues } = await issuesOf(deps, opened);
  assert.deepEqual(issues.map(({ code, path }) => [code, ...path].join(" ")), [
    "required companyName",
  ]);
});

Deno.test("what is greyed out is told apart at preview and stops nothing", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const held = (await deps.answers.part("pasta", "basic")).value;
  const values = { ...held?.values, tradedWithChina: "no" };
  const version = held?.version ?? 0;
  value(await savePart(deps, { actor: marco, id: "pasta", part: "basic", version, values }));
  const opened = value(await openApplication(deps, { actor: marco, id: "pasta" }));
  const { issues, unfiled } = await issuesOf(deps, opened);
  assert.deepEqual(issues, []);
  assert.deepEqual(unfiled.map(({ code, path }) => [code, ...path].join(" ")), ["forbidden trade"]);
});

Deno.test("an approved file shows its registration", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  const opened = value(await openApplication(deps, { actor: marco, id: "pasta" }));
  assert.equal(opened.registration?.number, "CITA07012603020001");
  assert.equal(opened.editable, false);
  assert.equal(opened.entries.length, 6);
});
