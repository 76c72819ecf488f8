import assert from "node:assert/strict";
import { groupIn } from "../../rules/application_form.ts";
import type { Pack } from "../../rules/pack.ts";
import { d248 } from "../../rules/packs/d248/mod.ts";
import { ownPacks } from "../../rules/packs/mod.ts";
import { begun, found, pastaDraft } from "../applications.ts";
import { assertInOrder, inChinese, readAt } from "../chinese.ts";
import { pasta, tinyPdf } from "../dossiers.ts";
import { openHouse } from "../people.ts";

const JUNE = "2026-06-02T01:00:00.000Z";

const nothing = { categories: {}, leaves: {}, groups: {}, fields: {}, tables: {} };

/** A law that asks no longer what was traded, and takes pasta without its authority. */
const loose: Pack = {
  ...d248,
  id: "loose",
  since: "2026-06-01",
  core: d248.core.filter((entry) => groupIn(entry).id !== "trade"),
  categories: d248.categories.map((one) =>
    one.id === "stuffed" ? { ...one, route: "self" as const } : one
  ),
  base: d248,
  texts: {
    zh: { ...nothing, name: "宽松令" },
    en: { ...nothing, name: "Loose Order" },
  },
};

/** A house in which a law begins while the pasta is still a draft. */
async function openJune(packs: readonly Pack[] = ownPacks) {
  const house = await openHouse({ packs });
  const id = await pastaDraft(house, pasta);
  house.deps.clock.set(JUNE);
  const client = await house.portal.signedIn(house.valdoro.user);
  return { house, id, client, [Symbol.dispose]: () => house[Symbol.dispose]() };
}

async function convert({ client, id }: Awaited<ReturnType<typeof openJune>>, acts = "0") {
  return await client.post(`/applications/${id}/convert`, { acts });
}

Deno.test("a draft whose law is over says so, and submitting it leads to what changes", async () => {
  using june = await openJune();
  const { client, id } = june;
  assertInOrder(await readAt(client, `/applications/${id}?lang=en`), [
    "Decree 248 no longer applies: Decree 280 has been in force since 2026-06-01.",
    "Convert to the rules of today",
  ]);
  assert.match(
    (await client.get(`/applications/${id}/preview`)).body,
    new RegExp(`href="/applications/${id}/convert"`),
  );
  const sent = await client.post(`/applications/${id}/submit`, { acts: "0" });
  assert.deepEqual([sent.status, sent.location], [303, `/applications/${id}/convert`]);
});

Deno.test("before the conversion everything that changes is shown, with where it is known from", async () => {
  using june = await openJune();
  const { client, id } = june;
  assertInOrder(await readAt(client, `/applications/${id}/convert?lang=en`), [
    "Convert to the rules of today",
    "This draft was started under Decree 248. From 2026-06-01 on, Decree 280 applies.",
    "What changes in the form",
    "New: Letter of recommendation (may be left out)",
    "Decree 280, art. 8 and 9",
    "inferred, not confirmed",
    "Everything you entered stays as it is. This cannot be undone.",
    "Convert the draft",
  ]);
  await inChinese(client);
  assertInOrder(await readAt(client, `/applications/${id}/convert`), [
    "转换为现行规则",
    "新增：主管当局推荐函（可不填）",
    "转换草稿",
  ]);
});

Deno.test("after it the draft is of the new law, says so, and asks what the new law asks", async () => {
  using june = await openJune();
  const { house, client, id } = june;
  const sent = await convert(june);
  assert.deepEqual([sent.status, sent.location], [303, `/applications/${id}?done=convert`]);
  assert.equal((await found(house.deps, id)).pack, "d280");
  assertInOrder(await readAt(client, `${sent.location}&lang=en`), [
    "Converted to the rules of today. Go through the parts once more before you submit.",
    "From Decree 248 to Decree 280",
  ]);
  assert.match((await client.get(`/applications/${id}/inspection`)).body, /authorityLetter/);
  assert.match((await client.get(`/applications/${id}/basic`)).body, /Castelfranco Emilia/);
  const filed = await client.post(`/applications/${id}/submit`, { acts: "1" });
  assert.equal(filed.status, 303);
  assert.equal((await found(house.deps, id)).status, "submitted_authority");
});

Deno.test("with both papers of the authority the preview says where it goes, and it goes there", async () => {
  using june = await openJune();
  const { house, client, id } = june;
  await convert(june);
  const preview = `/applications/${id}/preview?lang=en`;
  assertInOrder(await readAt(client, preview), ["goes to your competent authority"]);
  for (const field of ["authorityLetter", "authorityReport"]) {
    const file = { name: "scan.pdf", bytes: tinyPdf };
    const sent = await client.upload(`/applications/${id}/attachments/${field}`, { file });
    assert.equal(sent.status, 303, field);
  }
  assertInOrder(await readAt(client, preview), [
    "Both papers of your competent authority are in the file",
    "straight to customs",
  ]);
  await client.post(`/applications/${id}/submit`, { acts: "1" });
  assert.equal((await found(house.deps, id)).status, "submitted_customs");
  const read = await readAt(client, `/applications/${id}?lang=en`);
  assert.ok(!read.some((text) => text.startsWith("Ministry of Health of Italy reviews")));
});

Deno.test("what will not be filed any more is listed, and another route is named", async () => {
  using june = await openJune([d248, loose]);
  const { client, id } = june;
  assertInOrder(await readAt(client, `/applications/${id}/convert?lang=en`), [
    "Until now: Recommended by the competent authority. From now on: Self-registration with customs.",
    "No longer:",
    "What you entered and will not be filed",
  ]);
  const read = await readAt(client, `/applications/${id}/convert?lang=en`);
  const lost = read.slice(read.indexOf("What you entered and will not be filed"));
  assert.ok(lost.some((text) => /competent authority/.test(text)), lost.join("|"));
});

Deno.test("an account that cannot file the new route is told whom to ask", async () => {
  const strict: Pack = {
    ...loose,
    categories: d248.categories.map((one) =>
      one.id === "alcohol" ? { ...one, route: "recommended" as const } : one
    ),
  };
  using house = await openHouse({ packs: [d248, strict] });
  const id = await begun(house.deps, house.glenmorrow.actor, "2302");
  house.deps.clock.set(JUNE);
  const client = await house.portal.signedIn(house.glenmorrow.user);
  assertInOrder(await readAt(client, `/applications/${id}/convert?lang=en`), [
    "Until now: Self-registration with customs. From now on: Recommended by the competent authority.",
    "Your account cannot file on this route.",
  ]);
});

Deno.test("a draft that no category takes leads to the route checker, and is not converted", async () => {
  using house = await openHouse({ packs: ownPacks });
  const id = await begun(house.deps, house.valdoro.actor, "1401");
  house.deps.clock.set(JUNE);
  const client = await house.portal.signedIn(house.valdoro.user);
  const page = await client.get(`/applications/${id}/convert?lang=en`);
  assert.ok(!page.body.includes("Convert the draft</button>"));
  assert.match(page.body, /href="\/check\?q=/);
  assertInOrder(await readAt(client, `/applications/${id}/convert?lang=en`), [
    "This draft cannot be converted",
    "Decree 280 has no category for",
  ]);
  const sent = await client.post(`/applications/${id}/convert`, { acts: "0" });
  assert.equal(sent.status, 422);
  assert.match(sent.body, /have no category for this draft/);
  assert.equal((await found(house.deps, id)).pack, "d248");
});

Deno.test("a draft of the law of today, and what was filed, have nothing to convert", async () => {
  using house = await openHouse({ packs: ownPacks });
  const id = await pastaDraft(house, pasta);
  const { client } = house.valdoro;
  const led = await client.get(`/applications/${id}/convert`);
  assert.deepEqual([led.status, led.location], [303, `/applications/${id}`]);
  await client.post(`/applications/${id}/submit`, { acts: "0" });
  assert.equal((await client.get(`/applications/${id}/convert`)).status, 404);
  const late = await client.post(`/applications/${id}/convert`, { acts: "0" });
  assert.deepEqual([late.status, late.location], [303, `/applications/${id}?moved=1`]);
});

Deno.test("two clicks convert once, and nobody else's draft is converted", async () => {
  using june = await openJune();
  const { house, id } = june;
  const [one, two] = await Promise.all([convert(june), convert(june)]);
  assert.deepEqual([one.status, two.status], [303, 303]);
  assert.equal((await found(house.deps, id)).acts, 1);
  const other = await house.portal.signedIn(house.rivale.user);
  assert.equal((await other.post(`/applications/${id}/convert`, { acts: "1" })).status, 404);
  assert.equal((await other.get(`/applications/${id}/convert`)).status, 404);
});
