import assert from "node:assert/strict";
import { definePack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { fillDraft, pasta, spirits } from "../tests/dossiers.ts";
import {
  approved,
  decided,
  drafted,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  onPage,
  openHouse,
  paolo,
  stored,
  story,
} from "../tests/journeys.ts";
import { toldOf } from "../tests/notices.ts";
import { pilot } from "../tests/pilot.ts";
import type { Deps } from "./deps.ts";
import { savePart, type Values } from "./save_part.ts";
import { saveRow } from "./save_row.ts";
import { startApplication } from "./start_application.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";

async function house() {
  const deps = await testDeps();
  await openHouse(deps);
  return deps;
}

/** Saves one part of the pasta maker's application over what is there. */
async function amend(deps: Deps, part: "basic" | "production", changes: Values, id = "pasta") {
  const held = (await deps.answers.part(id, part)).value;
  const values = { ...held?.values, ...changes };
  return savePart(deps, { actor: marco, id, part, version: held?.version ?? 0, values });
}

async function snapshotOf(deps: Deps, id: string) {
  const { filed } = await found(deps, id);
  const snapshot = filed === undefined ? null : await deps.snapshots.find(filed.snapshot);
  assert.ok(snapshot);
  return snapshot;
}

Deno.test("a complete pasta dossier goes to the authority that was chosen", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const now = await filed(deps, "pasta");
  assert.equal(now.status, "submitted_authority");
  assert.equal(now.authorityId, "ministero");
  assert.equal(now.reachedCustoms, false);
  assert.deepEqual(await deps.outbox.due(Infinity), []);
  assert.deepEqual((await deps.applications.ofAuthority("ministero")).map(({ id }) => id), [
    "pasta",
  ]);
});

Deno.test("a complete spirits dossier goes straight to customs", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  const now = await filed(deps, "spirits");
  assert.equal(now.status, "submitted_customs");
  assert.equal(now.authorityId, undefined);
  assert.equal(now.reachedCustoms, true);
  const message = (await deps.outbox.find(now.delivery ?? ""))?.message;
  assert.equal(message?.state, "waiting");
  assert.equal(message?.snapshot, now.filed?.snapshot);
});

Deno.test("the filing is recorded: who, when, from, to, and the hash of what was filed", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const now = await filed(deps, "pasta");
  const [entry, ...more] = await deps.audit.list("pasta");
  assert.deepEqual(more, []);
  assert.deepEqual(entry, {
    seq: 1,
    at: "2026-03-02T01:00:00.000Z",
    by: {
      role: "enterprise",
      userId: "marco",
      name: { zh: "Pastificio Valdoro S.r.l.", en: "Pastificio Valdoro S.r.l." },
    },
    event: "submit",
    from: "draft",
    to: "submitted_authority",
    snapshot: now.filed?.snapshot,
    previous: "",
    hash: now.chain,
  });
});

Deno.test("the authority is told that a file has come, and has to act", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  const told = await toldOf(deps, "authority:ministero");
  assert.deepEqual(told.map(({ event, status, turn }) => [event, status, turn]), [
    ["submit", "submitted_authority", true],
  ]);
  assert.deepEqual((await deps.notices.page("authority:regione", { limit: 9 })).items, []);
  assert.deepEqual((await deps.notices.page("customs", { limit: 9 })).items, []);
});

Deno.test("what is filed is what was answered, with the account's number and country", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const { filed: filing } = await filed(deps, "pasta");
  const snapshot = await snapshotOf(deps, "pasta");
  assert.equal(snapshot.homeNumber, "IT 08 1234 CE");
  assert.equal(snapshot.country, "ITA");
  assert.equal(snapshot.answers["companyName"], "Pastificio Valdoro S.r.l.");
  assert.deepEqual(snapshot.answers["safetySystem"], ["haccp", "brcgs"]);
  assert.deepEqual(
    snapshot.tables["ingredients"]?.map(({ values }) => values["ingredient"]),
    ["Durum wheat semolina", "Spinach", "Pumpkin"],
  );
  assert.deepEqual(snapshot.files.map(({ field }) => field).toSorted(), [
    "businessLicence",
    "declaration",
    "processAttachment",
  ]);
  assert.equal(filing?.by, "marco");
  assert.equal(filing?.companyName, "Pastificio Valdoro S.r.l.");
  assert.deepEqual(filing?.products, [
    "Spinach and chickpea tortelloni, frozen",
    "Pumpkin and amaretto ravioli, chilled",
  ]);
});

Deno.test("what is filed has no spaces around it; the draft keeps them", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  value(await amend(deps, "basic", { siteCity: "  Bologna " }));
  const row = { actor: marco, id: "pasta", table: "products", row: "products-9", version: 0 };
  const values = { specificProduct: " Lasagne ", hsCode: " 190220 " };
  value(await saveRow(deps, { ...row, values }));
  await filed(deps, "pasta");
  const { answers, tables } = await snapshotOf(deps, "pasta");
  assert.equal(answers["siteCity"], "Bologna");
  assert.deepEqual(tables["products"]?.at(-1)?.values, {
    specificProduct: "Lasagne",
    hsCode: "190220",
  });
  assert.equal((await deps.answers.all("pasta"))["siteCity"], "  Bologna ");
});

Deno.test("an incomplete draft stays a draft and is told everything at once", async () => {
  using deps = await house();
  value(await startApplication(deps, { actor: marco, id: "pasta", leaf: "0701" }));
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), [
    "required siteAddress",
    "rows_missing products",
    "required tradedWithChina",
    "required pesticidesUsed",
    "required waterSource",
    "required processDescription",
    "file_missing declaration",
  ]);
  const now = await found(deps, "pasta");
  assert.deepEqual([now.status, now.acts, now.filed], ["draft", 0, undefined]);
  assert.deepEqual(await deps.audit.list("pasta"), []);
  const site = { enterpriseId: "valdoro", leaf: "0701", applicationId: "pasta" };
  assert.equal((await deps.registrations.site(site)).pending, null);
});

Deno.test("an account without its home number is told so beside the answers", async () => {
  using deps = await house();
  await deps.enterprises.change("valdoro", ({ homeNumber: _, ...rest }) => ({
    ok: true,
    value: rest,
  }));
  await drafted(deps, "pasta");
  value(await amend(deps, "basic", { siteAddress: "" }));
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["number.missing", "required siteAddress"]);
});

Deno.test("an account that may not file the category is told so", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await deps.enterprises.change("valdoro", (now) => ({
    ok: true,
    value: { ...now, origin: "self_made" },
  }));
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["category.account"]);
});

Deno.test("a second application for the same site and leaf waits for the first", async () => {
  using deps = await house();
  await drafted(deps, "pasta", { id: "a1" });
  await drafted(deps, "pasta", { id: "a2" });
  await filed(deps, "pasta", "a1");
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "a2" }));
  assert.deepEqual(reasons(refused), ["application.pending"]);
  assert.deepEqual(refused.ok ? {} : refused.issues[0].values, { number: "A-2026-000001" });
  assert.equal((await found(deps, "a2")).status, "draft");
});

Deno.test("another leaf of the same site does not wait", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  const animal = { ...pasta, leaf: "0702" };
  const { pesticides: _, ...rows } = animal.rows;
  const id = await drafted(deps, "pasta", { id: "a2", sample: { ...animal, rows } });
  assert.equal((await filed(deps, "pasta", id)).status, "submitted_authority");
});

Deno.test("two applications for one site and leaf submitted at once: one is filed", async () => {
  using deps = await house();
  await drafted(deps, "pasta", { id: "a1" });
  await drafted(deps, "pasta", { id: "a2" });
  const pages = await Promise.all(["a1", "a2"].map((id) => onPage(deps, { actor: marco, id })));
  const results = await Promise.all(pages.map((page) => submit(deps, page)));
  assert.deepEqual(results.filter((result) => !result.ok).map(reasons), [["application.pending"]]);
  const statuses = await Promise.all(
    ["a1", "a2"].map(async (id) => (await found(deps, id)).status),
  );
  assert.deepEqual(statuses.toSorted(), ["draft", "submitted_authority"]);
});

Deno.test("a registered site and leaf is not registered again", async () => {
  using deps = await house();
  await approved(deps, "pasta", "a1");
  await drafted(deps, "pasta", { id: "a2" });
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "a2" }));
  assert.deepEqual(reasons(refused), ["application.registered"]);
  assert.deepEqual(refused.ok ? {} : refused.issues[0].values, { number: "CITA07012603020001" });
});

Deno.test("a registration bars a new one to its last day, and no longer", async () => {
  using deps = await house();
  await approved(deps, "pasta", "a1"); // valid until 1 March 2031
  await drafted(deps, "pasta", { id: "a2" });
  const page = await onPage(deps, { actor: marco, id: "a2" });
  deps.clock.set("2031-03-01T15:59:59.000Z");
  assert.deepEqual(reasons(await submit(deps, page)), ["application.registered"]);
  deps.clock.set("2031-03-01T16:00:00.000Z"); // midnight in Shanghai
  assert.equal(value(await submit(deps, page)).status, "submitted_authority");
});

Deno.test("suspended and rectifying registrations bar a new one, revoked and cancelled ones do not", async () => {
  // deno-fmt-ignore
  const cases = [
    ["suspended", false], ["rectifying", false], ["revoked", true], ["cancelled", true],
    ["expired", true],
  ] as const;
  for (const [status, free] of cases) {
    using deps = await house();
    const { registrationNumber = "" } = await approved(deps, "pasta", "a1");
    const registration = await deps.registrations.find(registrationNumber);
    await deps.kv.set(["registration", registrationNumber], { ...registration, status });
    await drafted(deps, "pasta", { id: "a2" });
    const result = await submit(deps, await onPage(deps, { actor: marco, id: "a2" }));
    assert.equal(result.ok, free, status);
  }
});

Deno.test("an application whose law is switched off is neither saved nor submitted", async () => {
  using before = await house();
  await drafted(before, "pasta");
  using deps = await testDeps({ kv: before.kv, packs: [pilot] });
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["category.unknown"]);
  assert.deepEqual(reasons(await amend(deps, "basic", { siteCity: "Bologna" })), [
    "category.unknown",
  ]);
});

Deno.test("what is greyed out stays in the draft and is not filed", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  value(await amend(deps, "basic", { tradedWithChina: "no" }));
  value(await amend(deps, "production", { pesticidesUsed: "none", disinfectionOther: "boiled" }));
  await filed(deps, "pasta");
  const { tables, answers } = await snapshotOf(deps, "pasta");
  assert.equal(tables["trade"], undefined);
  assert.equal(tables["pesticides"], undefined);
  assert.equal(answers["disinfectionOther"], undefined);
  assert.equal((await deps.answers.rows("pasta", "trade")).length, 1);
  assert.equal((await deps.answers.all("pasta"))["disinfectionOther"], "boiled");
});

Deno.test("a click on submit sent twice files once", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  const page = await onPage(deps, { actor: fiona, id: "spirits" });
  const first = value(await submit(deps, page));
  const second = value(await submit(deps, page));
  assert.deepEqual(second, first);
  assert.deepEqual(await story(deps, "spirits"), ["submit→submitted_customs"]);
  assert.equal((await deps.outbox.due(Infinity)).length, 1);
});

Deno.test("a click sent twice at the same moment files once, and both answers are the filed file", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  const page = await onPage(deps, { actor: fiona, id: "spirits" });
  const results = await Promise.all([submit(deps, page), submit(deps, page), submit(deps, page)]);
  for (const result of results) assert.equal(value(result).status, "submitted_customs");
  assert.deepEqual(await story(deps, "spirits"), ["submit→submitted_customs"]);
  assert.equal((await deps.outbox.due(Infinity)).length, 1);
});

Deno.test("two colleagues who submit at once: one files, the other sees what happened", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  const page = await onPage(deps, { actor: fiona, id: "spirits" });
  const colleague = { ...page, actor: { ...fiona, userId: "ewan" } };
  const results = await Promise.all([submit(deps, page), submit(deps, colleague)]);
  assert.deepEqual(results.filter((result) => !result.ok).map(reasons), [["application.moved_on"]]);
  assert.deepEqual(await story(deps, "spirits"), ["submit→submitted_customs"]);
});

Deno.test("a late second click is no new filing when the file has long been on its way", async () => {
  using deps = await house();
  await drafted(deps, "spirits");
  const page = await onPage(deps, { actor: fiona, id: "spirits" });
  value(await submit(deps, page));
  await sweep(deps);
  assert.equal(value(await submit(deps, page)).status, "stored");
  assert.equal((await deps.audit.list("spirits")).length, 3);
});

Deno.test("what is saved while it is submitted is either in the filing or refused", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  const [submitted, saved] = await Promise.all([
    submit(deps, page),
    amend(deps, "basic", { siteCity: "Bologna" }),
  ]);
  assert.ok(submitted.ok);
  const { answers } = await snapshotOf(deps, "pasta");
  if (saved.ok) assert.equal(answers["siteCity"], "Bologna");
  else assert.deepEqual(reasons(saved), ["application.locked"]);
});

Deno.test("saves that fall between the reading of a dossier's parts are filed whole", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  let readings = 0;
  const answers: Deps["answers"] = {
    ...deps.answers,
    async tables(id) {
      readings++;
      if (readings === 1) { // the answers are being read; rows and files are not yet
        value(await amend(deps, "basic", { siteCity: "Bologna" }));
        const row = { actor: marco, id, table: "products", row: "products-9", version: 0 };
        value(await saveRow(deps, { ...row, values: { specificProduct: "Lasagne" } }));
      }
      return deps.answers.tables(id);
    },
  };
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  const now = value(await submit({ ...deps, answers }, page));
  assert.equal(readings, 2);
  assert.equal(now.filed?.edits, now.edits);
  const snapshot = await snapshotOf(deps, "pasta");
  assert.equal(snapshot.answers["siteCity"], "Bologna");
  assert.deepEqual(
    snapshot.tables["products"]?.map(({ values }) => values["specificProduct"]).at(-1),
    "Lasagne",
  );
  assert.deepEqual(await story(deps, "pasta"), ["submit→submitted_authority"]);
});

Deno.test("nobody else submits a draft", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  for (const actor of [fiona, giulia, liwei]) {
    const refused = await submit(deps, await onPage(deps, { actor, id: "pasta" }));
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
  const system = { actor: { role: "system" }, id: "pasta", acts: 0 } as const;
  assert.equal((await submit(deps, system)).ok, false);
  assert.equal((await found(deps, "pasta")).status, "draft");
});

Deno.test("a corrected file is filed anew, and the authority sees the new words", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  const before = (await found(deps, "pasta")).filed?.snapshot;
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  value(await amend(deps, "basic", { siteCity: "Bologna" }));
  assert.notEqual((await snapshotOf(deps, "pasta")).answers["siteCity"], "Bologna");
  const now = await filed(deps, "pasta");
  assert.equal(now.status, "submitted_authority");
  assert.equal(now.amend, undefined);
  assert.notEqual(now.filed?.snapshot, before);
  assert.equal((await snapshotOf(deps, "pasta")).answers["siteCity"], "Bologna");
  assert.ok(before !== undefined && await deps.snapshots.find(before));
});

Deno.test("a correction sent to another authority leaves the first one's sight", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  value(await amend(deps, "basic", { competentAuthority: "regione" }));
  await filed(deps, "pasta");
  assert.deepEqual(await deps.applications.ofAuthority("ministero"), []);
  const recommended = await decided(deps, { actor: paolo, id: "pasta", event: "recommend" });
  assert.equal(recommended.status, "submitted_customs");
});

Deno.test("a correction that the authority is to make is not the enterprise's to submit", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return", amend: "authority" });
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["application.locked"]);
});

Deno.test("the authority submits its own correction and says what it amended: the same filing goes to customs again", async () => {
  using deps = await house();
  const before = await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return", amend: "authority" });
  const page = await onPage(deps, { actor: giulia, id: "pasta" });
  assert.deepEqual(reasons(await submit(deps, page)), ["reason.missing reason"]);
  const now = value(await submit(deps, { ...page, reason: "The letter is signed now." }));
  assert.equal(now.status, "submitted_customs");
  assert.equal(now.filed?.snapshot, before.filed?.snapshot);
  assert.notEqual(now.delivery, before.delivery);
  assert.deepEqual(await deps.outbox.due(Infinity), [now.delivery]);
});

Deno.test("the authority cannot submit a correction that the enterprise is to make", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  await decided(deps, { actor: liwei, id: "pasta", event: "return", amend: "enterprise" });
  const refused = await submit(deps, await onPage(deps, { actor: giulia, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["status.forbidden"]);
});

Deno.test("a draft whose law is over asks for a new application", async () => {
  const next = definePack({ ...pilot, since: "2026-06-01" });
  using deps = await testDeps({ packs: [d248, next] });
  await openHouse(deps);
  await drafted(deps, "pasta");
  deps.clock.set("2026-05-31T15:59:59.000Z"); // still 31 May in Shanghai
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  deps.clock.set("2026-05-31T16:00:00.000Z");
  assert.deepEqual(reasons(await submit(deps, page)), ["application.pack_over"]);
  deps.clock.set("2026-05-31T15:59:59.000Z");
  assert.ok((await submit(deps, page)).ok);
});

Deno.test("what was filed under a law is corrected and filed again under it", async () => {
  const next = definePack({ ...pilot, since: "2026-06-01" });
  using deps = await testDeps({ packs: [d248, next] });
  await openHouse(deps);
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  deps.clock.set("2026-06-02T01:00:00.000Z");
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  assert.equal((await filed(deps, "pasta")).status, "submitted_authority");
});

Deno.test("a self-registration is filed by an allocated account too, without its authority", async () => {
  using deps = await house();
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "2302" }));
  await fillDraft(deps, { actor: marco, id: "a1", sample: spirits });
  const now = value(await submit(deps, await onPage(deps, { actor: marco, id: "a1" })));
  assert.equal(now.status, "submitted_customs");
  assert.deepEqual(await deps.applications.ofAuthority("ministero"), []);
});
