import assert from "node:assert/strict";
import type { Pack } from "../../rules/pack.ts";
import { d248 } from "../../rules/packs/d248/mod.ts";
import { d280 } from "../../rules/packs/d280/mod.ts";
import { ownPacks } from "../../rules/packs/mod.ts";
import { apiaryPack } from "../apiary.ts";
import { assertInOrder, inChinese, readAt } from "../chinese.ts";
import { openHouse } from "../people.ts";
import { openPortal } from "../portal.ts";

Deno.test("two laws are compared: what they say, categories, questions, products, each with its source", async () => {
  using portal = await openPortal({ packs: ownPacks });
  assertInOrder(await readAt(portal.visitor(), "/rules/compare?lang=en"), [
    "Decree 248 → Decree 280",
    "Renewal",
    "By an application for extension.",
    "Decree 248, art. 20",
    "By itself, for another period of the same length.",
    "Not by itself: Meat and meat products",
    "inferred, not confirmed",
    "Papers of the authority",
    "Categories",
    "Unroasted coffee beans and cocoa beans",
    "No longer a category.",
    "Edible fats and oils",
    "Until now: Edible fats, oils and oilseeds.",
    "No longer in it: Oilseeds (0603).",
    "GACC Announcement 27 of 2026",
    "Questions of the form",
    "New: question",
    "Letter of recommendation (may be left out)",
    "Only: Recommended by the competent authority",
    "Products that fall elsewhere",
    "register of animals and plants",
    "code",
  ]);
});

Deno.test("the comparison is Chinese for whoever reads Chinese", async () => {
  using portal = await openPortal({ packs: ownPacks });
  const client = await inChinese(portal.visitor());
  assertInOrder(await readAt(client, "/rules/compare"), [
    "海关总署令第248号 → 海关总署令第280号",
    "自动延续一个相同的有效期。",
    "不再包括：油料（0603）。",
    "新增：问题",
    "主管当局推荐函（可不填）",
    "仅限：主管当局推荐注册",
  ]);
});

Deno.test("the laws may be chosen, the other way round too", async () => {
  using portal = await openPortal({ packs: ownPacks });
  const client = portal.visitor();
  assertInOrder(await readAt(client, "/rules/compare?from=d280&to=d248&lang=en"), [
    "Decree 280 → Decree 248",
    "New category.",
    "No longer: question",
    "Letter of recommendation",
  ]);
});

Deno.test("a law and itself, a law nobody knows, and one law alone are compared with nothing", async () => {
  using portal = await openPortal({ packs: ownPacks });
  const client = portal.visitor();
  for (const query of ["from=d248&to=d248", "from=d248&to=none", "from=d248"]) {
    assertInOrder(await readAt(client, `/rules/compare?lang=en&${query}`), [
      "Choose two different laws.",
    ]);
  }
  using single = await openPortal();
  assertInOrder(await readAt(single.visitor(), "/rules/compare?lang=en"), [
    "Only one law is switched on",
  ]);
});

Deno.test("a pack from outside is compared in its own words", async () => {
  using portal = await openPortal({ packs: [d248, apiaryPack()] });
  assertInOrder(await readAt(portal.visitor(), "/rules/compare?lang=en"), ["New category."]);
});

Deno.test("laws that differ in nothing but their day say so", async () => {
  const later: Pack = { ...d280, id: "d281", since: "2027-01-01" };
  const packs: readonly Pack[] = [d280, {
    ...later,
    texts: {
      zh: { name: "第281号", categories: {}, leaves: {}, groups: {}, fields: {}, tables: {} },
      en: { name: "Decree 281", categories: {}, leaves: {}, groups: {}, fields: {}, tables: {} },
    },
    base: d280,
  }];
  using portal = await openPortal({ packs });
  assertInOrder(await readAt(portal.visitor(), "/rules/compare?lang=en"), [
    "Validity, renewal and changes are the same.",
    "The categories are the same.",
    "The forms ask the same questions.",
    "Every product falls where it fell.",
  ]);
});

Deno.test("the rules lead to the comparison where there are two laws, and say what the law says in general", async () => {
  using two = await openPortal({ packs: ownPacks });
  const rules = await two.visitor().get("/rules?lang=en");
  assert.match(rules.body, /href="\/rules\/compare"/);
  assertInOrder(await readAt(two.visitor(), "/rules?lang=en"), [
    "What the law says in general",
    "5 years",
    "By an application for extension.",
    "An application is taken from 6 to 3 months before the last valid day.",
    "Decree 248, art. 20",
  ]);
  using one = await openPortal();
  assert.doesNotMatch((await one.visitor().get("/rules")).body, /rules\/compare/);
});

Deno.test("customs are led from the comparison to what the law affects, others are not", async () => {
  using house = await openHouse({ packs: ownPacks });
  const path = "/rules/compare";
  const link = /href="\/customs\/affected\?pack=d280"/;
  assert.match((await house.liwei.client.get(path)).body, link);
  for (const client of [house.portal.visitor(), house.giulia.client, house.valdoro.client]) {
    assert.doesNotMatch((await client.get(path)).body, link);
  }
});

Deno.test("the comparison is a public page that caches", async () => {
  using portal = await openPortal({ packs: ownPacks });
  const answer = await portal.visitor().get("/rules/compare?from=d248&to=d280&lang=zh");
  assert.match(answer.headers.get("cache-control") ?? "", /public/);
});
