import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { begun } from "../applications.ts";
import type { Person } from "../people.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";
import { violations } from "./violations.ts";

const MINUTE = 60_000;

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  const { complaints } = served;
  await served[Symbol.asyncDispose]();
  assert.deepEqual(complaints, []);
});

/** Somebody who has just signed in. */
async function signedIn({ user, actor }: Person): Promise<Person> {
  return { user, actor, client: await served.house.portal.signedIn(user) };
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Somebody on the page of an account, at a computer whose clock is in the test's hands, too. */
async function atAccount(person: Person, { lead = 0, path = "/account" } = {}): Promise<Visit> {
  const context = await served.visit(person);
  const page = await context.newPage();
  await page.clock.install({ time: served.house.deps.now().getTime() + lead });
  await page.goto(served.url + path);
  await page.locator(".tabs nav").waitFor();
  return { context, page };
}

/** Lets time pass for the portal and for the browser; the portal is told first. */
async function pass(page: Page, minutes: number): Promise<void> {
  served.house.deps.clock.pass(minutes * MINUTE);
  await page.clock.runFor(minutes * MINUTE);
}

function notice(page: Page) {
  return page.locator("#session-news .notice");
}

function button(page: Page, name: string) {
  return page.locator("#session-news").getByRole("button", { name, exact: true });
}

/** Collects what others on the page are told. */
async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(self, { told });
    for (const name of ["session-ended", "session-resumed"]) {
      document.addEventListener(`foodgate:${name}`, (event) => {
        told.push([name, event instanceof CustomEvent ? Object.keys(event.detail) : null]);
      });
    }
  });
  return () => page.evaluate(() => Reflect.get(self, "told"));
}

Deno.test("five minutes before the end it is said, counted down, and put off by a button", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await pass(page, 54);
  assert.equal(await notice(page).count(), 0);
  await pass(page, 1);
  await notice(page).waitFor();
  assert.match(await notice(page).innerText(), /signed out soon[^]*5 minutes are left/);
  assert.equal(await page.locator("#session-news").getAttribute("aria-live"), "polite");
  await pass(page, 1.1);
  await page.getByText("3 minutes are left").waitFor();
  assert.deepEqual(await violations(page), []);

  await button(page, "Stay signed in").click();
  await notice(page).waitFor({ state: "detached" });
  await pass(page, 50);
  assert.equal(await notice(page).count(), 0);
  assert.equal(
    (await context.request.get(`${served.url}/account`, { maxRedirects: 0 })).status(),
    200,
  );
});

Deno.test("whoever types while it is said stays signed in", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await pass(page, 56);
  await notice(page).waitFor();
  await page.getByLabel("Department").pressSequentially("Exp");
  await notice(page).waitFor({ state: "detached" });
  assert.match(await page.getByLabel("Department").inputValue(), /Exp/);
});

Deno.test("what another tab of the browser does counts for all of them", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await pass(page, 56);
  await notice(page).waitFor();
  const other = await context.newPage();
  await other.goto(`${served.url}/help`);
  await notice(page).waitFor({ state: "detached" });
});

Deno.test("after the end what was typed stays, and is sent after signing in in another tab", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  const told = await listen(page);
  await page.getByLabel("Department").fill("Export and quality");
  await pass(page, 61);
  await page.getByRole("heading", { name: "You have been signed out" }).waitFor();
  await button(page, "Go on").click();
  await page.getByText("You are not signed in yet.").waitFor();

  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page.locator("#session-news").getByRole("link", { name: "Sign in in a new tab" }).click(),
  ]);
  await other.waitForURL("**/sign-in?next=/session");
  const back = await signedIn(served.house.valdoro);
  await context.addCookies([{
    name: "session",
    value: back.client.cookies.get("session") ?? "",
    url: served.url,
  }]);
  await other.goto(`${served.url}/session`);
  assert.match(await other.locator("main").innerText(), /Go back to the tab where you were/);

  await page.getByRole("heading", { name: "You are signed in again" }).waitFor();
  await button(page, "Close this message").click();
  assert.equal(await notice(page).count(), 0);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL("**/account?saved=1");
  assert.equal(await page.getByLabel("Department").inputValue(), "Export and quality");
  assert.deepEqual((await told()) ?? [], [], "the page is a new one");
});

Deno.test("what saves by itself hears of the end, and of the token to go on with", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  const told = await listen(page);
  await pass(page, 61);
  await notice(page).waitFor();
  const back = await signedIn(served.house.valdoro);
  const token = await back.client.token();
  await context.addCookies([{
    name: "session",
    value: back.client.cookies.get("session") ?? "",
    url: served.url,
  }]);
  await button(page, "Go on").click();
  await page.getByRole("heading", { name: "You are signed in again" }).waitFor();
  assert.deepEqual(await told(), [["session-ended", []], ["session-resumed", ["token"]]]);
  const tokens = await page.locator("input[name=token]").evaluateAll((fields) =>
    fields.map((field) => field.getAttribute("value"))
  );
  assert.ok(tokens.length > 1);
  assert.deepEqual([...new Set(tokens)], [token]);
});

Deno.test("forms with a file get the new token in their address", async () => {
  const { deps, valdoro } = served.house;
  const id = await begun(deps, valdoro.actor);
  const path = `/applications/${id}/attachments/sitePlan`;
  const { context, page } = await atAccount(await signedIn(valdoro), { path });
  await using _ = context;
  await pass(page, 61);
  await notice(page).waitFor();
  const back = await signedIn(valdoro);
  const token = await back.client.token();
  await context.addCookies([{
    name: "session",
    value: back.client.cookies.get("session") ?? "",
    url: served.url,
  }]);
  await button(page, "Go on").click();
  const action = page.locator("main form[enctype]").first();
  await page.waitForFunction(
    (token) => document.querySelector(`form[action*="token=${token}"]`) !== null,
    token,
  );
  assert.match(await action.getAttribute("action") ?? "", /\/attachments\/sitePlan\?/);
});

Deno.test("the page of one user is not gone on with by another", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await pass(page, 61);
  await notice(page).waitFor();
  const other = await signedIn(served.house.rivale);
  await context.addCookies([{
    name: "session",
    value: other.client.cookies.get("session") ?? "",
    url: served.url,
  }]);
  await button(page, "Go on").click();
  await page.getByText("rivale is signed in here now").waitFor();
  const secret = await other.client.token();
  assert.ok(!(await page.content()).includes(secret));
});

Deno.test("signing out in one tab is heard in the others", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  const other = await context.newPage();
  await other.goto(`${served.url}/help`);
  await other.locator(".tabs nav").waitFor();
  await other.getByRole("button", { name: "Sign out" }).click();
  await other.waitForURL("**/sign-in?out=1");
  await page.waitForFunction(() => localStorage.length === 0);
  await page.clock.runFor(6000);
  await page.getByRole("heading", { name: "You have been signed out" }).waitFor();
});

Deno.test("a computer whose clock is a day ahead is not signed out in words, nor one behind", async () => {
  for (const lead of [24 * 60 * MINUTE, -24 * 60 * MINUTE]) {
    const { context, page } = await atAccount(await signedIn(served.house.valdoro), { lead });
    await using _ = context;
    await pass(page, 50);
    assert.equal(await notice(page).count(), 0);
    await pass(page, 5);
    await page.getByText("5 minutes are left").waitFor();
  }
});

Deno.test("where the portal does not answer, the page says what it knows itself", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await context.route("**/session?*", (route) => route.abort());
  await pass(page, 55);
  await page.getByText("You will be signed out soon. Save or send what you typed.").waitFor();
  await context.unroute("**/session?*");
  await pass(page, 1);
  await button(page, "Stay signed in").waitFor();
});

Deno.test("the notice hides nothing that has the focus", async () => {
  const { context, page } = await atAccount(await signedIn(served.house.valdoro));
  await using _ = context;
  await pass(page, 56);
  await notice(page).waitFor();
  const top = await notice(page).evaluate((box) => box.getBoundingClientRect().top);
  await page.locator(".skip").focus();
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press("Tab");
    const box = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body || active.closest("#session-news")) {
        return null;
      }
      return active.getBoundingClientRect().bottom;
    });
    assert.ok(box === null || box <= top, `what has the focus ends at ${box}, under ${top}`);
  }
});
