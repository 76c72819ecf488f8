import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formOf } from "../../rules/application_form.ts";
import { countries as isoCountries } from "../../rules/countries.ts";
import { formSchema } from "../../rules/form_schema.ts";
import { d248 } from "../../rules/packs/d248/mod.ts";
import { openApi, sampleRecord } from "../api.ts";
import { chanceOf } from "../chance.ts";
import type { Client } from "../client.ts";
import { completeDraft } from "../drafts.ts";

const shop = "https://shop.example";

async function json(client: Client, path: string) {
  const answer = await client.get(path);
  assert.equal(answer.status, 200, path);
  return JSON.parse(answer.body);
}

Deno.test("pages of other sites may read, and ask for a check with JSON", async () => {
  using api = await openApi();
  const asked = {
    origin: shop,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  };
  const path = "/api/v1/forms/0701/check";
  const preflight = await api.client.send(path, { method: "OPTIONS", headers: asked });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
  assert.match(preflight.headers.get("access-control-allow-methods") ?? "", /POST/);
  assert.match(preflight.headers.get("access-control-allow-headers") ?? "", /content-type/);

  const sent = await api.client.send(path, {
    method: "POST",
    body: "{}",
    headers: { origin: shop, "sec-fetch-site": "cross-site", "content-type": "application/json" },
  });
  assert.equal(sent.status, 200);
  assert.equal(sent.headers.get("access-control-allow-origin"), "*");
  assert.equal(sent.headers.get("access-control-allow-credentials"), null);
});

Deno.test("every refusal is a problem: no such address, no such method, also for other sites", async () => {
  using api = await openApi();
  for (
    const [method, path, status] of [
      ["GET", "/api/v1/nothing", 404],
      ["GET", "/api/v2/packs", 404],
      ["POST", "/api/v1/packs", 405],
      ["DELETE", "/api/v1/register", 405],
      ["GET", "/api/v1/forms/0701/check", 405],
    ] as const
  ) {
    const answer = await api.client.send(path, { method, headers: { origin: shop } });
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers.get("content-type"), "application/problem+json");
    assert.equal(answer.headers.get("access-control-allow-origin"), "*");
    assert.equal(JSON.parse(answer.body).status, status);
    assert.equal(answer.headers.has("allow"), status === 405, path);
  }
});

Deno.test("a problem speaks the reader's language", async () => {
  using api = await openApi();
  const zh = await api.client.get("/api/v1/packs?format=xml", { "accept-language": "zh-CN" });
  assert.match(JSON.parse(zh.body).detail, /须|为/);
  assert.equal(zh.headers.get("vary"), "Accept-Language");
});

Deno.test("each network has its requests a minute, and is told how many are left", async () => {
  using api = await openApi();
  const { portal: { deps }, client } = api;
  deps.clock.set("2026-03-02T01:00:20.000Z");
  const rates = async (one: Client) => {
    const { status, headers } = await one.get("/api/v1/routes");
    const of = (name: string) => headers.get(`ratelimit-${name}`);
    return [status, of("limit"), of("remaining"), of("reset"), headers.get("retry-after")].join();
  };
  assert.equal(await rates(client), "200,600,599,40,");
  for (let left = 598; left > 0; left--) await client.get("/api/v1/routes");
  assert.equal(await rates(client), "200,600,0,40,");
  assert.equal(await rates(client), "429,600,0,40,40");
  const refused = await client.get("/api/v1/routes");
  assert.equal(refused.headers.get("content-type"), "application/problem+json");
  assert.equal(await rates(api.portal.visitor()), "200,600,599,40,", "another network");
  assert.equal((await client.get("/register")).status, 200, "pages are not counted");
  deps.clock.pass(40_000);
  assert.equal(await rates(client), "200,600,599,60,");
});

Deno.test("what has not changed is 304, whatever its kind", async () => {
  using api = await openApi();
  for (
    const path of [
      "/api/openapi.json",
      "/api/v1/packs",
      "/api/v1/packs?format=csv",
      "/api/v1/forms/0701",
      "/api/v1/diagrams/application",
      "/api/v1/register",
    ]
  ) {
    const first = await api.client.get(path);
    const tag = first.headers.get("etag") ?? "";
    assert.equal(first.headers.get("cache-control"), "public, max-age=300", path);
    const again = await api.client.get(path, { "if-none-match": `W/${tag}` });
    assert.deepEqual([again.status, again.body], [304, ""], path);
    const head = await api.client.send(path, { method: "HEAD" });
    assert.deepEqual([head.status, head.body, head.headers.get("etag")], [200, "", tag], path);
  }
});

Deno.test("pages join without a gap, and the header leads the same way", async () => {
  using api = await openApi();
  const all = await json(api.client, "/api/v1/categories?limit=100");
  const found: unknown[] = [];
  let path = "/api/v1/categories?limit=7";
  for (;;) {
    const answer = await api.client.get(path);
    const { items, next } = JSON.parse(answer.body);
    found.push(...items);
    const link = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
    assert.equal(link === undefined, next === null);
    if (link === undefined) break;
    path = link;
  }
  assert.deepEqual(found, all.items);
  assert.equal(found.length, d248.categories.length);
});

Deno.test("the register is read page by page, also while others are added", async () => {
  using api = await openApi();
  const { portal: { deps }, client } = api;
  const add = async (day: string, serial: string) => {
    const number = `CITA0701${day.slice(2).replaceAll("-", "")}${serial}`;
    const op = deps.kv.atomic();
    (await deps.registrations.adding({ ...sampleRecord, number, issuedOn: day }))(op);
    assert.ok((await op.commit()).ok);
    return number;
  };
  const numbers = [await add("2026-03-01", "0001"), await add("2026-03-01", "0002")];
  const first = await json(client, "/api/v1/register?limit=2");
  await add("2026-03-06", "0001");
  const second = await json(client, `/api/v1/register?limit=2&cursor=${first.next}`);
  const seen = [...first.items, ...second.items].map(({ number }) => number);
  assert.deepEqual(seen, [sampleRecord.number, ...numbers.toReversed()]);
  assert.equal(second.next, null);
});

Deno.test("valid_on says how it stood on a day, and lists what was in force then", async () => {
  using api = await openApi();
  const { portal: { deps }, client } = api;
  const number = "CITA07022603010001";
  const history = [{ event: "suspend", on: "2027-01-10" }, { event: "restore", on: "2027-02-01" }];
  const op = deps.kv.atomic();
  const suspended = { ...sampleRecord, number, leaf: "0702", issuedOn: "2026-03-01", history };
  (await deps.registrations.adding(suspended))(op);
  assert.ok((await op.commit()).ok);
  for (
    const [day, valid, state] of [
      ["2026-02-28", false, null],
      ["2026-03-01", true, "valid"],
      ["2027-01-10", false, "import_suspended"],
      ["2027-02-01", true, "valid"],
      ["2031-03-05", false, "expired"],
    ]
  ) {
    const record = await json(client, `/api/v1/register/${number}?valid_on=${day}`);
    assert.deepEqual(record.validOn, { day, valid, state });
    const list = await json(client, `/api/v1/register?category=0702&valid_on=${day}`);
    assert.equal(list.items.length, valid ? 1 : 0, `${day}`);
  }
  assert.equal((await json(client, `/api/v1/register/${number}`)).validOn, null);
});

Deno.test("nothing in the register tells of applications, accounts or people", async () => {
  using api = await openApi();
  const { applicationId, enterpriseId, authorityId } = sampleRecord;
  for (const path of ["/api/v1/register", `/api/v1/register/${sampleRecord.number}`]) {
    const { body } = await api.client.get(path);
    for (const secret of [applicationId, enterpriseId, authorityId]) {
      assert.ok(!body.includes(`"${secret}"`), `${path}: ${secret}`);
    }
  }
});

Deno.test("whoever follows the changes gets each once", async () => {
  using api = await openApi();
  const { portal: { deps }, client } = api;
  const first = await json(client, "/api/v1/register/changes");
  assert.deepEqual(first.items.map(({ number }: { number: string }) => number), [
    sampleRecord.number,
  ]);
  const none = await json(client, `/api/v1/register/changes?cursor=${first.next}`);
  assert.deepEqual(none, { items: [], next: first.next });
  const op = deps.kv.atomic();
  (await deps.registrations.adding({ ...sampleRecord, number: "CITA07012603050002" }))(op);
  assert.ok((await op.commit()).ok);
  const later = await json(client, `/api/v1/register/changes?cursor=${none.next}`);
  assert.deepEqual(later.items.map(({ seq }: { seq: number }) => seq), [2]);
});

Deno.test("a complete draft is complete, of every country or of its own", async () => {
  using api = await openApi();
  const category = d248.categories.find(({ id }) => id === "stuffed") ?? assert.fail();
  const form = formOf(d248, { category, leaf: "0701" });
  const leaves = d248.categories.flatMap((each) => Object.keys(each.leaves));
  const offered = { authorities: ["ministry-ita"], countries: ["ITA"], leaves };
  const draft = completeDraft({ form, chance: chanceOf(1), offered });
  const check = async (query: string) => {
    const body = JSON.stringify(draft);
    const answer = await api.client.send(`/api/v1/forms/0701/check${query}`, {
      method: "POST",
      body,
    });
    return JSON.parse(answer.body);
  };
  for (const query of ["", "?country=ITA", "?pack=d248"]) {
    assert.deepEqual(await check(query), { complete: true, issues: [] }, query);
  }
  const abroad = await check("?country=FRA");
  assert.equal(abroad.complete, false);
  const [issue] = abroad.issues;
  assert.deepEqual(issue.path, ["answers", "competentAuthority"]);
  assert.deepEqual(Object.keys(issue), ["code", "path", "message", "cites"]);
  assert.match(issue.message.zh, /主管当局/);
  assert.match(issue.message.en, /competent authority/);
});

Deno.test("every form is served as the schema that drafts are tried against, with its words beside", async () => {
  using api = await openApi();
  const ajv = new Ajv2020({ strict: true });
  const countries = isoCountries.map(([, code]) => code);
  const leaves = d248.categories.flatMap((each) => Object.keys(each.leaves));
  const words = { title: "", field: () => ({}), table: () => ({}), column: () => ({}) };
  for (const category of d248.categories) {
    for (const leaf of Object.keys(category.leaves)) {
      const answer = await api.client.get(`/api/v1/forms/${leaf}?lang=zh`);
      assert.equal(answer.headers.get("content-type"), "application/schema+json");
      const served = JSON.parse(answer.body);
      assert.ok(ajv.validateSchema(served), leaf);
      const tried = formSchema(formOf(d248, { category, leaf }), { words, countries, leaves });
      assert.deepEqual(wordless(served), wordless(JSON.parse(JSON.stringify(tried))), leaf);
    }
  }
});

/** A schema without what only people read; fields may be called like that, too. */
function wordless(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(wordless);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema)
    .filter(([name, value]) => !/^(title|description)$/.test(name) || typeof value !== "string");
  return Object.fromEntries(kept.map(([name, value]) => [name, wordless(value)]));
}

Deno.test("tables open in a spreadsheet, all their rows and no formula", async () => {
  using api = await openApi();
  const { portal: { deps }, client } = api;
  const op = deps.kv.atomic();
  const name = '=HYPERLINK("http://evil.example","x")';
  (await deps.registrations.adding({ ...sampleRecord, number: "CITA07012603050002", name }))(op);
  assert.ok((await op.commit()).ok);
  const answer = await client.get("/api/v1/register?format=csv");
  assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
  assert.match(
    answer.headers.get("content-disposition") ?? "",
    /^attachment; filename="register.csv"$/,
  );
  assert.deepEqual([...answer.bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const [head, evil, ...others] = answer.body.split("\r\n");
  assert.match(head ?? "", /number,name,country,address,homeNumber,category,leaf,route,/);
  assert.ok(evil?.includes(`,"'=HYPERLINK(""http://evil.example"",""x"")",ITA,`), evil);
  assert.equal(others.length, 2); // one more, and nothing behind the last line
  const leaves = d248.categories.flatMap((each) => Object.keys(each.leaves)).length;
  const categories = await client.get("/api/v1/categories?format=csv");
  assert.equal(categories.body.trimEnd().split("\r\n").length, leaves + 1);
  assert.match(categories.body, /stuffed,包馅面食,.*,0701,/);
  const products = await client.get("/api/v1/products?hs=0101&format=csv");
  assert.match(products.body, /^.?hs,name\.zh,name\.en,candidates\.category,/);
  assert.match(products.body, /\r\n010121,.*,,/);
});

Deno.test("the status diagrams have each status in words, and nothing that acts", async () => {
  using api = await openApi();
  for (const machine of ["application", "registration"]) {
    const { body, headers } = await api.client.get(`/api/v1/diagrams/${machine}?lang=zh`);
    assert.equal(headers.get("content-type"), "image/svg+xml; charset=utf-8");
    const { items } = await json(api.client, `/api/v1/statuses?of=${machine}`);
    for (const { label } of items) assert.ok(body.includes(`>${label.zh}</text>`), label.zh);
    assert.ok(!body.includes("NaN") && !/<(script|style|foreignObject)/.test(body));
  }
});
