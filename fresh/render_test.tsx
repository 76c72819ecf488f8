import assert from "node:assert/strict";
import { useId } from "preact/hooks";
import { App, page, type PageProps } from "./mod.ts";

const htmlOf = async (app: App<unknown>, path = "/") =>
  await (await app.handler()(new Request(`http://localhost${path}`))).text();

const Wrapper = ({ Component }: PageProps) => (
  <html lang="en">
    <body>
      <Component />
    </body>
  </html>
);

const Outer = ({ Component }: PageProps) => (
  <div class="outer">
    <Component />
  </div>
);

const Inner = ({ Component }: PageProps) => (
  <div class="inner">
    <Component />
  </div>
);

const START = '<!DOCTYPE html><html lang="en"><body>';
const END = "</body></html>";

Deno.test("ctx.render() answers with a document", async () => {
  const handler = new App().get("/", (ctx) =>
    ctx.render(<h1>Tea &amp; {"<milk>"}</h1>, {
      status: 418,
      headers: { "X-Pot": "1" },
    })).handler();
  const response = await handler(new Request("http://localhost/"));

  assert.equal(response.status, 418);
  assert.equal(response.headers.get("X-Pot"), "1");
  assert.equal(
    response.headers.get("Content-Type"),
    "text/html; charset=utf-8",
  );
  assert.equal(
    await response.text(),
    "<!DOCTYPE html><h1>Tea &amp; &lt;milk&gt;</h1>",
  );
});

Deno.test("pages stand in their layouts, and those in the app wrapper", async () => {
  const app = new App().appWrapper(Wrapper).layout("*", Outer)
    .layout("/in", Inner)
    .get("/", (ctx) => ctx.render(<p>out</p>))
    .get("/in/a", (ctx) => ctx.render(<p>in</p>));

  assert.equal(
    await htmlOf(app),
    `${START}<div class="outer"><p>out</p></div>${END}`,
  );
  assert.equal(
    await htmlOf(app, "/in/a"),
    `${START}<div class="outer"><div class="inner"><p>in</p></div></div>${END}`,
  );
});

Deno.test("layouts, routes and ctx.render() may leave out what is around them", async () => {
  const component = () => <p>page</p>;
  const app = new App().appWrapper(Wrapper).layout("*", Outer)
    .layout("/alone", Inner, { skipInheritedLayouts: true })
    .layout("/bare", Inner, { skipAppWrapper: true })
    .route("/alone/a", { component })
    .route("/bare/a", { component })
    .route("/none", {
      component,
      config: { skipAppWrapper: true, skipInheritedLayouts: true },
    })
    .get("/own", (ctx) => ctx.render(<p>own</p>, {}, { skipInheritedLayouts: true }));

  assert.equal(
    await htmlOf(app, "/alone/a"),
    `${START}<div class="inner"><p>page</p></div>${END}`,
  );
  assert.equal(
    await htmlOf(app, "/bare/a"),
    '<!DOCTYPE html><div class="outer"><div class="inner"><p>page</p></div></div>',
  );
  assert.equal(await htmlOf(app, "/none"), "<!DOCTYPE html><p>page</p>");
  assert.equal(await htmlOf(app, "/own"), `${START}<p>own</p>${END}`);
});

Deno.test("a handler gives its page data, a status and headers", async () => {
  const handler = new App().route("/", {
    handler: {
      GET: () => page({ name: "Fresh" }),
      POST: () => page({ name: "again" }, { status: 422, headers: { "X-Form": "no" } }),
      PUT: () => new Response("put"),
    },
    component: ({ data }) => <p>{JSON.stringify(data)}</p>,
  }).handler();
  const send = (method: string) => handler(new Request("http://localhost/", { method }));

  assert.equal(
    await (await send("GET")).text(),
    "<!DOCTYPE html><p>{&quot;name&quot;:&quot;Fresh&quot;}</p>",
  );
  const post = await send("POST");
  assert.equal(post.status, 422);
  assert.equal(post.headers.get("X-Form"), "no");
  assert.match(await post.text(), /again/);
  assert.equal(await (await send("PUT")).text(), "put");
  assert.equal((await send("DELETE")).status, 405);
});

Deno.test("a page without a handler answers GET only, and one with POST answers both", async () => {
  const component = () => <p>page</p>;
  const handler = new App().route("/a", { component })
    .route("/b", { component, handlers: { POST: () => page({}) } }).handler();
  const status = async (path: string, method: string) =>
    (await handler(new Request(`http://localhost${path}`, { method }))).status;

  assert.equal(await status("/a", "GET"), 200);
  assert.equal(await status("/a", "POST"), 405);
  assert.equal(await status("/b", "GET"), 200);
  assert.equal(await status("/b", "POST"), 200);
});

Deno.test("pages and layouts may be async, and a page may answer by itself", async () => {
  const app = new App()
    .layout("*", async (props) => await Promise.resolve(<Outer {...props} />))
    .route("/a", { component: async () => await Promise.resolve(<p>a</p>) })
    .route("/b", { component: async () => await Promise.resolve(own("b")) })
    .route("/c", { component: () => own("c") })
    .route("/d", { component: () => Promise.resolve(<p>d</p>) });
  const own = (text: string) => new Response(text);

  assert.equal(
    await htmlOf(app, "/a"),
    '<!DOCTYPE html><div class="outer"><p>a</p></div>',
  );
  assert.equal(await htmlOf(app, "/b"), "b");
  assert.equal(await htmlOf(app, "/c"), "c");
  assert.equal(
    await htmlOf(app, "/d"),
    '<!DOCTYPE html><div class="outer"><p>d</p></div>',
  );
});

Deno.test("ctx answers with HTML as it is, with text, and with JSON", async () => {
  const handler = new App()
    .get("/html", (ctx) => ctx.html("<b>bold</b>", { status: 201, headers: { "X-Own": "1" } }))
    .get("/text", (ctx) => ctx.text("<b>plain</b>"))
    .get("/json", (ctx) => ctx.json({ a: [1] }, { status: 422 }))
    .get("/known", (ctx) => ctx.json([ctx.isPartial, ctx.error, ctx.info.remoteAddr, ctx.data]))
    .handler();
  const answer = async (path: string) => {
    const response = await handler(new Request(`http://localhost${path}`));
    const { status, headers } = response;
    return [status, headers.get("Content-Type"), headers.get("X-Own"), await response.text()];
  };

  assert.deepEqual(await answer("/html"), [
    201,
    "text/html; charset=utf-8",
    "1",
    "<b>bold</b>",
  ]);
  assert.deepEqual(await answer("/text"), [
    200,
    "text/plain; charset=utf-8",
    null,
    "<b>plain</b>",
  ]);
  assert.deepEqual(await answer("/json"), [422, "application/json", null, '{"a":[1]}']);
  const remote = '{"transport":"tcp","hostname":"localhost","port":0}';
  assert.equal((await answer("/known"))[3], `[false,null,${remote},null]`);
});

Deno.test("a page may use hooks", async () => {
  const app = new App().route("/", { component: () => <p id={useId()} /> });

  assert.match(await htmlOf(app), /<p id="P0-0"><\/p>/);
});

Deno.test("handler and page see the same state, and a page gets no more than its props", async () => {
  const app = new App<{ user: string }>()
    .use((ctx) => {
      ctx.state.user = "Lin";
      return ctx.next();
    })
    .route("/:id", {
      handler: (ctx) => page(`data of ${ctx.state.user}`),
      component: (props) => (
        <p>
          {props.state.user} {String(props.data)} {props.params.id} {props.url.pathname}{" "}
          {props.route}
        </p>
      ),
    });
  const response = await app.handler()(new Request("http://localhost/7"));

  assert.equal(
    await response.text(),
    "<!DOCTYPE html><p>Lin data of Lin 7 /7 /:id</p>",
  );
});

Deno.test("what people typed survives in every control", async () => {
  const typed = 'a "quoted" <b> & 企业\nnext line';
  const chosen: string = "two";
  const on: boolean = true;
  const app = new App().get("/", (ctx) =>
    ctx.render(
      <form>
        <input name="text" value={typed} />
        <textarea name="area" value={typed} />
        <select name="list" value={chosen}>
          <option value="one">One</option>
          <option value="two">Two</option>
        </select>
        <select name="marked">
          <option value="one" selected={!on}>One</option>
          <option value="two" selected={on}>Two</option>
        </select>
        <input type="checkbox" name="yes" checked={on} />
        <input type="checkbox" name="no" checked={!on} />
        <input type="radio" name="r" value="two" checked={chosen === "two"} />
        <input name="grey" readonly={on} disabled={!on} />
        <p aria-hidden="true" data-open="false" />
      </form>,
    ));

  const escaped = "a &quot;quoted&quot; &lt;b> &amp; 企业\nnext line";
  assert.equal(
    await htmlOf(app),
    "<!DOCTYPE html><form>" +
      `<input name="text" value="${escaped}"/>` +
      `<textarea name="area">${escaped}</textarea>` +
      '<select name="list"><option value="one">One</option>' +
      '<option selected value="two">Two</option></select>' +
      '<select name="marked"><option value="one">One</option>' +
      '<option value="two" selected>Two</option></select>' +
      '<input type="checkbox" name="yes" checked/>' +
      '<input type="checkbox" name="no"/>' +
      '<input type="radio" name="r" value="two" checked/>' +
      '<input name="grey" readonly/>' +
      '<p aria-hidden="true" data-open="false"></p></form>',
  );
});
