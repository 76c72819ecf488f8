import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { launch, newPage } from "../tests/browser/browser.ts";
import { ISLAND_IMPORTS, ISLAND_PROJECT } from "./island_project.ts";
import { type MiniProject, miniProject } from "./mini_project.ts";
import { build, start } from "./mini_server.ts";

/** Opens pages of the project in a Chromium of its own; what the browser complains of is an error. */
async function withPages(
  { t, project, basePath = "" }: {
    t: Deno.TestContext;
    project: MiniProject;
    basePath?: string;
  },
  steps: Readonly<Record<string, (open: (path: string) => Promise<Page>) => Promise<void>>>,
) {
  const env = { BASE_PATH: basePath };
  await using server = await start({ ...project, env }, ["run", "-A", "main.ts"]);
  const browser = await launch();
  try {
    for (const [name, step] of Object.entries(steps)) {
      await t.step(name, async () => {
        const complaints: string[] = [];
        const page = await newPage(browser, { scripts: true, lang: "en", width: 800 });
        page.on("console", (message) => {
          if (!message.text().endsWith("410 (Gone)")) complaints.push(message.text()); // as is meant
        });
        page.on("pageerror", (error) => complaints.push(String(error)));
        await step(async (path) => {
          await page.goto(server.address + basePath + path, { waitUntil: "networkidle" });
          return page;
        });
        await page.context().close();
        assert.deepEqual(complaints, []);
      });
    }
  } finally {
    await browser.close();
  }
}

const text = (page: Page, selector: string) => page.locator(selector).innerText();

Deno.test("islands come to life in a browser", async (t) => {
  await using project = await miniProject(ISLAND_PROJECT, ISLAND_IMPORTS);
  await build(project);
  await withPages({ t, project }, {
    async "each island for itself, with ids that stay right"(open) {
      const page = await open("/hooks");
      await page.click("#two button");
      assert.equal(await text(page, "#one"), "3");
      assert.equal(await text(page, "#two button"), "4");
      const [described, id] = await Promise.all([
        page.getAttribute("#two button", "aria-describedby"),
        page.getAttribute("#two small", "id"),
      ]);
      assert.equal(described, id);
      assert.notEqual(id, await page.getAttribute("#one button", "aria-describedby"));
    },

    async "a signal is shared between islands"(open) {
      const page = await open("/signals");
      await page.click("#plus");
      await page.click("#plus");
      assert.equal(await text(page, "#a"), "3");
      assert.equal(await text(page, "#b"), "3");
    },

    async "signals work where the browser has no microtasks of its own"(open) {
      const page = await open("/");
      await page.addInitScript(() => Reflect.deleteProperty(window, "queueMicrotask"));
      await open("/signals");
      await page.click("#plus");
      await page.locator("#a", { hasText: "2" }).waitFor();
    },

    async "a module's signal is one for all islands; signals hold JSX, and computed ones follow"(
      open,
    ) {
      const page = await open("/cart");
      assert.equal(await text(page, "#cart output"), "1 of 9: tea");
      await page.click("#add");
      assert.equal(await text(page, "#cart output"), "2 of 9: tea,rice");
      assert.equal(await text(page, "#cart h2"), "The cart");
      await page.click("#shut");
      assert.equal(await page.locator("#cart h2").count(), 0);
    },

    async "the same JSX may be shown in two islands, and twice in one"(open) {
      const page = await open("/twice");
      await page.click("#right .first #c button");
      assert.equal(await text(page, "#right .first #c button"), "6");
      assert.equal(await text(page, "#left .first #c button"), "5");
      await page.click("#left .count");
      await page.click("#left .second #c button");
      assert.equal(await text(page, "#left .second #c button"), "6");
      assert.equal(await text(page, "#left .first #c button"), "5");
    },

    async "layouts, async pages and error pages have islands too"(open) {
      const page = await open("/layout");
      await page.click("#page button");
      assert.equal(await text(page, "#page button"), "8");
      await page.click("#own button");
      assert.equal(await text(page, "#own button"), "21");
      await open("/layout/broken");
      await page.click("#status410 button");
      assert.equal(await text(page, "#status410 button"), "2");
    },

    async "JSX is handed through, with islands in it, and may be shown later"(open) {
      const page = await open("/slots");
      assert.equal(await text(page, "h2"), "Title");
      await page.evaluate(() => document.querySelector("#inside p")!.setAttribute("data-old", ""));
      for (const name of ["nested", "own"]) await page.click(`#${name} button`);
      assert.equal(await text(page, "#nested button"), "11");
      assert.equal(await text(page, "#own button"), "21");

      await page.click("#more");
      await page.click("#late button");
      assert.equal(await text(page, "#late button"), "31");
      assert.ok(await page.isChecked("#checked"));
      assert.ok(await page.isDisabled("#disabled"));
      assert.equal(await page.getAttribute("#hidden path", "stroke-width"), "2");

      await page.click("#more");
      assert.equal(await page.locator("#hidden").count(), 0);
      assert.equal(await text(page, "#nested button"), "11");
      assert.equal(await text(page, "#inside p[data-old]"), "Static text");
    },

    async "values are in the browser what they were on the server"(open) {
      const page = await open("/kinds");
      assert.equal(await text(page, "#browser"), await text(page, "#server"));
    },

    async "Head changes the document's head, and asset() knows the files"(open) {
      const page = await open("/head");
      assert.equal(await page.title(), "Clicked 0");
      await page.click("#titled");
      await page.click("#titled");
      assert.equal(await page.title(), "Clicked 2");
      assert.match(await text(page, "#titled"), /^\/logo\.svg\?__frsh_c=[\da-f]{16}$/);
      const head = await page.evaluate(() =>
        Array.from(document.head.children, ({ outerHTML }) => outerHTML)
      );
      assert.deepEqual(head.map((each) => each.replace(/c=\w+/, "c=")), [
        "<title>Clicked 2</title>",
        '<meta name="count" content="2">',
        '<link rel="icon" href="/logo.svg?__frsh_c=#2">',
        '<meta name="late" content="yes">',
      ]);
    },

    async "what an island imports by a call is loaded when it is needed"(open) {
      const page = await open("/later");
      const scripts = () =>
        page.evaluate(() =>
          performance.getEntriesByType("resource").filter(({ name }) => /\.js$/.test(name)).length
        );
      const before = await scripts();
      await page.click("#later");
      await page.locator("#later", { hasText: "heavy Array(1)" }).waitFor();
      assert.ok(await scripts() > before);
    },

    async "an island needs no element around it"(open) {
      const page = await open("/table");
      await page.click("#row");
      const rows = await page.locator("tr").allInnerTexts();
      assert.deepEqual(rows, ["first", "a", "b", "last"]);
    },

    async "what was typed before the scripts came stays"(open) {
      const page = await open("/");
      const { promise: typed, resolve } = Promise.withResolvers<void>();
      await page.route("**/_fresh/js/**", (route) => typed.then(() => route.continue()));
      const opening = open("/slots");
      await page.fill("#typed", "typed early");
      resolve();
      await opening;
      await page.click("#nested button");
      await page.click("#more");
      assert.equal(await page.inputValue("#typed"), "typed early");
    },

    async "a page without islands loads no script"(open) {
      const page = await open("/");
      assert.equal(await page.locator("script").count(), 0);
    },
  });
});

Deno.test("islands come to life below a base path", async (t) => {
  await using project = await miniProject(ISLAND_PROJECT, ISLAND_IMPORTS);
  await build(project);
  await withPages({ t, project, basePath: "/portal" }, {
    async "with their scripts"(open) {
      const page = await open("/hooks");
      await page.click("#two button");
      assert.equal(await text(page, "#two button"), "4");
    },

    async "with files that asset() knows, on the server and in the browser"(open) {
      const page = await open("/head");
      const href = await page.getAttribute("link[rel=icon]", "href");
      await page.click("#titled");
      const url = await text(page, "#titled");
      assert.match(url, /^\/portal\/logo\.svg\?__frsh_c=[\da-f]{16}$/);
      assert.equal(href, `${url}#0`);
      assert.equal((await page.request.get(new URL(url, page.url()).href)).status(), 200);
    },
  });
});
