import assert from "node:assert/strict";
import { Builder } from "./dev.ts";
import { logged } from "./logged.ts";
import { miniProject } from "./mini_project.ts";
import { App } from "./mod.ts";

interface State {
  trail?: string[];
}

/** A page that says its name. */
const named = (name: string) => `export default () => <p>${name}</p>;`;

/** A layout or wrapper that stands around its page as `name( … )`. */
const around = (name: string) => `export default ({ Component }) => <>${name}(<Component />)</>;`;

const step = (name: string) =>
  `(ctx) => {
    ctx.state.trail = [...ctx.state.trail ?? [], "${name}"];
    return ctx.next();
  }`;

/** Serves files of `routes/`; says what a path answers, without the doctype. */
async function site(routes: Record<string, string>) {
  const files = Object.entries(routes)
    .map(([path, source]) => [`routes/${path}`, source]);
  const project = await miniProject(Object.fromEntries(files));
  const apply = await new Builder({ root: project.root })
    .build({ snapshot: "memory" });
  const app = new App<State>().fsRoutes();
  apply(app);
  const handler = app.handler();
  const send = (path: string, init?: RequestInit) =>
    handler(new Request(`http://localhost${path}`, init));
  return {
    send,
    async text(path: string, init?: RequestInit) {
      const text = await (await send(path, init)).text();
      return text.replace("<!DOCTYPE html>", "");
    },
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  };
}

Deno.test("file routes answer by their names, the more special first", async () => {
  await using pages = await site({
    "index.tsx": named("home"),
    "a/new.tsx": named("new"),
    "a/[id].tsx": "export default ({ params }) => <p>a {params.id}</p>;",
    "a/[id]/edit.tsx": named("edit"),
    "[...rest].tsx": "export default ({ params }) => <p>rest {params.rest}</p>;",
    "docs/[[version]]/index.tsx": "export default ({ params }) => <p>docs {params.version}</p>;",
    "(group)/grouped.tsx": named("grouped"),
    "(_components)/Menu.tsx": named("no route"),
    "a/new_test.tsx": "throw new Error('tests are not routes');",
  });

  assert.equal(await pages.text("/"), "<p>home</p>");
  assert.equal(await pages.text("/a/new"), "<p>new</p>");
  assert.equal(await pages.text("/a/7"), "<p>a 7</p>");
  assert.equal(await pages.text("/a/7/edit"), "<p>edit</p>");
  assert.equal(await pages.text("/docs"), "<p>docs </p>");
  assert.equal(await pages.text("/docs/v2"), "<p>docs v2</p>");
  assert.equal(await pages.text("/grouped"), "<p>grouped</p>");
  assert.equal(await pages.text("/x/y/z"), "<p>rest x/y/z</p>");
});

Deno.test("handlers are an object by method, or one function, under either name", async () => {
  await using pages = await site({
    "object.tsx": `
      import { page } from "fresh";
      export const handler = {
        GET: () => page("got"),
        POST: (ctx) => ctx.redirect("/object", 303),
      };
      export default ({ data }) => <p>{data}</p>;`,
    "function.ts": "export const handlers = (ctx) => new Response(ctx.req.method);",
  });

  assert.equal(await pages.text("/object"), "<p>got</p>");
  const post = await pages.send("/object", { method: "POST" });
  assert.equal(post.status, 303);
  assert.equal(post.headers.get("Location"), "/object");
  const put = await pages.send("/object", { method: "PUT" });
  assert.equal(put.status, 405);
  assert.equal(put.headers.get("Allow"), "GET, POST, HEAD");
  assert.equal(await pages.text("/function", { method: "PATCH" }), "PATCH");
});

Deno.test("_app and nested _layout stand around pages, unless a config says no", async () => {
  await using pages = await site({
    "_app.tsx": around("app"),
    "_layout.tsx": around("outer"),
    "index.tsx": named("home"),
    "in/_layout.tsx": around("inner"),
    "in/index.tsx": named("in"),
    "in/alone.tsx": `export const config = {
      skipInheritedLayouts: true, skipAppWrapper: true };${named("alone")}`,
    "own/_layout.tsx": `export const config = { skipInheritedLayouts: true };${around("own")}`,
    "own/index.tsx": named("own"),
    "(group)/_layout.tsx": around("group"),
    "(group)/grouped.tsx": named("grouped"),
  });

  assert.equal(await pages.text("/"), "app(outer(<p>home</p>))");
  assert.equal(await pages.text("/in"), "app(outer(inner(<p>in</p>)))");
  assert.equal(await pages.text("/in/alone"), "<p>alone</p>");
  assert.equal(await pages.text("/own"), "app(own(<p>own</p>))");
  assert.equal(
    await pages.text("/grouped"),
    "app(outer(group(<p>grouped</p>)))",
  );
});

Deno.test("_middleware files run from the outside in, one or many", async () => {
  const trail = "export const handler = (ctx) => ctx.json(ctx.state.trail);";
  await using pages = await site({
    "_middleware.ts": `export default [${step("one")}, ${step("two")}];`,
    "index.ts": trail,
    "in/_middleware.ts": `export const handler = ${step("in")};`,
    "in/deep.ts": trail,
    "(group)/_middleware.ts": `export const handlers = [${step("group")}];`,
    "(group)/in/grouped.ts": trail,
  });

  assert.equal(await pages.text("/"), '["one","two"]');
  assert.equal(await pages.text("/in/deep"), '["one","two","in"]');
  assert.equal(await pages.text("/in/grouped"), '["one","two","group","in"]');
});

Deno.test("_error, _404 and _500 answer for what is thrown below them", async () => {
  const error = (name: string) =>
    `export default ({ error }) => <p>${name} {String(error?.status)}</p>;`;
  const thrower = (status: number) => `
    import { HttpError } from "fresh";
    export const handler = () => { throw new HttpError(${status}); };`;
  await using pages = await site({
    "_app.tsx": around("app"),
    "_error.tsx": error("any"),
    "_404.tsx": error("missing"),
    "_500.tsx": error("broken"),
    "forbidden.ts": thrower(403),
    "gone.ts": thrower(404),
    "bug.ts": "export const handler = () => { throw new Error('x'); };",
    "in/_error.tsx": error("inner"),
    "in/_layout.tsx": around("layout"),
    "in/forbidden.ts": thrower(403),
  });
  const answer = async (path: string) => {
    const response = await pages.send(path);
    const text = await response.text();
    return [response.status, text.replace("<!DOCTYPE html>", "")];
  };

  assert.deepEqual(await answer("/forbidden"), [403, "app(<p>any 403</p>)"]);
  assert.deepEqual(await answer("/gone"), [404, "app(<p>missing 404</p>)"]);
  assert.deepEqual(await answer("/nowhere"), [404, "app(<p>missing 404</p>)"]);
  assert.deepEqual(
    await answer("/in/forbidden"),
    [403, "app(layout(<p>inner 403</p>))"],
  );
  const lines = await logged(async () => {
    assert.deepEqual(
      await answer("/bug"),
      [500, "app(<p>broken undefined</p>)"],
    );
  });
  assert.equal(lines.length, 1);
});

Deno.test("routeOverride takes the place of the file's own pattern", async () => {
  await using pages = await site({
    "in/any.tsx": `
      export const config = { routeOverride: "/x/:module@:version/:path*" };
      export default ({ params }) => <p>{JSON.stringify(params)}</p>;`,
  });

  assert.equal(
    await pages.text("/x/std@1.0/fs/walk"),
    "<p>{&quot;module&quot;:&quot;std&quot;,&quot;version&quot;:&quot;1.0&quot;," +
      "&quot;path&quot;:&quot;fs/walk&quot;}</p>",
  );
  assert.equal((await pages.send("/in/any")).status, 404);
});

Deno.test("app.use() on a path holds for file routes, in groups too", async () => {
  await using project = await miniProject({
    "routes/in/a.tsx": named("a"),
    "routes/(group)/in/b.tsx": named("b"),
    "routes/out.tsx": named("out"),
  });
  const apply = await new Builder({ root: project.root })
    .build({ snapshot: "memory" });
  const app = new App().use("/in", () => new Response("shut")).fsRoutes("/");
  apply(app);
  const handler = app.handler();
  const text = async (path: string) =>
    await (await handler(new Request(`http://localhost${path}`))).text();

  assert.equal(await text("/in/a"), "shut");
  assert.equal(await text("/in/b"), "shut");
  assert.equal(await text("/out"), "<!DOCTYPE html><p>out</p>");
});

Deno.test("fsRoutes() may put all files under a path", async () => {
  await using project = await miniProject({
    "routes/index.tsx": named("home"),
    "routes/a.tsx": named("a"),
    "routes/_layout.tsx": around("layout"),
  });
  const apply = await new Builder({ root: project.root })
    .build({ snapshot: "memory" });
  const app = new App().get("/out", (ctx) => ctx.render("out"))
    .fsRoutes("/under");
  apply(app);
  const handler = app.handler();
  const text = async (path: string) =>
    await (await handler(new Request(`http://localhost${path}`))).text();

  assert.equal(await text("/under"), "<!DOCTYPE html>layout(<p>home</p>)");
  assert.equal(await text("/under/a"), "<!DOCTYPE html>layout(<p>a</p>)");
  assert.equal(await text("/out"), "<!DOCTYPE html>out");
});

Deno.test("a module that exports nothing of use is named", async () => {
  await using project = await miniProject({ "routes/a/empty.ts": "export const other = 1;" });
  const apply = await new Builder({ root: project.root }).build({ snapshot: "memory" });
  const app = new App().fsRoutes();
  apply(app);

  assert.throws(() => app.handler(), /a\/empty\.ts: it exports no handler and no page/);
});
