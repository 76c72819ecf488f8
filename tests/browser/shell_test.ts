import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { type ServedHouse, serveHouse } from "./served_house.ts";

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  const { complaints } = served;
  await served[Symbol.asyncDispose]();
  assert.deepEqual(complaints, []);
});

/** Pages in the order in which they are opened here. */
const tour = ["/", "/applications", "/products", "/help"] as const;
const titles = ["Home", "Application query", "Product category query", "Help"];

async function go(page: Page, path: string): Promise<void> {
  await page.goto(served.url + path);
  await page.locator(".tabs nav").waitFor();
}

/** A browser tab of somebody who has opened these pages one after the other. */
async function toured(context: BrowserContext, paths: readonly string[] = tour): Promise<Page> {
  const page = await context.newPage();
  for (const path of paths) await go(page, path);
  return page;
}

function tabs(page: Page): Promise<string[]> {
  return page.locator(".tabs a").allInnerTexts();
}

/** The tab that is marked as that of the page. */
function current(page: Page): Promise<string[]> {
  return page.locator(".tabs a[aria-current=page]").allInnerTexts();
}

function path(page: Page): string {
  return new URL(page.url()).pathname;
}

function close(page: Page, title: string) {
  return page.getByRole("button", { name: `Close: ${title}`, exact: true });
}

Deno.test("pages that were opened have tabs, each once, the one that is shown is marked", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context);
  assert.deepEqual(await tabs(page), titles);
  assert.deepEqual(await current(page), ["Help"]);

  await page.locator(".tabs").getByRole("link", { name: "Application query" }).click();
  await page.waitForURL("**/applications");
  await page.locator(".tabs nav").waitFor();
  assert.deepEqual(await tabs(page), titles);
  assert.deepEqual(await current(page), ["Application query"]);

  await go(page, "/applications?status=draft&page=1");
  assert.deepEqual(await tabs(page), titles, "another query of the same page");
  const href = page.locator(".tabs a[aria-current=page]").getAttribute("href");
  assert.equal(await href, "/applications?status=draft&page=1");
});

Deno.test("another tab of the browser has tabs of its own, a reload keeps them", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, ["/help", "/rules"]);
  assert.deepEqual(await tabs(await toured(context, ["/notices"])), ["Notices"]);
  await page.reload();
  await page.locator(".tabs nav").waitFor();
  assert.deepEqual(await tabs(page), ["Help", "Rules"]);
});

Deno.test("a tab is closed by its ×, by Delete and by the wheel; the page goes only with its own", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, [...tour, "/rules"]);
  await close(page, "Home").click();
  assert.deepEqual(await tabs(page), [...titles.slice(1), "Rules"]);
  assert.equal(path(page), "/rules");

  await page.locator(".tabs a").first().focus();
  await page.keyboard.press("Delete");
  assert.deepEqual(await tabs(page), ["Product category query", "Help", "Rules"]);
  assert.equal(await page.locator(":focus").innerText(), "Product category query");

  await close(page, "Help").click({ button: "middle" });
  assert.deepEqual(await tabs(page), ["Product category query", "Rules"]);

  await close(page, "Rules").click();
  await page.waitForURL("**/products");
  await page.locator(".tabs nav").waitFor();
  assert.deepEqual(await tabs(page), ["Product category query"]);
  await close(page, "Product category query").click();
  await page.waitForURL(`${served.url}/`);
  await page.locator(".tabs nav").waitFor();
  assert.deepEqual(await tabs(page), ["Home"]);
});

Deno.test("a tab is a link: the wheel opens it in another tab of the browser", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context);
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.locator(".tabs a").first().click({ button: "middle" }),
  ]);
  await opened.waitForURL(`${served.url}/`);
  assert.deepEqual(await tabs(page), titles);
});

Deno.test("one menu closes the other tabs, and all of them; Escape and a click elsewhere shut it", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context);
  const menu = page.locator(".tabs details");
  const opener = page.locator(".tabs summary");
  const isOpen = () => menu.evaluate((details) => details.hasAttribute("open"));

  await opener.focus();
  await page.keyboard.press("Enter");
  assert.equal(await isOpen(), true);
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(), false);
  assert.ok(await opener.evaluate((summary) => summary === document.activeElement));
  await opener.click();
  await page.locator("h1").click();
  assert.equal(await isOpen(), false);
  await opener.click();
  for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press("Tab");
  assert.equal(await isOpen(), false, "the focus has left it");

  await opener.click();
  await page.getByRole("button", { name: "Close the other tabs" }).click();
  assert.deepEqual(await tabs(page), ["Help"]);
  assert.equal(await isOpen(), false);
  assert.equal(path(page), "/help");

  await go(page, "/rules");
  await opener.click();
  await page.getByRole("button", { name: "Close all tabs" }).click();
  await page.waitForURL(`${served.url}/`);
  await page.locator(".tabs nav").waitFor();
  assert.deepEqual(await tabs(page), ["Home"]);
});

Deno.test("tabs are one stop of Tab; arrows, Home and End lead to the others", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context);
  const focused = () => page.locator(":focus").innerText();
  await page.locator(".tabs a[aria-current=page]").focus();
  const seen: string[] = [];
  for (const key of ["ArrowLeft", "ArrowLeft", "Home", "ArrowRight", "End"]) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  assert.deepEqual(seen, [titles[2], titles[1], titles[0], titles[1], titles[3]]);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.locator(".tabs :focus").count(), 0);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Help", "the tab of the page itself");
  await page.keyboard.press("Tab");
  assert.ok(await page.locator("summary:focus").count() === 1, "then their menu");
});

const many = [
  ...tour,
  "/applications/new",
  "/notices",
  "/rules",
  "/account",
  "/account/password",
  "/account/sessions",
  "/register",
];

Deno.test("tabs that do not fit can be moved, and that of the page is in view", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, many.slice(0, 2));
  const mover = (name: string) => page.locator(".tabs").getByRole("button", { name, exact: true });
  assert.equal(await mover("Move to the left").count(), 0);
  for (const each of many.slice(2)) await go(page, each);
  const list = page.locator(".tabs ul");
  const place = () => list.evaluate(({ scrollLeft }) => scrollLeft);
  const end = await place();
  assert.ok(end > 0, "the last one was brought into view");
  await mover("Move to the left").click();
  assert.ok(await place() < end);
  await mover("Move to the right").click();
  assert.equal(await place(), end);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 1280);
});

Deno.test("on a phone the strip scrolls sideways, the page does not", async () => {
  await using context = await served.visit(served.house.valdoro, { width: 360 });
  const page = await toured(context, many);
  const [inner, outer] = await page.locator(".tabs ul").evaluate(
    (list) => [list.scrollWidth, list.clientWidth],
  );
  assert.ok(inner! > outer!);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

Deno.test("of more than twenty pages the oldest goes", async () => {
  await using context = await served.visit(served.house.liwei);
  const page = await context.newPage();
  await go(page, "/help");
  await page.evaluate(() => {
    const pages = Array.from({ length: 20 }, (_, at) => {
      const path = at === 19 ? "/help" : `/register/${at}`;
      return { key: path, href: path, title: String(at) };
    });
    sessionStorage.setItem("foodgate.tabs", JSON.stringify({ user: "liwei", pages }));
  });
  await go(page, "/rules");
  const shown = await tabs(page);
  assert.deepEqual([shown.length, shown[0], shown.at(-1)], [20, "1", "Rules"]);
});

Deno.test("what the strip remembers damaged or of somebody else counts for nothing", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, ["/help"]);
  for (const kept of ["{", "null", '{"user":"rivale","pages":[{"key":"/","href":"/"}]}']) {
    await page.evaluate((text) => sessionStorage.setItem("foodgate.tabs", text), kept);
    await go(page, "/rules");
    assert.deepEqual(await tabs(page), ["Rules"]);
  }
});

Deno.test("a browser that lets nothing be kept shows the tab of the page alone", async () => {
  await using context = await served.visit(served.house.valdoro);
  await context.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage"]) {
      Object.defineProperty(self, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  const page = await toured(context, ["/help", "/rules"]);
  assert.deepEqual(await tabs(page), ["Rules"]);
});

Deno.test("who signs out leaves nothing behind", async () => {
  const { user, actor } = served.house.rivale;
  const client = await served.house.portal.signedIn(user);
  await using context = await served.visit({ user, actor, client });
  const page = await toured(context);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in?out=1");
  const kept = await page.evaluate(() => [sessionStorage.length, localStorage.length]);
  assert.deepEqual(kept, [0, 0]);
});

Deno.test("the strip takes its room from the first, so that the content does not move", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await context.newPage();
  const { promise: waited, resolve } = Promise.withResolvers<void>();
  await context.route("**/_fresh/js/**", (route) => waited.then(() => route.continue()));
  await page.goto(`${served.url}/help`, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  const top = () => page.locator("main").evaluate((main) => main.getBoundingClientRect().top);
  const before = await top();
  resolve();
  await page.locator(".tabs nav").waitFor();
  assert.equal(await top(), before);
});

Deno.test("without scripts there are no tabs, and no room for them", async () => {
  await using context = await served.visit(served.house.valdoro, { scripts: false });
  const page = await context.newPage();
  await page.goto(`${served.url}/help`);
  assert.equal(await page.locator(".tabs nav").count(), 0);
  assert.equal(await page.getByRole("navigation", { name: "Open pages" }).count(), 0);
  const top = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  assert.equal(await top("main"), await top(".menu"));
});

Deno.test("a menu left folded comes folded with the next page, before any script", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, ["/help"]);
  const fold = page.getByRole("checkbox", { name: "Fold or unfold the menu" });
  const width = () => page.locator(".menu ul").first().evaluate((list) => list.clientWidth);
  const wide = await width();
  await fold.focus();
  await page.keyboard.press("Space");
  assert.ok(await width() < wide / 3);
  const link = page.locator(".menu").getByRole("link", { name: "Rules", exact: true });
  assert.equal(await link.getAttribute("title"), "Rules");

  await page.route("**/_fresh/js/**", (route) => route.abort());
  await page.goto(`${served.url}/rules`);
  assert.ok(await width() < wide / 3);
  await page.unroute("**/_fresh/js/**");
  await go(page, "/help");
  await fold.focus();
  await page.keyboard.press("Space");
  await go(page, "/rules");
  assert.equal(await width(), wide);
});

Deno.test("a menu left folded on a wide window is shut on a narrow one, and opens there", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await toured(context, ["/help"]);
  await page.locator("label[for=fold]").click();
  await page.setViewportSize({ width: 360, height: 800 });
  const list = page.locator(".menu ul").first();
  await list.waitFor({ state: "hidden" });
  await page.locator("label[for=fold]").click();
  await list.waitFor({ state: "visible" });
  await page.setViewportSize({ width: 1280, height: 800 });
  const folded = () => page.locator("#fold").isChecked();
  assert.equal(await folded(), true, "what was done on the narrow one is not remembered");
});
