import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { applyBuild } from "./build.ts";
import { type IslandFile, islandsOf } from "./islands.ts";
import { App } from "./mod.ts";
import { logged } from "./logged.ts";
import { Head } from "./runtime.ts";
import { fixedStore } from "./static_store.ts";

const Counter = ({ start }: { start: number }) => <button type="button">{start}</button>;

const Panel = (
  { children, hidden }: { children?: ComponentChildren; hidden?: ComponentChildren },
) => (
  <section>
    {children}
    <Counter start={hidden === undefined ? 7 : 8} />
  </section>
);

const Named = ({ name }: { name: unknown }) => (
  <p id={useId()}>
    <Head>
      <title>{String(name)}</title>
    </Head>
  </p>
);

const Plain = () => <b>plain</b>;

const FILES: readonly IslandFile[] = [
  { path: "islands/Counter.tsx", script: "island0", module: { default: Counter } },
  { path: "islands/rest.tsx", script: "island1", module: { Panel, Named, count: 3 } },
];

const SCRIPTS = {
  island0: { path: "/_fresh/js/island0-a.js", imports: ["/_fresh/js/chunk-b.js"] },
  island1: { path: "/_fresh/js/island1-c.js", imports: ["/_fresh/js/chunk-b.js"] },
  slots: { path: "/_fresh/js/slots-d.js", imports: ["/_fresh/js/chunk-b.js"] },
  kinds: { path: "/_fresh/js/kinds-e.js", imports: ["/_fresh/js/chunk-b.js"] },
};

async function htmlOf(page: () => ComponentChildren, { basePath = "", islands = FILES } = {}) {
  const app = new App({ basePath }).get("/", (ctx) => ctx.render(page()));
  applyBuild(app, {
    root: "/",
    mode: "production",
    routes: [],
    files: fixedStore(new Map()),
    islands: islandsOf(islands, SCRIPTS),
  });
  const handler = app.handler();
  const response = await handler(new Request(`http://localhost${basePath || "/"}`));
  return await response.text();
}

function payloadOf(html: string) {
  const [, json = "null"] = /id="__FRSH_STATE">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

Deno.test("an island is marked; its props, and the scripts it needs, end the body", async () => {
  const html = await htmlOf(() => (
    <body>
      <Counter start={1} />
      <Counter start={1} />
    </body>
  ));
  const [body, tags] = html.split('<script type="application/json" id="__FRSH_STATE">');

  assert.equal(
    body,
    "<!DOCTYPE html><body>" +
      '<!--island:0--><button type="button">1</button><!--/island-->' +
      '<!--island:1--><button type="button">1</button><!--/island-->',
  );
  assert.equal(
    tags,
    '{"needs":["island0"],"islands":[["island0","default",0],["island0","default",2]],' +
      '"values":[{"start":1},1,{"start":1}]}</script>' +
      '<link rel="modulepreload" href="/_fresh/js/chunk-b.js">' +
      '<script type="module" src="/_fresh/js/island0-a.js"></script></body>',
  );
});

Deno.test("a page without islands is as if the project had none", async () => {
  const page = () => <body>{[<p key="a">Text</p>, <Plain key="b" />]}</body>;
  const html = await htmlOf(page);
  assert.equal(html, "<!DOCTYPE html><body><p >Text</p><b>plain</b></body>");
  assert.equal(html, await htmlOf(page, { islands: [] }));
});

Deno.test("within an island another is a component like any; JSX from outside is marked", async () => {
  const html = await htmlOf(() => (
    <Panel>
      <p>
        <Counter start={1} />
      </p>
    </Panel>
  ));

  assert.match(
    html,
    /^<!DOCTYPE html><!--island:0--><section><!--slot:0--><p><!--island:1--><button type="button">1<\/button><!--\/island--><\/p><!--\/slot--><button type="button">7<\/button><\/section><!--\/island-->/,
  );
  assert.deepEqual(payloadOf(html).needs, ["island1", "island0", "slots"]);
});

Deno.test("what follows an island is outside of it; a node that is there twice is two islands", async () => {
  const twice = <Counter start={2} />;
  const html = await htmlOf(() => (
    <body>
      <Panel />
      {twice}
      {twice}
    </body>
  ));

  assert.deepEqual(
    payloadOf(html).islands.map(([, name]: string[]) => name),
    ["Panel", "default", "default"],
  );
  assert.match(
    html,
    /<!--\/island--><!--island:1--><button[^>]*>2<\/button><!--\/island--><!--island:2--><button[^>]*>2<\/button><!--\/island-->/,
  );
});

Deno.test("JSX that no island has shown is sent as HTML, once and with its islands", async () => {
  const later = (
    <i>
      {"</script>"}
      <Counter start={2} />
    </i>
  );
  const html = await htmlOf(() => <Panel hidden={later}>{["text"]}</Panel>);
  const { values, islands } = payloadOf(html);

  assert.deepEqual(values.filter((each: unknown[]) => each[0] === "slots"), [[
    "slots",
    "jsx",
    0,
    '<i>&lt;/script&gt;<!--island:1--><button type="button">2</button><!--/island--></i>',
  ]]);
  assert.equal(islands.length, 2);
  assert.equal(html.split("</script>").length, 5);
});

Deno.test("JSX that is kept may be rendered on many pages", async () => {
  const kept = (
    <Panel>
      <b>kept</b>
    </Panel>
  );
  const [first, second] = [await htmlOf(() => kept), await htmlOf(() => kept)];
  assert.equal(first, second);
  assert.match(await htmlOf(() => kept, { islands: [] }), /^<!DOCTYPE html><section><b>kept<\/b>/);
});

Deno.test("ids of islands have their own first part", async () => {
  const html = await htmlOf(() => [<Named key="a" name="a" />, <Named key="b" name="b" />]);
  assert.deepEqual(html.match(/id="P[^"]*"/g), ['id="P1-0"', 'id="P2-0"']);
});

Deno.test("Head works from an island", async () => {
  const html = await htmlOf(() => (
    <html>
      <head>
        <title>old</title>
      </head>
      <body>
        <Named name="new" />
      </body>
    </html>
  ));
  assert.match(html, /<head><title>new<\/title><\/head>/);
});

Deno.test("a signal is an error that says so, if the project has no signals", async () => {
  const signal = { brand: Symbol.for("preact-signals"), peek: () => 1 };
  const lines = await logged(() => htmlOf(() => <Named name={signal} />));
  assert.match(lines.join(), /Cannot send signals: the imports of deno\.json have no @preact/);
});

Deno.test("scripts are under the app's base path", async () => {
  const html = await htmlOf(() => <Counter start={1} />, { basePath: "/portal" });
  assert.match(html, /src="\/portal\/_fresh\/js\/island0-a\.js"/);
  assert.match(html, /href="\/portal\/_fresh\/js\/chunk-b\.js"/);
});

for (
  const [name, page, message] of [
    [
      "a named export",
      () => <Named name={() => 1} />,
      "name to the island Named (islands/rest.tsx)",
    ],
    [
      "a default export",
      () => <Counter start={Symbol() as never} />,
      "start to the island Counter (islands/Counter.tsx)",
    ],
    [
      "a function as children",
      () => <Panel>{{ a: [() => 1] } as never}</Panel>,
      "children.a[0] to the island Panel (islands/rest.tsx)",
    ],
  ] as const
) {
  Deno.test(`a prop that cannot be sent is an error that names it and the island: ${name}`, async () => {
    let html = "";
    const lines = await logged(async () => void (html = await htmlOf(page)));
    assert.equal(html, "Internal Server Error");
    assert.ok(lines.join("\n").includes(`Cannot send the prop ${message}: it is a `), lines.join());
  });
}
