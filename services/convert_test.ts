import assert from "node:assert/strict";
import { groupIn } from "../rules/application_form.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { d280 } from "../rules/packs/d280/mod.ts";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { fillDraft, pasta } from "../tests/dossiers.ts";
import {
  drafted,
  filed,
  found,
  giulia,
  marco,
  onPage,
  openHouse,
  story,
} from "../tests/journeys.ts";
import { convert } from "./convert.ts";
import type { Deps } from "./deps.ts";
import { savePart } from "./save_part.ts";
import { startApplication } from "./start_application.ts";
import { submit } from "./submit.ts";

/** A law that asks no longer what was traded, and takes pasta without its authority. */
const loose: Pack = {
  ...d248,
  id: "loose",
  since: "2026-06-01",
  core: d248.core.filter((entry) => groupIn(entry).id !== "trade"),
  categories: d248.categories.map((one) =>
    one.id === "stuffed" ? { ...one, route: "self" as const } : one
  ),
};

/** A portal where a law follows Decree 248, with a complete draft of pasta begun before. */
async function house(law: Pack = d280) {
  const deps = await testDeps({ packs: [d248, law] });
  await openHouse(deps);
  await drafted(deps, "pasta");
  deps.clock.set("2026-06-02T01:00:00.000Z");
  return deps;
}

async function converted(deps: Deps) {
  return convert(deps, await onPage(deps, { actor: marco, id: "pasta" }));
}

async function answersOf(deps: Deps) {
  return await deps.answers.all("pasta");
}

Deno.test("a draft goes over to the law of today with everything that was entered", async () => {
  using deps = await house();
  const [before, rows, files] = await Promise.all([
    answersOf(deps),
    deps.answers.rows("pasta", "products"),
    deps.files.list("pasta"),
  ]);
  const now = value(await converted(deps));
  assert.deepEqual([now.pack, now.category, now.leaf, now.route, now.status], [
    "d280",
    "stuffed",
    "0701",
    "recommended",
    "draft",
  ]);
  assert.deepEqual(await answersOf(deps), before);
  assert.deepEqual(await deps.answers.rows("pasta", "products"), rows);
  assert.deepEqual(await deps.files.list("pasta"), files);
});

Deno.test("what was converted is submitted under the new law", async () => {
  using deps = await house();
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  assert.deepEqual(reasons(await submit(deps, page)), ["application.pack_over"]);
  value(await converted(deps));
  assert.equal((await filed(deps, "pasta")).status, "submitted_authority");
  assert.deepEqual(await story(deps, "pasta"), ["convert→draft", "submit→submitted_authority"]);
});

Deno.test("the conversion is recorded with both laws, and nobody else is told of a draft", async () => {
  using deps = await house();
  value(await converted(deps));
  const [entry, ...more] = await deps.audit.list("pasta");
  assert.deepEqual(more, []);
  assert.deepEqual(entry?.packs, { from: "d248", to: "d280" });
  assert.equal(entry?.by.userId, "marco");
  const { items } = await deps.notices.page("authority:ministero", { limit: 9 });
  assert.deepEqual(items, []);
});

Deno.test("answers that are not asked any more are gone, the others stay; the route is that of the law", async () => {
  using deps = await house(loose);
  assert.equal((await answersOf(deps))["tradedWithChina"], "yes");
  const now = value(await converted(deps));
  assert.equal(now.route, "self");
  const after = await answersOf(deps);
  assert.equal("tradedWithChina" in after, false);
  assert.equal("competentAuthority" in after, false);
  assert.equal(after["siteCity"], "Castelfranco Emilia");
  assert.equal((await filed(deps, "pasta")).status, "submitted_customs");
});

Deno.test("a question of one country is asked after the conversion, of its enterprises", async () => {
  const listing = { countries: ["ITA"], group: groupIn(d280.core[0]) };
  using deps = await house({ ...d280, core: [listing, ...d280.core.slice(1)] });
  const now = value(await converted(deps));
  assert.equal(now.country, "ITA");
});

Deno.test("a form that was open during the conversion is stale, and a second conversion does nothing", async () => {
  using deps = await house(loose);
  const held = (await deps.answers.part("pasta", "basic")).value;
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  value(await convert(deps, page));
  const late = await savePart(deps, {
    actor: marco,
    id: "pasta",
    part: "basic",
    version: held?.version ?? 0,
    values: { tradedWithChina: "no" },
  });
  assert.deepEqual(reasons(late), ["part.stale"]);
  const acts = (await found(deps, "pasta")).acts;
  value(await convert(deps, page));
  value(await converted(deps));
  assert.equal((await found(deps, "pasta")).acts, acts);
});

Deno.test("a draft whose leaf no category takes stays as it is", async () => {
  using deps = await testDeps({ packs: [d248, d280] });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "pasta", leaf: "1401" }));
  deps.clock.set("2026-06-02T01:00:00.000Z");
  const before = await found(deps, "pasta");
  assert.deepEqual(reasons(await converted(deps)), ["category.gone"]);
  assert.deepEqual(await found(deps, "pasta"), before);
});

Deno.test("a draft of the law of today has nothing to convert", async () => {
  using deps = await house();
  deps.clock.set("2026-05-31T01:00:00.000Z");
  const before = await found(deps, "pasta");
  assert.deepEqual(value(await converted(deps)), before);
  assert.deepEqual(await deps.audit.list("pasta"), []);
});

Deno.test("only its enterprise converts, and only a draft", async () => {
  using deps = await house();
  const page = await onPage(deps, { actor: marco, id: "pasta" });
  assert.deepEqual(reasons(await convert(deps, { ...page, actor: giulia })), [
    "application.missing",
  ]);
  deps.clock.set("2026-05-31T01:00:00.000Z");
  await filed(deps, "pasta");
  deps.clock.set("2026-06-02T01:00:00.000Z");
  assert.equal((await converted(deps)).ok, false);
  assert.equal((await found(deps, "pasta")).pack, "d248");
});

Deno.test("a draft whose law is switched off cannot be read, and is not converted", async () => {
  using deps = await house();
  const alone: Deps = { ...deps, packs: [d280] };
  assert.deepEqual(reasons(await converted(alone)), ["category.unknown"]);
});

Deno.test("with both papers of the authority in the file it goes straight to customs", async () => {
  using deps = await testDeps({ packs: [d248, d280], at: "2026-06-02T01:00:00.000Z" });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "pasta", leaf: "0701" }));
  const papers = pasta.files["declaration"] ?? [];
  const files = { ...pasta.files, authorityLetter: papers, authorityReport: papers };
  const sample = { ...pasta, files };
  await fillDraft(deps, { actor: marco, id: "pasta", sample, authority: "ministero" });
  const now = await filed(deps, "pasta");
  assert.deepEqual([now.status, now.vouched, now.authorityId], [
    "submitted_customs",
    true,
    "ministero",
  ]);
  assert.equal(now.reachedCustoms, true);
  assert.notEqual(await deps.outbox.find(now.delivery ?? ""), null);
});

Deno.test("with one of them it goes to the authority, as without any", async () => {
  using deps = await testDeps({ packs: [d248, d280], at: "2026-06-02T01:00:00.000Z" });
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "pasta", leaf: "0701" }));
  const files = { ...pasta.files, authorityLetter: pasta.files["declaration"] ?? [] };
  const sample = { ...pasta, files };
  await fillDraft(deps, { actor: marco, id: "pasta", sample, authority: "ministero" });
  const now = await filed(deps, "pasta");
  assert.deepEqual([now.status, now.vouched], ["submitted_authority", false]);
  assert.equal(now.reachedCustoms, false);
});
