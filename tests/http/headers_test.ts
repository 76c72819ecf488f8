import assert from "node:assert/strict";
import { password, selfMade } from "../accounts.ts";
import { testDeps } from "../deps.ts";
import { openPortal, openVisitor } from "./visitor.ts";

const permalinks = ["/register", "/rules", "/help", "/products", "/api"];

Deno.test("every answer opens no door to other sites, error pages and redirects included", async () => {
  using deps = await testDeps();
  const visitor = openVisitor(openPortal(deps));
  const answers = [
    await visitor.get("/"),
    await visitor.get("/none"),
    await visitor.get("/register/none"),
    await visitor.get("/account"),
    await visitor.get("/styles.css"),
    await visitor.get("/health"),
    await visitor.post("/sign-in", {}),
    await visitor.post("/register", {}),
  ];

  assert.deepEqual(answers.map(({ status }) => status), [200, 404, 404, 303, 200, 200, 403, 401]);
  for (const { headers } of answers) {
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "same-origin");
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    assert.match(headers.get("permissions-policy") ?? "", /camera=\(\).*geolocation=\(\)/);
    assert.equal(headers.get("strict-transport-security"), null);
  }
});

Deno.test("over https, and there alone, browsers are told to stay with it", async () => {
  using deps = await testDeps();
  const visitor = openVisitor(openPortal(deps, { secure: true }));
  for (const path of ["/", "/none", "/styles.css"]) {
    const { headers } = await visitor.get(path);
    assert.equal(headers.get("strict-transport-security"), "max-age=31536000", path);
  }
});

Deno.test("a public page with its language in the address may be shared for five minutes", async () => {
  using deps = await testDeps();
  const visitor = openVisitor(openPortal(deps));
  for (const path of permalinks) {
    const page = await visitor.get(`${path}?lang=zh`);
    assert.equal(page.headers.get("cache-control"), "public, max-age=300", path);
    assert.equal(page.headers.get("vary"), "Cookie", path);
    assert.ok(page.headers.has("etag") && !page.headers.has("set-cookie"), path);
  }
});

Deno.test("what depends on the reader is kept by nobody else", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const handler = openPortal(deps);
  const visitor = openVisitor(handler);
  const owner = openVisitor(handler);
  await owner.fill("/sign-in", { userName: "emiliana", password });

  const kept = [
    ...await Promise.all(permalinks.map((path) => visitor.get(path))),
    ...await Promise.all(permalinks.map((path) => owner.get(`${path}?lang=zh`))),
    await visitor.get("/register?lang=xx"),
    await visitor.get("/register/none?lang=zh"),
    await visitor.get("/sign-in?lang=zh"),
    await visitor.get("/account?lang=zh"),
    await owner.get("/?lang=en"),
    await visitor.get("/health"),
  ];
  for (const { headers } of kept) {
    assert.equal(headers.get("cache-control"), "private, no-cache");
  }
  const [plain] = kept;
  assert.equal(plain?.headers.get("vary"), "Cookie, Accept-Language");
});

Deno.test("a shared page is 304 when it has not changed, and HEAD says the same as GET", async () => {
  using deps = await testDeps();
  const handler = openPortal(deps);
  const page = await openVisitor(handler).get("/rules?lang=en");
  const etag = page.headers.get("etag") ?? "";
  const ask = (init: RequestInit) =>
    handler(new Request("http://localhost:8000/rules?lang=en", init));

  const again = await ask({ headers: { "if-none-match": etag } });
  assert.equal(again.status, 304);
  const head = await ask({ method: "HEAD" });
  for (const { headers } of [again, head]) {
    assert.equal(headers.get("cache-control"), "public, max-age=300");
    assert.equal(headers.get("vary"), "Cookie");
    assert.equal(headers.get("etag"), etag);
  }
});
