import assert from "node:assert/strict";
import { ownPacks } from "../../rules/packs/mod.ts";
import { pilot } from "../pilot.ts";
import { assertInOrder, inChinese, readAt } from "../chinese.ts";
import { openHouse } from "../people.ts";
import { openPortal } from "../portal.ts";

const packs = ownPacks;

Deno.test("the route checker is found from the home page, the product query and the help, by everybody", async () => {
  using house = await openHouse({ packs });
  const clients = [house.portal.visitor(), house.valdoro.client, house.giulia.client];
  for (const client of clients) {
    for (const path of ["/", "/products", "/help"]) {
      assert.match((await client.get(path)).body, /href="\/check"/, path);
    }
    assertInOrder(await readAt(client, "/check?lang=en"), ["Route checker", "Product or HS code"]);
  }
});

Deno.test("words or a code lead to the products that fit, each with its ways and what decides", async () => {
  using portal = await openPortal({ packs });
  for (const q of ["stuffed+pasta", "1902.20", "19022000"]) {
    const read = await readAt(portal.visitor(), `/check?lang=en&q=${q}`);
    assertInOrder(read, [
      "neither official nor complete",
      "Answered by Decree 248, in force since 2022-01-01.",
      "Choose your product",
      "Stuffed pasta",
      "Plant-based stuffed pasta",
      "If: The filling is of plants only",
      "Recommended by the competent authority",
    ]);
  }
  const client = await inChinese(portal.visitor());
  assertInOrder(await readAt(client, "/check?q=%E8%92%B8%E9%A6%8F%E9%85%92"), [
    "注册方式查询",
    "企业自行注册",
  ]);
});

Deno.test("a way tells route, account, validity, papers, form, and the rules that led there", async () => {
  using portal = await openPortal({ packs });
  const path = "/check?q=1902.20&code=190220&leaf=0701&lang=en";
  assertInOrder(await readAt(portal.visitor(), path), [
    "Stuffed pasta",
    "190220",
    "What decides it",
    "The filling is of plants only",
    "Recommended by the competent authority",
    "Account needed",
    "One that your competent authority gave you or certified",
    "Valid for 5 years. By an application for extension.",
    "sign in or create an account",
    "Papers to upload",
    "Enterprise declaration, signed and sealed",
    "always",
    "manual 5.1.1.2",
    "What the form asks",
    "Basic information",
    "must be answered",
    "Which rules led here",
    "1. Law of that day: Decree 248",
    "from official sources",
    "2. Row 190220 of the catalogue: Stuffed pasta",
    "3. The question that decides: The filling is of plants only",
    "4. Category",
    "code 0701",
    "5. Route: Recommended by the competent authority",
    "6. Who may file on this route",
    "manual, chapter 4",
    "7. The form asks:",
  ]);
});

Deno.test("the law of the day that is asked answers", async () => {
  using portal = await openPortal({ packs });
  const client = portal.visitor();
  const path = "/check?q=190220&code=190220&leaf=0701&on=2026-07-01&lang=en";
  assertInOrder(await readAt(client, path), [
    "Answered by Decree 280, in force since 2026-06-01.",
    "With Letter of recommendation, Inspection report of the authority in the file the authority's step is skipped.",
    "Valid for 5 years. By itself",
  ]);
  assertInOrder(await readAt(client, "/check?q=020130&leaf=0101&on=2026-07-01&lang=en"), [
    "By an application for extension: this food does not go on by itself",
  ]);
  assertInOrder(await readAt(client, "/check?q=090111&on=2026-07-01&lang=en"), [
    "Green coffee",
    "register of animals and plants",
  ]);
  assertInOrder(await readAt(client, "/check?q=tea&on=2001-01-01&lang=en"), ["no law of that day"]);
});

Deno.test("a single way needs no choice", async () => {
  using portal = await openPortal({ packs });
  const read = await readAt(portal.visitor(), "/check?q=22083000&code=220830&lang=en");
  assertInOrder(read, [
    "Self-registration with customs",
    "Any: one you create yourself",
    "Which rules led here",
  ]);
});

Deno.test("a typing error is said to be one, an old code names those of today, and nothing is said to be nothing", async () => {
  using portal = await openPortal({ packs });
  const client = portal.visitor();
  assertInOrder(await readAt(client, "/check?q=almnods&lang=en"), [
    "Nothing is called “almnods” here. These come nearest",
    "Almonds, shelled",
  ]);
  assertInOrder(await readAt(client, "/check?q=0403.10&lang=en"), [
    "0403.10 is a code of an earlier edition. Its goods are now under 040320.",
    "Yogurt",
  ]);
  assertInOrder(await readAt(client, "/check?q=xqzvw&lang=en"), [
    "This catalogue has no such product",
    "It is not complete, so the product may well need a registration.",
  ]);
});

Deno.test("an enterprise begins its application from the answer, a visitor signs in first", async () => {
  using house = await openHouse({ packs });
  const path = "/check?q=190220&code=190220&leaf=0701";
  const own = (await house.valdoro.client.get(path)).body;
  assert.match(own, /href="\/applications\/new\?leaf=0701"/);
  const begun = await house.valdoro.client.get("/applications/new?leaf=0701");
  assert.equal(begun.status, 200);
  const open = (await house.portal.visitor().get(path)).body;
  assert.ok(!open.includes("/applications/new") && open.includes('href="/sign-in"'));
  const officer = (await house.liwei.client.get(path)).body;
  assert.ok(!officer.includes("/applications/new?leaf"));
});

Deno.test("an answer has a permanent address that says the same in a language of its own, and one as JSON", async () => {
  using portal = await openPortal({ packs });
  const { body } = await portal.visitor().get(
    "/check?q=1902.20&code=190220&leaf=0702&on=2026-07-01&lang=zh",
  );
  const permanent = /href="(\/check\?[^"]*lang=zh)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  const json = /href="(\/api\/v1\/route-check\?[^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  const english = portal.visitor();
  const again = await english.get(permanent ?? "");
  assertInOrder(await readAt(english, permanent ?? ""), ["2026-06-01", "动物性包馅面食"]);
  assert.match(again.headers.get("cache-control") ?? "", /public/);
  const told = JSON.parse((await english.get(json ?? "")).body);
  assert.deepEqual([told.on, told.law.id, Object.keys(told.applications)], [
    "2026-07-01",
    "d280",
    ["0702"],
  ]);
});

Deno.test("a permanent address names the day, so that it says the same under a later law", async () => {
  using portal = await openPortal({ packs });
  const client = portal.visitor();
  const { body } = await client.get("/check?q=1902.20&lang=en");
  const permanent = /href="(\/check\?[^"]*lang=en)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  portal.deps.clock.set("2026-07-01T01:00:00.000Z");
  assertInOrder(await readAt(client, permanent ?? ""), ["Answered by Decree 248"]);
  assertInOrder(await readAt(client, "/check?q=1902.20&lang=en"), ["Answered by Decree 280"]);
});

Deno.test("a long answer comes in pages, and a page behind the end is the last", async () => {
  using portal = await openPortal({ packs });
  const client = portal.visitor();
  const first = await client.get("/check?q=08&lang=en");
  assert.match(first.body, /href="\/check\?[^"]*page=2/);
  const last = await readAt(client, "/check?q=08&page=999&lang=en");
  assert.ok(last.length > 0 && last.some((text) => /^08\d{4}/.test(text)));
});

Deno.test("what makes no sense in the address counts as not asked", async () => {
  using portal = await openPortal({ packs });
  const client = portal.visitor();
  for (
    const query of [
      "q=tea&on=yesterday",
      "q=tea&on=2026-02-30",
      "q=tea&country=XXX",
      "on=2026-07-01",
    ]
  ) {
    assert.equal((await client.get(`/check?lang=en&${query}`)).status, 200, query);
  }
  assertInOrder(await readAt(client, "/check?q=tea&on=2026-02-30&lang=en"), ["Decree 248"]);
});

Deno.test("a country is asked for only where some law asks its enterprises more", async () => {
  using plain = await openPortal({ packs });
  assert.doesNotMatch((await plain.visitor().get("/check")).body, /name="country"/);
  const [estate] = pilot.core;
  const extra = { ...estate, id: "extra", fields: {}, tables: {} };
  const asking = {
    ...pilot,
    core: [...pilot.core, { countries: ["AUS"], group: extra }],
    texts: {
      zh: { ...pilot.texts.zh, groups: { ...pilot.texts.zh.groups, extra: "澳洲补充" } },
      en: { ...pilot.texts.en, groups: { ...pilot.texts.en.groups, extra: "Of Australia" } },
    },
  };
  using portal = await openPortal({ packs: [asking] });
  const client = portal.visitor();
  assert.match((await client.get("/check")).body, /<select[^>]*name="country"/);
  const path = "/check?q=lemonade&lang=en";
  assertInOrder(await readAt(client, `${path}&country=AUS`), ["Of Australia"]);
  assert.ok(!(await readAt(client, path)).includes("Of Australia"));
});

Deno.test("what is typed is shown as text", async () => {
  using portal = await openPortal({ packs });
  const { body } = await portal.visitor().get(
    `/check?q=${encodeURIComponent('"><script>x</script>')}&lang=en`,
  );
  assert.ok(!body.includes("<script>x"));
});
