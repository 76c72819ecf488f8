import assert from "node:assert/strict";
import { password } from "./accounts.ts";
import { begun } from "./applications.ts";
import { aSelfMade, openHouse } from "./people.ts";
import { openPortal } from "./portal.ts";
import { allRoutes } from "./routes.ts";

const languageOf = (body: string) => /<html lang="([^"]*)"/.exec(body)?.[1];

/** Pages that anybody may open. */
const open = ["/", "/sign-in", "/create-account", "/products", "/register", "/rules", "/help"];

/** What people and probes append to an address, or ask for. */
const tricks = [
  "/nothing",
  "/applications/",
  "/applications/%00",
  "/applications/..%2f..%2fdeno.json",
  "/applications/%2e%2e/%2e%2e/main.ts",
  "/applications/none/basic",
  "/applications/none/files/none",
  "/applications/none/products/new",
  `/applications/${"a".repeat(3000)}`,
  `/applications/${"a".repeat(3000)}/basic`,
  `/applications/none/files/${"a".repeat(3000)}`,
  "/applications/constructor",
  "/applications/__proto__/basic",
  "/authority/enterprises/none",
  `/register/${"9".repeat(3000)}`,
  "/register/%E0%A4%A",
  "/..%2fmain.ts",
  "/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..\\..\\main.ts",
  "/styles.css/../../main.ts",
  "/styles.css%00.html",
  "/static/styles.css",
  "/_middleware",
  "/_app",
  "/(_http)/guard",
  "/main.ts",
  "/deno.json",
  "/data/foodgate.kv",
  "/.git/config",
  "/%",
  "/%ff",
  "//evil.example/x",
];

Deno.test("an address that leads nowhere is a page of its own, never a failure", async () => {
  using house = await openHouse();
  for (const path of tricks) {
    for (const client of [house.portal.visitor(), house.valdoro.client]) {
      const { status, body, location } = await client.get(path);
      const away = status === 303 && location.startsWith("/sign-in?next=%2F");
      const trimmed = status === 307 && location === path.slice(0, -1);
      assert.ok(
        status === 404 || status === 403 || away || trimmed,
        `${path.slice(0, 80)}: ${status}`,
      );
      assert.ok(!/Deno|"imports"|root:|TypeError/.test(body), path.slice(0, 80));
    }
  }
});

Deno.test("an address with a slash too many leads to the one without", async () => {
  using house = await openHouse();
  const { status, location } = await house.portal.visitor().get("/help/?lang=zh");
  assert.deepEqual([status, location], [307, "/help?lang=zh"]);
});

Deno.test("names of objects' own parts are no applications, rows, tables or fields", async () => {
  using house = await openHouse();
  const { client, actor } = house.valdoro;
  const id = await begun(house.deps, actor);
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  for (const name of names) {
    const pages = [`${name}/new`, `products/${name}`, `attachments/${name}`, `files/${name}`];
    for (const page of pages) {
      assert.equal((await client.get(`/applications/${id}/${page}`)).status, 404, page);
    }
    assert.equal((await client.get(`/applications/new?leaf=${name}`)).status, 200);
    const post = { leaf: name, id: "0000000000000abc" };
    assert.equal((await client.post("/applications/new", post)).status, 422);
    const query = new URLSearchParams({ status: name, type: name, category: name, turn: name });
    assert.equal((await client.get(`/applications?${query}`)).status, 200);
    assert.equal((await client.get(`/register?state=${name}&country=${name}`)).status, 200);
  }
});

Deno.test("conditions that make no sense are taken as none or find nothing", async () => {
  using house = await openHouse();
  const odd = [
    "%00",
    "%F0%9F%8D%9D",
    "'%22%3E%3Cscript%3E",
    "9".repeat(2000),
    "-1",
    "1e9",
    "%E2%80%AE",
  ];
  const asked = [
    "page",
    "size",
    "number",
    "product",
    "from",
    "hs",
    "name",
    "query",
    "after",
    "cursor",
  ];
  const pages = ["/applications", "/products", "/register", "/notices"];
  for (const text of odd) {
    for (const page of pages) {
      const query = asked.map((name) => `${name}=${text}`).join("&");
      const { status, body } = await house.valdoro.client.get(`${page}?${query}`);
      assert.equal(status, 200, `${page} ${text.slice(0, 40)}`);
      assert.ok(!body.includes("<script>"));
    }
    const reviewers = [
      [house.giulia, "/authority/enterprises"],
      [house.giulia, "/authority/enterprises/certify"],
      [house.liwei, "/customs/authorities"],
      [house.liwei, "/customs/officers"],
      [house.liwei, "/customs/products"],
    ] as const;
    for (const [{ client }, page] of reviewers) {
      const { status } = await client.get(`${page}?query=${text}&after=${text}`);
      assert.equal(status, 200, `${page} ${text.slice(0, 40)}`);
    }
  }
});

Deno.test("a method that a page does not take is 405 and says which it takes", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const posted = await client.post("/help");
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get("allow"), "GET, HEAD");
  assert.match(posted.body, /<html lang="en">/);
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const token = await client.token();
    const headers = { origin: client.origin };
    const answer = await client.send(`/account?token=${token}`, { method, headers });
    assert.equal(answer.status, 405, method);
    assert.equal(answer.headers.get("allow"), "GET, POST, HEAD");
  }
  assert.equal((await client.get("/language")).status, 405);
});

Deno.test("every address that takes only forms is 405 for a reader", async () => {
  using house = await openHouse();
  const routes = await allRoutes();
  const posts = routes.filter((route) => route.startsWith("POST "))
    .map((route) => route.slice("POST ".length))
    .filter((path) => !routes.includes(`GET ${path}`) && !path.includes(":"));
  assert.ok(posts.length > 0);
  for (const path of posts) {
    const { status, headers } = await house.valdoro.client.get(path);
    assert.deepEqual([status, headers.get("allow")], [405, "POST"], path);
  }
});

Deno.test("signing in never leads to another host", async () => {
  using portal = await openPortal();
  await aSelfMade(portal.deps, { userName: "emiliana" });
  const nexts = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "/%2F/evil.example",
    "",
  ];
  for (const next of nexts) {
    const client = portal.visitor();
    const page = await client.get(`/sign-in?next=${encodeURIComponent(next)}`);
    assert.match(page.body, /name="next" value="\/(%2F\/evil\.example)?"/, next);
    const entered = await client.post("/sign-in", { userName: "emiliana", password, next });
    const goal = new URL(entered.location, "http://portal.test");
    assert.equal(entered.status, 303);
    assert.equal(goal.origin, "http://portal.test", next);
    const again = await client.get(`/sign-in?next=${encodeURIComponent(next)}`);
    assert.equal(new URL(again.location, "http://portal.test").origin, "http://portal.test", next);
  }
});

Deno.test("a language is chosen for the cookie and the account, and leads back to this host", async () => {
  using house = await openHouse();
  const visitor = house.portal.visitor();
  const chosen = await visitor.post("/language", { lang: "zh", back: "/help?lang=en" });
  assert.deepEqual([chosen.status, chosen.location], [303, "/help"]);
  assert.equal(languageOf((await visitor.get("/help")).body), "zh");
  const away = await visitor.post("/language", { lang: "zh", back: "https://evil.example/" });
  assert.equal(away.location, "/");

  const { client, user } = house.valdoro;
  await client.post("/language", { lang: "zh", back: "/" });
  const elsewhere = await house.portal.signedIn(user);
  assert.equal(languageOf((await elsewhere.get("/account")).body), "zh");
});

Deno.test("a language that the portal does not speak is refused and changes nothing", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  for (const lang of ["fr", "", "zh-CN", "../", "constructor"]) {
    assert.equal((await client.post("/language", { lang, back: "/" })).status, 400);
    assert.equal(languageOf((await client.get(`/help?lang=${lang}`)).body), "en");
  }
  assert.equal((await client.post("/language", { back: "/" })).status, 400);
});

Deno.test("?lang= turns any public page and stays out of cookie and account", async () => {
  using house = await openHouse();
  for (const client of [house.portal.visitor(), house.valdoro.client]) {
    for (const path of ["/products", "/register", "/rules", "/help"]) {
      for (const lang of ["zh", "en"]) {
        assert.equal(languageOf((await client.get(`${path}?lang=${lang}`)).body), lang, path);
      }
      assert.equal(languageOf((await client.get(path)).body), "en", path);
    }
  }
});

Deno.test("the browser's language counts for a visitor who has chosen none", async () => {
  using portal = await openPortal();
  for (const path of [...open, "/nothing-here"]) {
    const page = await portal.visitor().get(path, { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" });
    assert.equal(languageOf(page.body), "zh", path);
    assert.match(page.headers.get("vary") ?? "Accept-Language", /Accept-Language/);
  }
});
