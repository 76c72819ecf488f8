import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { logged } from "./logged.ts";
import { App } from "./mod.ts";
import { Head, IS_BROWSER } from "./runtime.ts";

const headOf = async (children: ComponentChildren, own?: ComponentChildren) => {
  const handler = new App().get("/", (ctx) =>
    ctx.render(
      <html>
        <head>{own}</head>
        <body>{children}</body>
      </html>,
    )).handler();
  const response = await handler(new Request("http://localhost/"));
  const html = await response.text();
  return /<head>(.*)<\/head>/s.exec(html)?.[1];
};

Deno.test("Head's children go to the head, and only there", async () => {
  const head = await headOf(
    <main>
      <Head>
        <meta name="robots" content="a > b" />
        {[<link key="canonical" rel="canonical" href="/a" />]}
      </Head>
    </main>,
    <meta charset="utf-8" />,
  );

  assert.equal(
    head,
    '<meta charset="utf-8"/><meta name="robots" content="a > b"/>' +
      '<link rel="canonical" href="/a"/>',
  );
});

Deno.test("a title takes the place of the one there is", async () => {
  const head = await headOf(
    <>
      <Head>
        <title>First</title>
      </Head>
      <Head>
        <title>Last $& one</title>
      </Head>
    </>,
    <>
      <title>Default</title>
      <meta charset="utf-8" />
    </>,
  );

  assert.equal(head, '<title>Last $&amp; one</title><meta charset="utf-8"/>');
});

Deno.test("by key, id or meta name the last one wins", async () => {
  const head = await headOf(
    <>
      <Head>
        <link key="feed" rel="alternate" href="/old" />
        <style id="print">{"a{}"}</style>
        <meta name="description" content="first" />
        <meta name="author" content="somebody" />
      </Head>
      <Head>
        <link key="feed" rel="alternate" href="/new" />
        <style id="print">{"b{}"}</style>
        <meta name="description" content="last" />
      </Head>
    </>,
    <>
      <meta name="description" content="default > &quot;" />
      <style id="print">{"c{}"}</style>
    </>,
  );

  assert.equal(
    head,
    '<meta name="description" content="last"/><style id="print">b{}</style>' +
      '<link rel="alternate" href="/new"/>' +
      '<meta name="author" content="somebody"/>',
  );
});

Deno.test("without a head, Head's children stand before the rest", async () => {
  const handler = new App().get("/", (ctx) =>
    ctx.render(
      <p>
        <Head>
          <title>T</title>
        </Head>
        text
      </p>,
    )).handler();
  const response = await handler(new Request("http://localhost/"));

  assert.equal(
    await response.text(),
    "<!DOCTYPE html><title>T</title><p>text</p>",
  );
});

Deno.test("a page that fails leaves nothing in the next one's head", async () => {
  const Broken = () => {
    throw new Error("broken");
  };
  const page = (
    <main>
      <Head>
        <title>Lost</title>
      </Head>
      <Broken />
    </main>
  );
  const lines = await logged(() => headOf(page));

  assert.equal(lines.length, 1);
  assert.equal(await headOf(<p />), "");
});

Deno.test("IS_BROWSER is false on the server", () => {
  assert.equal(IS_BROWSER, false);
});
