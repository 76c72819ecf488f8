import assert from "node:assert/strict";
import { h } from "preact";
import { App, type Context, type FreshConfig, HttpError, page, type PageProps } from "./mod.ts";

const at = (path: string, init?: RequestInit) => new Request(`http://localhost${path}`, init);

const textOf = async (app: App<unknown>, path: string, init?: RequestInit) =>
  await (await app.handler()(at(path, init))).text();

Deno.test("app.get() answers GET, and HEAD without a body", async () => {
  const handler = new App().get("/a", (ctx) => ctx.text("hello")).handler();

  assert.equal(await (await handler(at("/a"))).text(), "hello");
  const head = await handler(at("/a", { method: "HEAD" }));
  assert.equal(head.status, 200);
  assert.equal(await head.text(), "");
});

Deno.test("HEAD does not say that a page is empty", async () => {
  const app = new App().get("/a", (ctx) => ctx.text("hello"));
  await using server = Deno.serve({ port: 0, onListen() {} }, app.handler());
  const head = await fetch(`http://localhost:${server.addr.port}/a`, { method: "HEAD" });
  assert.notEqual(head.headers.get("content-length"), "0");
  assert.equal(await head.text(), "");
});

Deno.test("app.get() answers 405 with Allow for another method", async () => {
  const app = new App()
    .get("/a/:id", (ctx) => ctx.text("read"))
    .put("/a/:id", (ctx) => ctx.text("write"));
  const response = await app.handler()(at("/a/1", { method: "POST" }));

  assert.equal(response.status, 405);
  assert.equal(response.headers.get("Allow"), "GET, PUT, HEAD");
  assert.equal(await response.text(), "Method Not Allowed");
});

Deno.test("every method has its own verb, and app.all() takes the rest", async () => {
  const app = new App();
  const verbs = ["get", "post", "put", "patch", "delete", "options"] as const;
  for (const verb of verbs) app[verb]("/a", (ctx) => ctx.text(verb));
  app.head("/a", () => new Response(null, { headers: { "X-Verb": "head" } }));
  app.all("/any", (ctx) => ctx.text(ctx.req.method));

  for (const verb of verbs) {
    const method = verb.toUpperCase();
    assert.equal(await textOf(app, "/a", { method }), verb);
    assert.equal(await textOf(app, "/any", { method }), method);
  }
  const head = await app.handler()(at("/a", { method: "HEAD" }));
  assert.equal(head.headers.get("X-Verb"), "head");
});

Deno.test("an exact path comes before a pattern that was added earlier", async () => {
  const app = new App()
    .get("/a/:id", (ctx) => ctx.text(`value ${ctx.params.id}`))
    .get("/a/new", (ctx) => ctx.text("exact"));

  assert.equal(await textOf(app, "/a/new"), "exact");
  assert.equal(await textOf(app, "/a/1"), "value 1");
});

Deno.test("of two patterns the first one wins", async () => {
  const app = new App()
    .get("/:first/b", (ctx) => ctx.text("first"))
    .get("/a/:second", (ctx) => ctx.text("second"));

  assert.equal(await textOf(app, "/a/b"), "first");
});

Deno.test("an unknown path answers 404", async () => {
  const response = await new App().handler()(at("/nowhere"));

  assert.equal(response.status, 404);
  assert.equal(await response.text(), "Not Found");
});

Deno.test("a middleware runs for what is added after it, in order", async () => {
  const trail = (word: string) => async (ctx: Context<{ words: string[] }>) => {
    ctx.state.words = [...ctx.state.words ?? [], word];
    return await ctx.next();
  };
  const words = (ctx: Context<{ words: string[] }>) => ctx.json(ctx.state.words);
  const handler = new App<{ words: string[] }>()
    .use(trail("one"), trail("two"))
    .get("/early", words)
    .use("/late", trail("below"))
    .use(trail("three"))
    .get("/late/x", trail("own"), words)
    .get("/later", words)
    .handler();
  const run = async (path: string) => await (await handler(at(path))).json();

  assert.deepEqual(await run("/early"), ["one", "two"]);
  assert.deepEqual(await run("/late/x"), [
    "one",
    "two",
    "three",
    "below",
    "own",
  ]);
  assert.deepEqual(await run("/later"), ["one", "two", "three"]);
});

Deno.test("a middleware sees the answer, and may give its own", async () => {
  const app = new App()
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.set("X-Seen", "yes");
      return response;
    })
    .use("/shut", () => new Response("shut"))
    .get("/", (ctx) => ctx.text("open"))
    .get("/shut/in", (ctx) => ctx.text("never"));

  const response = await app.handler()(at("/"));
  assert.equal(response.headers.get("X-Seen"), "yes");
  assert.equal(await textOf(app, "/shut/in"), "shut");
});

Deno.test("a handler that only calls ctx.next() answers 404", async () => {
  const response = await new App().get("/a", (ctx) => ctx.next()).handler()(at("/a"));

  assert.equal(response.status, 404);
});

Deno.test("middlewares run for a path nobody answers", async () => {
  const app = new App().use((ctx) =>
    ctx.url.pathname === "/found" ? ctx.text("found") : ctx.next()
  );

  assert.equal(await textOf(app, "/found"), "found");
});

Deno.test("a middleware and a handler may be brought when first needed", async () => {
  let loads = 0;
  const app = new App<{ name: string }>()
    .use(() => {
      loads++;
      return Promise.resolve((ctx: Context<{ name: string }>) => {
        ctx.state.name = "lazy";
        return ctx.next();
      });
    })
    .get("/", () => Promise.resolve((ctx: Context<{ name: string }>) => ctx.text(ctx.state.name)));
  const handler = app.handler();

  assert.equal(await (await handler(at("/"))).text(), "lazy");
  assert.equal(await (await handler(at("/"))).text(), "lazy");
  assert.equal(loads, 1);
});

Deno.test("a route may be brought when first needed, also as a module of a page", async () => {
  let loads = 0;
  const handler = new App()
    .route("/lazy/:id", () => {
      loads++;
      return Promise.resolve({
        handler: { GET: () => page("data"), POST: (ctx: Context<unknown>) => ctx.text("sent") },
        component: ({ data, params }: PageProps) => `${data} ${params.id}`,
      });
    })
    .route("/module", () => Promise.resolve({ default: () => "a page" }), {
      routeOverride: "/own/:path*",
    })
    .handler();
  const send = (path: string, method: string) => handler(at(path, { method }));

  assert.equal(await (await send("/lazy/7", "GET")).text(), "<!DOCTYPE html>data 7");
  assert.equal(await (await send("/lazy/7", "POST")).text(), "sent");
  assert.equal((await send("/lazy/7", "HEAD")).status, 200);
  const refused = await send("/lazy/7", "PUT");
  assert.equal(refused.status, 405);
  assert.equal(refused.headers.get("Allow"), "GET, POST, HEAD");
  assert.equal(loads, 1);
  assert.equal(await (await send("/own/a/b", "GET")).text(), "<!DOCTYPE html>a page");
  assert.equal((await send("/module", "GET")).status, 404);
});

Deno.test("a path is known with and without a slash at its end", async () => {
  const app = new App()
    .get("/a", (ctx) => ctx.text("a"))
    .get("/a/:id", (ctx) => ctx.text(`value ${ctx.params.id}`))
    .get("/b/", (ctx) => ctx.text("b"))
    .get("/c", (ctx) => ctx.text("without"))
    .get("/c/", (ctx) => ctx.text("with"));

  assert.equal(await textOf(app, "/a/"), "a");
  assert.equal(await textOf(app, "/a/1/"), "value 1");
  assert.equal(await textOf(app, "/b"), "b");
  assert.equal(await textOf(app, "/c"), "without");
  assert.equal(await textOf(app, "/c/"), "with");
  assert.equal(await textOf(app, "/d/"), "Not Found");
});

Deno.test("each request has a state of its own", async () => {
  const handler = new App<{ count?: number }>()
    .use((ctx) => {
      ctx.state.count = (ctx.state.count ?? 0) + 1;
      return ctx.next();
    })
    .get("/", (ctx) => ctx.json(ctx.state.count))
    .handler();

  for (let i = 0; i < 3; i++) {
    assert.equal(await (await handler(at("/"))).json(), 1);
  }
});

Deno.test("ctx says which route matched, and with what", async () => {
  const handler = new App()
    .use("/seen", (ctx) => ctx.json({ route: ctx.route, params: ctx.params }))
    .get("/seen/:id/*", (ctx) => ctx.text(""))
    .handler();

  const known = await handler(at("/seen/%E4%BC%81%20a/b/c"));
  assert.deepEqual(await known.json(), {
    route: "/seen/:id/*",
    params: { id: "企 a", 0: "b/c" },
  });
});

Deno.test("basePath stands before every path", async () => {
  const app = new App({ basePath: "/portal" })
    .use((ctx) => ctx.next())
    .get("/", (ctx) => ctx.text(ctx.config.basePath))
    .get("/a", (ctx) => ctx.text("a"));

  assert.equal(await textOf(app, "/portal"), "/portal");
  assert.equal(await textOf(app, "/portal/a"), "a");
  assert.equal((await app.handler()(at("/a"))).status, 404);
});

Deno.test("middlewares and error pages of an app with a basePath end where it ends", async () => {
  const app = new App({ basePath: "/portal" })
    .onError((ctx) => ctx.text("error page", { status: 404 }))
    .use((ctx) => ctx.url.pathname.endsWith("/file") ? ctx.text("file") : ctx.next());

  assert.equal(await textOf(app, "/portal/file"), "file");
  assert.equal(await textOf(app, "/portal/none"), "error page");
  for (const path of ["/file", "/portals/file", "/none"]) {
    assert.equal(await textOf(app, path), "Not Found");
  }
});

Deno.test("trustProxy reads the outer scheme and host, and only then", async () => {
  const origin = async (config: FreshConfig, host: string) => {
    const handler = new App(config).get("/", (ctx) => ctx.text(ctx.url.origin)).handler();
    const headers = { "X-Forwarded-Proto": "https, http", "X-Forwarded-Host": host };
    return await (await handler(new Request("http://127.0.0.1:8000/", { headers }))).text();
  };

  assert.equal(await origin({ trustProxy: true }, "portal.example"), "https://portal.example");
  assert.equal(await origin({ trustProxy: true }, "a.example:8443, b"), "https://a.example:8443");
  assert.equal(await origin({}, "portal.example"), "http://127.0.0.1:8000");
});

Deno.test("mountApp() adds another app under a path, in its place", async () => {
  const inner = new App()
    .use((ctx) => ctx.req.headers.has("X-Key") ? ctx.next() : ctx.text("key?"))
    .get("/", (ctx) => ctx.text("inner"))
    .get("/deep", (ctx) => ctx.text("deep"));
  const app = new App().mountApp("/in", inner)
    .get("/out", (ctx) => ctx.text("out"));
  const headers = { "X-Key": "1" };

  assert.equal(await textOf(app, "/in/deep", { headers }), "deep");
  assert.equal(await textOf(app, "/in", { headers }), "inner");
  assert.equal(await textOf(app, "/in/deep"), "key?");
  assert.equal(await textOf(app, "/out"), "out");
});

Deno.test("an app that is mounted brings its layouts and error pages, and stands in the outer ones", async () => {
  const inner = new App()
    .layout("*", ({ Component }) => ["inner(", h(Component, {}), ")"])
    .onError("*", (ctx) => ctx.text("inner error"))
    .get("/", (ctx) => ctx.render("page"))
    .get("/broken", () => {
      throw new HttpError(409);
    });
  const app = new App()
    .appWrapper(({ Component }) => ["app(", h(Component, {}), ")"])
    .mountApp("/in", inner)
    .get("/out", (ctx) => ctx.render("page"))
    .get("/broken", () => {
      throw new HttpError(409);
    });

  assert.equal(await textOf(app, "/in"), "<!DOCTYPE html>app(inner(page))");
  assert.equal(await textOf(app, "/in/broken"), "inner error");
  assert.equal(await textOf(app, "/out"), "<!DOCTYPE html>app(page)");
  assert.equal(await textOf(app, "/broken"), "Conflict");
});

Deno.test("fsRoutes() without a build says what to do", () => {
  assert.throws(() => new App().fsRoutes().handler(), /no build/);
});

Deno.test("listen() serves over HTTP until it is stopped", async () => {
  const stop = new AbortController();
  const started = Promise.withResolvers<number>();
  const served = new App().get("/", (ctx) => ctx.text("over the wire"))
    .listen({
      port: 0,
      hostname: "127.0.0.1",
      signal: stop.signal,
      onListen: ({ port }) => started.resolve(port),
    });

  const response = await fetch(`http://127.0.0.1:${await started.promise}/`);
  assert.equal(await response.text(), "over the wire");
  stop.abort();
  await served;
});
