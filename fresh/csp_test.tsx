import assert from "node:assert/strict";
import { App, csp, type CSPOptions, HttpError } from "./mod.ts";
import { Head } from "./runtime.ts";

const NAME = "Content-Security-Policy";

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; " +
  "img-src 'self' data:; object-src 'none'; base-uri 'self'; " +
  "form-action 'self'; frame-ancestors 'none'";

async function answer(options?: CSPOptions, url = "http://localhost/") {
  const handler = new App().use(csp(options))
    .get("/", (ctx) => ctx.text("home"))
    .get("/redirect", () => Response.redirect("http://localhost/"))
    .get("/styled", (ctx) =>
      ctx.render(
        <main>
          <Head>
            <style>{"a{}"}</style>
            <script>1</script>
            <script src="/a.js" />
          </Head>
        </main>,
      )).handler();
  return await handler(new Request(url));
}

Deno.test("csp() allows nothing inline, and upgrades only where there is TLS", async () => {
  const plain = await answer();
  assert.equal(plain.headers.get(NAME), STRICT);
  const secure = await answer({}, "https://localhost/");
  assert.equal(
    secure.headers.get(NAME),
    `${STRICT}; upgrade-insecure-requests`,
  );
});

Deno.test("csp() takes more directives, which replace those of the same name", async () => {
  const response = await answer({
    csp: ["img-src 'self' https://img.example", "worker-src 'none'"],
  });

  assert.equal(
    response.headers.get(NAME),
    STRICT.replace("data:", "https://img.example") + "; worker-src 'none'",
  );
});

Deno.test("csp() may only report, to an address", async () => {
  const { headers } = await answer({ reportOnly: true, reportTo: "/reports" });

  assert.equal(headers.get(NAME), null);
  assert.equal(
    headers.get(`${NAME}-Report-Only`),
    `${STRICT}; report-uri /reports; report-to csp`,
  );
  assert.equal(headers.get("Reporting-Endpoints"), 'csp="/reports"');
});

Deno.test("csp() with a nonce allows the inline tags of Head, anew each time", async () => {
  const nonces = await Promise.all([1, 2].map(async () => {
    const response = await answer(
      { useNonce: true },
      "http://localhost/styled",
    );
    const html = await response.text();
    const [, nonce] = /<style nonce="([^"]+)">/.exec(html) ?? [];
    const policy = response.headers.get(NAME) ?? "";
    assert.match(html, /<script nonce="[^"]+">1<\/script><script src="\/a.js">/);
    assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}';`), policy);
    assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}';`), policy);
    return nonce;
  }));
  assert.notEqual(nonces[0], nonces[1]);

  const { headers } = await answer({ useNonce: true });
  assert.equal(headers.get(NAME), STRICT);
});

Deno.test("csp() with a nonce allows inline tags wherever they are, and nothing else that is inline", async () => {
  const kept = <style>{"b{}"}</style>;
  const handler = new App()
    .use(csp({ useNonce: true, csp: ["style-src-elem 'self' 'unsafe-inline'", "font-src *"] }))
    .get("/", (ctx) =>
      ctx.render(
        <body>
          <p dangerouslySetInnerHTML={{ __html: "<script>injected</script>" }} />
          <script type="module">1</script>
          {kept}
        </body>,
      ))
    .get("/json", (ctx) => ctx.json({})).handler();
  const [first, second] = await Promise.all([1, 2].map(async () => {
    const response = await handler(new Request("http://localhost/"));
    const html = await response.text();
    const [, nonce] = /<style nonce="([^"]+)">b{}/.exec(html) ?? [];
    assert.ok(html.includes(`<script type="module" nonce="${nonce}">1`), html);
    assert.ok(html.includes("<script>injected"), html);
    const policy = response.headers.get(NAME) ?? "";
    assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}';`), policy);
    assert.ok(policy.endsWith(`; style-src-elem 'self' 'nonce-${nonce}'; font-src *`), policy);
    return nonce;
  }));
  assert.notEqual(first, second);
  assert.deepEqual(kept.props, { children: "b{}" });

  const plain = await handler(new Request("http://localhost/json"));
  assert.equal(
    plain.headers.get(NAME),
    `${STRICT}; style-src-elem 'self' 'unsafe-inline'; font-src *`,
  );
});

Deno.test("csp() also stands on redirects and on error pages outside of it", async () => {
  const redirect = await answer({}, "http://localhost/redirect");
  assert.equal(redirect.headers.get(NAME), STRICT);
  const missing = await answer({}, "http://localhost/none");
  assert.equal(missing.status, 404);
  assert.equal(missing.headers.get(NAME), STRICT);

  const handler = new App()
    .onError((ctx) => ctx.text("error page", { status: 403 }))
    .use(csp())
    .use(() => {
      throw new HttpError(403);
    }).handler();
  const response = await handler(new Request("http://localhost/"));
  assert.equal(await response.text(), "error page");
  assert.equal(response.headers.get(NAME), STRICT);
});
