import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { notEs2015 } from "../tests/script_syntax.ts";
import { launch, newPage } from "../tests/browser/browser.ts";
import { ISLAND_PROJECT } from "./island_project.ts";
import { type MiniProject, miniProject } from "./mini_project.ts";
import { start } from "./mini_server.ts";

const files = {
  "main.ts": ISLAND_PROJECT["main.ts"]!,
  "dev.ts": `
import { Builder } from "fresh/dev";

const port = Number(Deno.env.get("PORT"));
await new Builder().listen(() => import("./main.ts"), { port, hostname: "127.0.0.1" });`,
  "components/text.ts": 'export const text = "first";',
  "components/box.tsx": ISLAND_PROJECT["components/box.tsx"]!,
  "islands/Counter.tsx": ISLAND_PROJECT["islands/Counter.tsx"]!,
  "static/styles.css": "body { color: rgb(1, 1, 1); }",
  "routes/index.tsx": `
import Counter from "../islands/Counter.tsx";
import { text } from "../components/text.ts";

export default () => (
  <html>
    <head><link rel="stylesheet" href="styles.css" /></head>
    <body><h1>{text}</h1><Counter name="count" start={1} /></body>
  </html>
);`,
};

function freePort(): string {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return String(listener.addr.port);
}

/** Serves the project as `deno task dev` does. */
function serve({ root }: MiniProject, env: Record<string, string> = {}) {
  const watched = ["run", "-A", "--watch=routes,islands", "--no-clear-screen", "dev.ts"];
  return start({ root, env: { PORT: freePort(), ...env } }, watched);
}

const shows = (page: Page, selector: string, text: string) =>
  page.locator(selector, { hasText: text }).waitFor();

const colour = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

Deno.test("open pages follow what changes: sources, new files, and static files", async () => {
  await using project = await miniProject(files);
  await using server = await serve(project);
  const write = (path: string, text: string) => Deno.writeTextFile(`${project.root}/${path}`, text);
  const browser = await launch();
  try {
    const page = await newPage(browser, { scripts: true, lang: "en", width: 800 });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(server.address);
    await shows(page, "h1", "first");

    await write("components/text.ts", 'export const text = "second";');
    await shows(page, "h1", "second");

    const counter = files["islands/Counter.tsx"].replace("setCount(count + 1)", "setCount(50)");
    await write("islands/Counter.tsx", counter.replace("{count}", "{count} clicks"));
    await shows(page, "#count", "1 clicks");
    await page.click("#count button");
    await shows(page, "#count", "50 clicks");

    await page.evaluate(() => document.title = "the page as it was");
    await write("routes/new.tsx", "export default () => <p>new</p>;");
    await page.waitForFunction(() => document.title === "");
    assert.match(await (await fetch(`${server.address}/new`)).text(), /<p>new<\/p>/);

    await write("static/styles.css", "body { color: rgb(2, 2, 2); }");
    await page.waitForFunction(() => getComputedStyle(document.body).color === "rgb(2, 2, 2)");
    assert.equal(await colour(page), "rgb(2, 2, 2)");
    await shows(page, "h1", "second");
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});

Deno.test("the script is small and old, has the base path, and hears of a version at once", async () => {
  await using project = await miniProject(files);
  await using server = await serve(project, { BASE_PATH: "/portal" });
  const html = await (await fetch(`${server.address}/portal`)).text();
  const [, path, version] = /<script src="([^"?]+)\?([^"]+)" defer>/.exec(html) ?? [];

  assert.equal(path, "/portal/_fresh/reload.js");
  const script = await fetch(server.address + path);
  assert.equal(script.headers.get("Cache-Control"), "no-store");
  assert.equal(notEs2015(await script.text()), undefined);
  const alive = await fetch(`${server.address}/portal/_fresh/alive`);
  assert.equal(alive.headers.get("Content-Type"), "text/event-stream");
  const reader = alive.body!.pipeThrough(new TextDecoderStream()).getReader();
  const { value } = await reader.read();
  assert.equal(value, `retry: 300\ndata: ${version}\n\n`);
  await reader.cancel();
});
