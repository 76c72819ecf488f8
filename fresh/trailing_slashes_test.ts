import assert from "node:assert/strict";
import { App, trailingSlashes } from "./mod.ts";

async function location(mode: "always" | "never", path: string) {
  const handler = new App().use(trailingSlashes(mode)).handler();
  const response = await handler(new Request(`http://localhost${path}`));
  return response.headers.get("Location");
}

Deno.test("trailingSlashes() redirects to the one spelling", async () => {
  assert.equal(await location("never", "/a/?q=1"), "/a?q=1");
  assert.equal(await location("never", "/a"), null);
  assert.equal(await location("always", "/a?q=1"), "/a/?q=1");
  assert.equal(await location("always", "/a/"), null);
});

Deno.test("trailingSlashes() leaves the root alone", async () => {
  assert.equal(await location("never", "/"), null);
  assert.equal(await location("always", "/"), null);
});

Deno.test("trailingSlashes() leads to a page, whatever the page's own path is", async () => {
  const handler = new App().use(trailingSlashes("always"))
    .get("/a", (ctx) => ctx.text("a")).handler();
  const redirect = await handler(new Request("http://localhost/a"));
  assert.equal(redirect.headers.get("Location"), "/a/");
  const response = await handler(new Request("http://localhost/a/"));
  assert.equal(await response.text(), "a");
});
