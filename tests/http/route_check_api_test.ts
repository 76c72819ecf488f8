import assert from "node:assert/strict";
import { ownPacks } from "../../rules/packs/mod.ts";
import { openPortal } from "../portal.ts";

async function openApi() {
  const portal = await openPortal({ packs: ownPacks });
  const client = portal.visitor();
  const get = (query: string, headers = {}) => client.get(`/api/v1/route-check${query}`, headers);
  async function ask(query: string) {
    const answer = await get(query);
    assert.equal(answer.status, 200, query);
    return JSON.parse(answer.body);
  }
  return { client, get, ask, [Symbol.dispose]: () => portal[Symbol.dispose]() };
}

Deno.test("an answer says its question, its law and whether it was guessed", async () => {
  using api = await openApi();
  const told = await api.ask("?q=1902.20&on=2026-07-01&limit=1");
  assert.deepEqual(
    [told.q, told.on, told.country, told.guessed, told.successors],
    ["1902.20", "2026-07-01", null, false, []],
  );
  assert.deepEqual(told.law, {
    id: "d280",
    since: "2026-06-01",
    name: { zh: "海关总署令第280号", en: "Decree 280" },
    cites: "Decree 280 of the General Administration of Customs",
    provenance: "official",
  });
  assert.equal((await api.ask("?q=almnods")).guessed, true);
  assert.deepEqual((await api.ask("?q=040310")).successors, ["040320"]);
});

Deno.test("without a day the answer is of today", async () => {
  using api = await openApi();
  const told = await api.ask("?q=tea");
  assert.deepEqual([told.on, told.law.id], ["2026-03-02", "d248"]);
});

Deno.test("each way tells the rules that led there, or why it leads out of the register", async () => {
  using api = await openApi();
  const { items: [pasta] } = await api.ask("?q=1902.20&code=190220");
  const [plant] = pasta.ways;
  assert.deepEqual([plant.category, plant.leaf], ["stuffed", "0701"]);
  assert.deepEqual(plant.question, {
    zh: "馅料只有植物性成分",
    en: "The filling is of plants only",
  });
  assert.deepEqual(plant.trace.slice(0, 6).map((step: { rule: string }) => step.rule), [
    "law",
    "product",
    "question",
    "category",
    "route",
    "account",
  ]);
  const { items: [coffee], applications } = await api.ask("?q=090111&on=2026-07-01");
  assert.equal(coffee.ways[0].why, "elsewhere");
  assert.match(coffee.ways[0].name.en, /register of animals and plants/);
  assert.deepEqual(applications, {});
});

Deno.test("each leaf says what it takes: route, accounts, validity, renewal, form and papers", async () => {
  using api = await openApi();
  const { applications } = await api.ask(
    "?q=1902.20&code=190220&leaf=0701&on=2026-07-01&details=true",
  );
  const { "0701": leaf, ...others } = applications;
  assert.deepEqual(others, {});
  assert.equal(leaf.category.id, "stuffed");
  assert.deepEqual(
    [leaf.route, leaf.accounts, leaf.validYears, leaf.renewal, leaf.vouchers],
    [
      "recommended",
      ["allocated", "certified"],
      5,
      { mode: "automatic" },
      ["authorityLetter", "authorityReport"],
    ],
  );
  assert.deepEqual(leaf.parts.map(({ part }: { part: string }) => part), [
    "basic",
    "production",
    "inspection",
  ]);
  const declaration = leaf.documents.find(({ id }: { id: string }) => id === "declaration");
  assert.deepEqual(declaration, {
    id: "declaration",
    required: "always",
    when: [],
    cites: "manual 5.1.1.2",
    provenance: "manual",
    part: "inspection",
    template: "declaration",
    label: { zh: "企业声明（签字并盖章）", en: "Enterprise declaration, signed and sealed" },
  });
  const sections = leaf.parts.flatMap((part: { sections: unknown[] }) => part.sections);
  const products = sections.flatMap(({ tables }: { tables: { id: string }[] }) => tables)
    .find(({ id }: { id: string }) => id === "products");
  assert.ok(products.min === 1 && products.columns.length > 1);
  const pesticides = sections.flatMap(({ tables }: { tables: { id: string }[] }) => tables)
    .find(({ id }: { id: string }) => id === "pesticides");
  assert.equal(pesticides.required, "sometimes");
  assert.deepEqual(pesticides.when[0].condition, { field: "pesticidesUsed", is: "used" });
});

Deno.test("before the first law there is no answer, and no error", async () => {
  using api = await openApi();
  const told = await api.ask("?q=tea&on=2001-01-01");
  assert.deepEqual([told.law, told.items, told.applications, told.next], [null, [], {}, null]);
});

Deno.test("a long answer is read page by page with the cursor it gives", async () => {
  using api = await openApi();
  const seen: string[] = [];
  let cursor: string | null = "0";
  while (cursor !== null) {
    const page: { items: { hs: string; ciq?: string }[]; next: string | null } = await api.ask(
      `?q=0805&limit=3&cursor=${cursor}`,
    );
    assert.ok(page.items.length <= 3);
    seen.push(...page.items.map(({ hs, ciq = "" }) => hs + ciq));
    cursor = page.next;
  }
  const whole = await api.ask("?q=0805&limit=100");
  assert.deepEqual(
    seen,
    whole.items.map(({ hs, ciq = "" }: { hs: string; ciq?: string }) => hs + ciq),
  );
  assert.ok(seen.length > 3);
});

Deno.test("what is not understood is a problem that names the parameter, in the reader's language", async () => {
  using api = await openApi();
  for (
    const [query, parameter] of [
      ["?q=tea&on=2026-02-30", "on"],
      ["?q=tea&on=tomorrow", "on"],
      ["?q=tea&country=Norway", "country"],
      ["?q=tea&country=nor", "country"],
      ["?q=tea&limit=0", "limit"],
      ["?q=tea&limit=101", "limit"],
      ["?q=tea&limit=ten", "limit"],
      ["?q=tea&cursor=-1", "cursor"],
    ]
  ) {
    const answer = await api.get(query ?? "", { "accept-language": "zh" });
    assert.equal(answer.status, 400, query);
    assert.equal(answer.headers.get("content-type"), "application/problem+json");
    const told = JSON.parse(answer.body);
    assert.deepEqual([told.status, told.parameter], [400, parameter], query);
    assert.ok(told.detail.startsWith(parameter));
  }
});

Deno.test("without a question nothing is found, and nothing is wrong", async () => {
  using api = await openApi();
  for (const query of ["", "?q=", "?q=xqzvw"]) {
    const told = await api.ask(query);
    assert.deepEqual([told.items, told.applications, told.next], [[], {}, null], query);
  }
});

Deno.test("every question of the form is told to whoever asks for details, and the form is named to all", async () => {
  using api = await openApi();
  const path = "?q=2208.30&code=220830&country=GBR";
  const { applications: { "2302": brief } } = await api.ask(path);
  assert.equal(brief.form, "/api/v1/forms/2302?pack=d248&country=GBR");
  assert.equal((await api.client.get(brief.form)).status, 200);
  assert.equal("parts" in brief, false);
  const { applications: { "2302": whole } } = await api.ask(`${path}&details=true`);
  const { parts, ...rest } = whole;
  assert.deepEqual(rest, brief);
  assert.equal(parts.length, 3);
});

Deno.test("other sites may read the answers, which are fresh as long as nothing changes", async () => {
  using api = await openApi();
  const answer = await api.get("?q=tea", { origin: "https://shop.example" });
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  assert.equal(answer.headers.get("cache-control"), "public, max-age=300");
  assert.equal(answer.headers.get("set-cookie"), null);
  const etag = answer.headers.get("etag") ?? "";
  const again = await api.get("?q=tea", { "if-none-match": etag });
  assert.deepEqual([again.status, again.body], [304, ""]);
});
