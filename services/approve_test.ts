import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { fillDraft, pasta, spirits } from "../tests/dossiers.ts";
import {
  accepted,
  approved,
  decided,
  drafted,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  onPage,
  openHouse,
  stored,
  valdoro,
  zhangmin,
} from "../tests/journeys.ts";
import { toldOf } from "../tests/notices.ts";
import { approve } from "./approve.ts";
import type { Deps } from "./deps.ts";
import { startApplication } from "./start_application.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";

async function house(at = "2026-03-02T01:00:00.000Z") {
  const deps = await testDeps({ at });
  await openHouse(deps);
  return deps;
}

/** Another Italian maker of the same food, its file accepted. */
async function rival(deps: Deps, id: string): Promise<void> {
  const actor = { role: "enterprise", userId: id, enterpriseId: id } as const;
  await deps.enterprises.add({
    ...valdoro,
    id,
    homeNumber: `IT ${id}`,
    companyName: `Pasta ${id}`,
  });
  value(await startApplication(deps, { actor, id, leaf: "0701" }));
  await fillDraft(deps, { actor, id, sample: pasta, authority: "ministero" });
  value(await submit(deps, await onPage(deps, { actor, id })));
  await decided(deps, { actor: giulia, id, event: "recommend" });
  await sweep(deps);
  await decided(deps, { actor: liwei, id, event: "accept" });
}

Deno.test("an approval gives a number, and a registration of five years less a day", async () => {
  using deps = await house();
  const now = await approved(deps, "pasta");
  assert.equal(now.status, "approved");
  assert.equal(now.registrationNumber, "CITA07012603020001");
  assert.deepEqual(await deps.registrations.find("CITA07012603020001"), {
    number: "CITA07012603020001",
    applicationId: "pasta",
    enterpriseId: "valdoro",
    authorityId: "ministero",
    country: "ITA",
    homeNumber: "IT 08 1234 CE",
    name: "Pastificio Valdoro S.r.l.",
    address: "Via dell'Industria 14, Castelfranco Emilia, Emilia-Romagna",
    pack: "d248",
    category: "stuffed",
    leaf: "0701",
    route: "recommended",
    products: [
      { name: "Spinach and chickpea tortelloni, frozen", hs: "1902200000" },
      { name: "Pumpkin and amaretto ravioli, chilled", hs: "1902200000" },
    ],
    issuedOn: "2026-03-02",
    validUntil: "2031-03-01",
    status: "active",
    history: [],
  });
});

Deno.test("a self-registration gets a number of its own country and leaf", async () => {
  using deps = await house();
  assert.equal((await approved(deps, "spirits")).registrationNumber, "CGBR23022603020001");
  const registration = await deps.registrations.find("CGBR23022603020001");
  assert.equal(registration?.authorityId, undefined);
  assert.equal(registration?.route, "self");
});

Deno.test("the day of a number is the day in Shanghai", async () => {
  using deps = await house("2028-02-28T16:30:00.000Z");
  const now = await approved(deps, "pasta");
  assert.equal(now.registrationNumber, "CITA07012802290001");
  const registration = await deps.registrations.find("CITA07012802290001");
  assert.equal(registration?.issuedOn, "2028-02-29");
  assert.equal(registration?.validUntil, "2033-02-28");
});

Deno.test("an approval is recorded with who decided, and those it concerns are told", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  const entry = (await deps.audit.list("pasta")).at(-1);
  assert.deepEqual([entry?.event, entry?.from, entry?.to, entry?.by], [
    "approve",
    "accepted",
    "approved",
    { role: "customs", userId: "liwei" },
  ]);
  for (const audience of ["enterprise:valdoro", "authority:ministero"] as const) {
    const [last] = await toldOf(deps, audience);
    assert.equal(last?.event, "approve", audience);
  }
});

Deno.test("the number stands on what was filed, not on what was typed or renamed since", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  await deps.enterprises.change("valdoro", (now) => ({
    ok: true,
    value: { ...now, companyName: "Valdoro Holding" },
  }));
  value(await approve(deps, await onPage(deps, { actor: liwei, id: "pasta" })));
  const registration = await deps.registrations.find("CITA07012603020001");
  assert.equal(registration?.name, "Pastificio Valdoro S.r.l.");
});

Deno.test("two approvals of one country, leaf and day at once get two serials", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  await rival(deps, "borgo");
  const pages = await Promise.all(
    ["pasta", "borgo"].map((id) => onPage(deps, { actor: liwei, id })),
  );
  const results = await Promise.all(pages.map((page) => approve(deps, page)));
  const numbers = results.map((result) => value(result).registrationNumber);
  assert.deepEqual(numbers.toSorted(), ["CITA07012603020001", "CITA07012603020002"]);
  for (const number of numbers) {
    assert.equal((await deps.registrations.find(number ?? ""))?.number, number);
  }
});

Deno.test("serials start anew the next day", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  await rival(deps, "borgo");
  deps.clock.set("2026-03-02T16:00:00.000Z"); // midnight in Shanghai
  const now = value(await approve(deps, await onPage(deps, { actor: liwei, id: "borgo" })));
  assert.equal(now.registrationNumber, "CITA07012603030001");
});

Deno.test("one approval sent twice is one registration", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  const page = await onPage(deps, { actor: liwei, id: "pasta" });
  const results = await Promise.all([approve(deps, page), approve(deps, page)]);
  for (const result of [...results, await approve(deps, page)]) {
    assert.equal(value(result).registrationNumber, "CITA07012603020001");
  }
  assert.equal((await deps.registrations.all()).length, 1);
});

Deno.test("two officers who approve at once: one does, the other sees that it is done", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  const page = await onPage(deps, { actor: liwei, id: "pasta" });
  const results = await Promise.all([
    approve(deps, page),
    approve(deps, { ...page, actor: zhangmin }),
  ]);
  assert.deepEqual(results.filter((result) => !result.ok).map(reasons), [["application.moved_on"]]);
  assert.equal((await deps.registrations.all()).length, 1);
});

Deno.test("nothing is approved before it is accepted, and by nobody but customs", async () => {
  using deps = await house();
  await stored(deps, "pasta");
  const early = await approve(deps, await onPage(deps, { actor: liwei, id: "pasta" }));
  assert.deepEqual(reasons(early), ["status.impossible"]);
  await decided(deps, { actor: liwei, id: "pasta", event: "accept" });
  for (
    const [actor, code] of [
      [giulia, "status.forbidden"],
      [marco, "status.forbidden"],
      [fiona, "application.missing"],
    ] as const
  ) {
    const refused = await approve(deps, await onPage(deps, { actor, id: "pasta" }));
    assert.deepEqual(reasons(refused), [code]);
  }
  assert.deepEqual(await deps.registrations.all(), []);
  const serial = { country: "ITA", leaf: "0701", day: "2026-03-02" };
  assert.equal((await deps.registrations.nextSerial(serial)).serial, 1);
});

Deno.test("a word with an approval has at most 4000 characters", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  const page = await onPage(deps, { actor: liwei, id: "pasta" });
  const refused = await approve(deps, { ...page, reason: "字".repeat(40_000) });
  assert.deepEqual(reasons(refused), ["too_long reason"]);
  assert.ok((await approve(deps, { ...page, reason: "字".repeat(4000) })).ok);
});

Deno.test("nothing is approved whose filing is damaged", async () => {
  using deps = await house();
  const { filed } = await accepted(deps, "pasta");
  await deps.blobs.remove(`snapshot-${filed?.snapshot}`);
  const refused = await approve(deps, await onPage(deps, { actor: liwei, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["status.impossible"]);
  assert.deepEqual(await deps.registrations.all(), []);
});

Deno.test("nobody approves twice what has ended", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  const again = await approve(deps, await onPage(deps, { actor: zhangmin, id: "pasta" }));
  assert.deepEqual(reasons(again), ["status.impossible"]);
  assert.equal((await found(deps, "pasta")).registrationNumber, "CITA07012603020001");
});

Deno.test("a registered site keeps its leaf: the claim of the application becomes the number's", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  const site = { enterpriseId: "valdoro", leaf: "0701", applicationId: "a2" };
  const { registered, pending } = await deps.registrations.site(site);
  assert.deepEqual([registered, pending], ["CITA07012603020001", null]);
  await drafted(deps, "pasta", { id: "a2" });
  const refused = await submit(deps, await onPage(deps, { actor: marco, id: "a2" }));
  assert.deepEqual(reasons(refused), ["application.registered"]);
});

Deno.test("when the numbers of a day are spent, nothing is approved and the officer is told", async () => {
  using deps = await house();
  await accepted(deps, "pasta");
  await deps.kv.set(["serial", "ITA", "0701", "2026-03-02"], 9999);
  const refused = await approve(deps, await onPage(deps, { actor: liwei, id: "pasta" }));
  assert.deepEqual(reasons(refused), ["number.day_full"]);
  assert.equal((await found(deps, "pasta")).status, "accepted");
});

Deno.test("what the register holds of a registration has nothing personal in it", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  const record = JSON.stringify(await deps.registrations.find("CITA07012603020001"));
  for (const personal of ["Ferretti", "Bellini", "059", "@", "marco"]) {
    assert.ok(!record.includes(personal), personal);
  }
});

Deno.test("a file with as many and as long products as the form takes can be approved", async () => {
  using deps = await house();
  const products = Array.from({ length: 200 }, (_, at) => ({
    specificProduct: `${at}`.padEnd(200, "名"),
    hsCode: "2208300000",
  }));
  const rows = { products };
  await startApplication(deps, { actor: fiona, id: "spirits", leaf: spirits.leaf });
  await fillDraft(deps, { actor: fiona, id: "spirits", sample: { ...spirits, rows } });
  value(await submit(deps, await onPage(deps, { actor: fiona, id: "spirits" })));
  await sweep(deps);
  await decided(deps, { actor: liwei, id: "spirits", event: "accept" });

  const now = value(await approve(deps, await onPage(deps, { actor: liwei, id: "spirits" })));
  const registration = await deps.registrations.find(now.registrationNumber ?? "");
  const names = new Set(registration?.products.map(({ name }) => name));
  assert.deepEqual(names, new Set(products.map(({ specificProduct }) => specificProduct)));
});

Deno.test("many approvals at the same moment all succeed, and the register tells of each", async () => {
  using deps = await house();
  const ids = Array.from({ length: 40 }, (_, at) => `rival${at}`);
  for (const id of ids) await rival(deps, id);
  const inputs = await Promise.all(ids.map((id) => onPage(deps, { actor: liwei, id })));
  const results = await Promise.all(inputs.map((input) => approve(deps, input)));
  assert.deepEqual(results.map(({ ok }) => ok), ids.map(() => true));
  const changes = await deps.registrations.changesAfter(0);
  const numbers = (await deps.registrations.all()).map(({ number }) => number);
  assert.equal(numbers.length, 40);
  assert.deepEqual(changes.map(({ number }) => number).toSorted(), numbers);
});
