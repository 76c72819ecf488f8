import assert from "node:assert/strict";
import { openPortal } from "../portal.ts";

interface Item {
  readonly hs: string;
  readonly name: Readonly<Record<"zh" | "en", string>>;
  readonly candidates: readonly Readonly<Record<string, unknown>>[];
  readonly outside: readonly Readonly<Record<string, unknown>>[];
}

async function openApi() {
  const portal = await openPortal();
  const client = portal.visitor();
  const get = (query: string, headers = {}) => client.get(`/api/v1/products${query}`, headers);
  async function ask(query: string): Promise<{ items: Item[]; next: string | null }> {
    const answer = await get(query);
    assert.equal(answer.status, 200, query);
    return JSON.parse(answer.body);
  }
  return { portal, client, get, ask, [Symbol.dispose]: () => portal[Symbol.dispose]() };
}

Deno.test("products are found by words of either language and by codes in any shape", async () => {
  using api = await openApi();
  for (const q of ["stuffed pasta", "1902.20", "190220"]) {
    const { items } = await api.ask(`?q=${encodeURIComponent(q)}`);
    assert.ok(items.some(({ hs }) => hs.startsWith("190220")), q);
  }
  const { items } = await api.ask(`?q=${encodeURIComponent("蒸馏酒")}&limit=5`);
  assert.ok(items.length > 0 && items.every(({ hs }) => hs.startsWith("2208")));
});

Deno.test("a product says each category it may fall in, with its route and the deciding question", async () => {
  using api = await openApi();
  const { items: [pasta] } = await api.ask("?hs=190220");
  assert.deepEqual(Object.keys(pasta ?? {}), ["hs", "name", "candidates"]);
  const plant = pasta?.candidates.find(({ leaf }) => leaf === "0701");
  assert.deepEqual(Object.keys(plant ?? {}), ["category", "leaf", "route", "question"]);
  assert.deepEqual([plant?.["category"], plant?.["route"]], ["stuffed", "recommended"]);
  assert.match(JSON.stringify(plant?.["question"]), /zh.*en/);
});

Deno.test("with details a product also says its leaves by name, its CIQ code and its ways out", async () => {
  using api = await openApi();
  const { items } = await api.ask("?hs=190220&details=true");
  const [plant] = items.flatMap(({ candidates }) => candidates)
    .filter(({ leaf }) => leaf === "0701");
  assert.match(JSON.stringify(plant?.["name"]), /植物性包馅面食.*Plant-based stuffed pasta/);
  const without = JSON.parse(
    JSON.stringify(items),
    (key, value) => ["ciq", "outside"].includes(key) ? undefined : value,
  );
  const plain = (await api.ask("?hs=190220")).items;
  assert.deepEqual(without.map(({ hs }: Item) => hs), plain.map(({ hs }) => hs));
});

Deno.test("what is no food to register says why", async () => {
  using api = await openApi();
  const { items: [horses] } = await api.ask("?hs=0101&limit=1&details=true");
  assert.deepEqual(horses?.candidates, []);
  assert.equal(horses?.outside[0]?.["why"], "live_animals");
});

Deno.test("conditions together mean all of them, and none lists everything page by page", async () => {
  using api = await openApi();
  const [both, code, name] = await Promise.all([
    api.ask("?hs=1902&name=egg&limit=100"),
    api.ask("?hs=1902&limit=100"),
    api.ask("?name=egg&limit=100"),
  ]);
  const codes = (list: { items: Item[] }) => list.items.map((item) => JSON.stringify(item));
  assert.deepEqual(codes(both), codes(name).filter((one) => codes(code).includes(one)));
  assert.ok(both.items.length > 0 && both.items.length < code.items.length);

  const seen = new Set<string>();
  let cursor: string | null = "";
  for (let pages = 0; cursor !== null && pages < 100; pages++) {
    const page: Awaited<ReturnType<typeof api.ask>> = await api.ask(`?limit=100&cursor=${cursor}`);
    for (const each of codes(page)) seen.add(each);
    assert.ok(page.next === null || page.items.length === 100);
    cursor = page.next;
  }
  const { body } = await api.client.get("/products?lang=en");
  assert.equal(cursor, null);
  assert.match(body, new RegExp(`>${seen.size} products<`));
});

Deno.test("what is not understood is a problem that names the parameter, in the reader's language", async () => {
  using api = await openApi();
  for (
    const [query, parameter] of [
      ["?hs=pasta", "hs"],
      ["?limit=0", "limit"],
      ["?limit=101", "limit"],
      ["?limit=ten", "limit"],
      ["?cursor=-1", "cursor"],
    ]
  ) {
    const answer = await api.get(query ?? "", { "accept-language": "zh" });
    assert.equal(answer.status, 400, query);
    assert.equal(answer.headers.get("content-type"), "application/problem+json");
    const told = JSON.parse(answer.body);
    assert.deepEqual([told.status, told.parameter], [400, parameter]);
    assert.match(told.detail, /须/);
  }
});

Deno.test("other sites may read the answers, and nothing of the reader is in them", async () => {
  using api = await openApi();
  const answer = await api.get("?q=tea", { origin: "https://shop.example" });
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  assert.equal(answer.headers.get("cache-control"), "public, max-age=300");
  assert.equal(answer.headers.get("vary"), null);
  assert.equal(answer.headers.get("set-cookie"), null);
  const etag = answer.headers.get("etag") ?? "";
  const again = await api.get("?q=tea", { "if-none-match": etag });
  assert.deepEqual([again.status, again.body], [304, ""]);
  assert.equal((await api.get("?q=coffee", { "if-none-match": etag })).status, 200);
});
