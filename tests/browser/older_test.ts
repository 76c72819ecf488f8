import assert from "node:assert/strict";
import type { BrowserContext, Dialog, Page } from "playwright-core";
import { type ServedHouse, serveHouse } from "./served_house.ts";

const MINUTE = 60_000;

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  await served[Symbol.asyncDispose]();
});

/** A browser that knows no modules: it leaves them, and runs the script for those like it. */
async function olderBrowser(): Promise<BrowserContext> {
  const context = await served.visit(served.house.valdoro);
  await context.route(`${served.url}/**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch({ maxRedirects: 0 });
    const html = (await response.text())
      .replaceAll(/<script type="module"[^>]*><\/script>/g, "")
      .replaceAll(/<script nomodule/gi, "<script");
    await route.fulfill({ response, body: html });
  });
  return context;
}

async function openAccount(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: served.house.deps.now() });
  await page.goto(`${served.url}/account`);
  return page;
}

/** Goes elsewhere; says whether the browser asked first. */
async function leave(page: Page, act: () => Promise<unknown>): Promise<boolean> {
  let asked = false;
  const answer = (dialog: Dialog) => {
    asked = dialog.type() === "beforeunload";
    return dialog.accept();
  };
  page.on("dialog", answer);
  await Promise.all([page.waitForEvent("domcontentloaded"), act()]);
  page.off("dialog", answer);
  return asked;
}

Deno.test("an older browser asks before something unsaved is left, and not when it is sent", async () => {
  await using context = await olderBrowser();
  const page = await openAccount(context);
  const help = () => page.locator(".menu").getByRole("link", { name: "Help", exact: true }).click();
  assert.equal(await leave(page, help), false, "nothing was changed");

  await page.goto(`${served.url}/account`);
  await page.getByLabel("Department").pressSequentially("x");
  assert.equal(await leave(page, help), true);

  await page.goto(`${served.url}/account`);
  await page.getByLabel("Department").pressSequentially("y");
  const save = () => page.getByRole("button", { name: "Save", exact: true }).click();
  assert.equal(await leave(page, save), false);
  assert.match(page.url(), /saved=1$/);

  await page.goto(`${served.url}/products`);
  await page.getByLabel("Product name").pressSequentially("tea");
  assert.equal(await leave(page, help), false, "a query is nothing to lose");
});

Deno.test("an older browser says five minutes before the end that one will be signed out", async () => {
  await using context = await olderBrowser();
  const page = await openAccount(context);
  const line = page.getByText("You will be signed out soon. Save or send what you typed.");
  await page.clock.runFor(54 * MINUTE);
  assert.equal(await line.count(), 0);
  await page.clock.runFor(MINUTE);
  assert.equal(await line.isVisible(), true);
});

Deno.test("a browser with modules does not fetch the script for older ones", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${served.url}/account`);
  await page.locator(".tabs nav").waitFor();
  assert.ok(fetched.some((path) => path.startsWith("/_fresh/js/")));
  assert.ok(!fetched.includes("/older.js"));
});
