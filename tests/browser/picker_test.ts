import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { dictionaries } from "../../locales/mod.ts";
import { begun } from "../applications.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";
import { violations } from "./violations.ts";

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  const { complaints } = served;
  await served[Symbol.asyncDispose]();
  assert.deepEqual(complaints, []);
});

type People = "valdoro" | "glenmorrow" | "liwei";

interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What was asked of the API. */
  readonly asked: string[];
}

async function visit(who: People, path: string, options = {}): Promise<Visit> {
  const context = await served.visit(served.house[who], options);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/v1/products") asked.push(searchParams.get("q") ?? "");
  });
  await page.goto(served.url + path);
  return { page, asked, [Symbol.asyncDispose]: () => context.close() };
}

function combobox(page: Page, name: string) {
  return page.getByRole("combobox", { name });
}

/** The line that is about to be chosen, as assistive technology is told. */
async function active(page: Page): Promise<string> {
  const id = await page.locator(":focus").getAttribute("aria-activedescendant");
  if (id === null) return "";
  const line = page.locator(`#${id}`);
  assert.equal(await line.getAttribute("aria-selected"), "true");
  return await line.innerText();
}

Deno.test("categories are found while a name is typed, and Enter leads where the link would", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  const field = combobox(page, "Product name");
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  await field.pressSequentially("stuffed pasta");
  const list = page.getByRole("listbox", { name: "Products that fit" });
  const plant = list.getByRole("option", { name: /Plant-based stuffed pasta/ }).first();
  await plant.waitFor();
  assert.match(await plant.innerText(), /190220.*Recommended by the competent authority.*If: /s);
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  assert.equal(await field.getAttribute("aria-controls"), await list.getAttribute("id"));
  await page.getByRole("status").getByText(/\d+ lines fit/).waitFor({ state: "attached" });
  assert.deepEqual(await violations(page), []);

  while (!/Plant-based/.test(await active(page))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/applications/new?leaf=0701");
});

Deno.test("a code is found in any shape, in the reader's language", async () => {
  await using visited = await visit("valdoro", "/applications/new", { lang: "zh" });
  const { page } = visited;
  await combobox(page, dictionaries.zh.start.hs).pressSequentially("2208.30");
  const line = page.getByRole("option", { name: /220830.*蒸馏酒/s }).first();
  await line.click();
  await page.waitForURL("**/applications/new?leaf=2302");
});

Deno.test("Space and the triangle open the list of an empty field, Escape shuts it", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  const field = combobox(page, "Product name");
  const lines = page.getByRole("option");
  await field.focus();
  await page.keyboard.press("Space");
  await lines.first().waitFor();
  assert.equal(await field.inputValue(), "");
  await page.keyboard.press("Escape");
  assert.equal(await lines.count(), 0);
  await page.keyboard.press("ArrowDown");
  await lines.first().waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await lines.count(), 0);

  await page.locator(".suggest button").nth(1).click();
  await lines.first().waitFor();
  assert.ok(await field.evaluate((input) => input === document.activeElement));
  await page.locator(".suggest button").nth(1).click();
  assert.equal(await lines.count(), 0);
  await field.pressSequentially("egg pasta");
  assert.equal(await field.inputValue(), "egg pasta", "Space between words is a space");
});

Deno.test("arrows go round through the field, and what is not there is said", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  const field = combobox(page, "Product name");
  await field.pressSequentially("whisky");
  await page.getByRole("option").first().waitFor();
  const count = await page.getByRole("option").count();
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(page), await page.getByRole("option").nth(count - 1).innerText());
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), "");
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), await page.getByRole("option").first().innerText());

  await field.fill("qqqqqqqqqq");
  await page.getByRole("option", { name: "Nothing fits" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/name=qqqqqqqqqq/);
});

Deno.test("the portal is asked when the typing pauses, and once for the same", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page, asked } = visited;
  await page.clock.install();
  const field = combobox(page, "Product name");
  await field.pressSequentially("tea");
  assert.deepEqual(asked, []);
  await page.clock.runFor(200);
  await page.getByRole("option").first().waitFor();
  await field.pressSequentially("l");
  await page.clock.runFor(200);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Backspace");
  await page.clock.runFor(200);
  await page.getByRole("option", { name: /tea/i }).first().waitFor();
  assert.deepEqual(asked, ["tea", "teal"]);
  await field.fill("t");
  await page.clock.runFor(200);
  assert.equal(await page.getByRole("option").count(), 0, "one letter says too little");
  await field.fill("茶");
  await page.clock.runFor(200);
  await page.getByRole("option").first().waitFor();
  assert.deepEqual(asked, ["tea", "teal", "茶"]);
});

Deno.test("an answer that comes late does not stand for what is typed now", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  const { promise: late, resolve } = Promise.withResolvers<void>();
  await page.route("**/api/v1/products?*q=whisky", async (route) => {
    await late;
    await route.continue().catch(() => {}); // given up meanwhile
  });
  const field = combobox(page, "Product name");
  const asked = page.waitForRequest(/q=whisky/);
  await field.pressSequentially("whisky");
  await asked;
  await field.fill("honey");
  await page.getByRole("option", { name: /honey/i }).first().waitFor();
  resolve();
  await page.keyboard.press("ArrowDown");
  assert.match(await active(page), /honey/i);
});

Deno.test("what is no food to register can be read, but not chosen", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  await combobox(page, "HS code").pressSequentially("010121");
  const line = page.getByRole("option", { name: /Not registered here/ }).first();
  await line.waitFor();
  assert.equal(await line.getAttribute("aria-disabled"), "true");
  await line.click({ force: true });
  assert.equal(new URL(page.url()).search, "");
});

Deno.test("the category query leads an enterprise to its application, others to the product", async () => {
  {
    await using visited = await visit("glenmorrow", "/products");
    await combobox(visited.page, "Product name").pressSequentially("whisky");
    await visited.page.getByRole("option", { name: /Distilled spirits/ }).first().click();
    await visited.page.waitForURL("**/applications/new?leaf=2302");
  }
  await using visited = await visit("liwei", "/products");
  await combobox(visited.page, "Product name").pressSequentially("whisky");
  await visited.page.getByRole("option", { name: /Distilled spirits/ }).first().click();
  await visited.page.waitForURL("**/products?hs=220830");
  assert.match(await visited.page.locator("main table").innerText(), /220830/);
});

Deno.test("the HS code of a product row is filled in, and the row saved with it", async () => {
  const { deps, valdoro } = served.house;
  const id = await begun(deps, valdoro.actor);
  await using visited = await visit("valdoro", `/applications/${id}/products/new`);
  const { page } = visited;
  await page.getByLabel("Product for China").fill("Spinach tortellini");
  const field = combobox(page, "HS code");
  await page.evaluate(() => {
    document.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) Object.assign(self, { changed: target.name });
    });
  });
  await field.pressSequentially("stuffed pasta");
  await page.getByRole("option", { name: /190220/ }).first().click();
  assert.match(await field.inputValue(), /^190220\d*$/);
  assert.equal(await page.evaluate(() => Reflect.get(self, "changed")), "hsCode");
  assert.equal(await page.getByRole("option").count(), 0);
  await page.getByRole("button", { name: dictionaries.en.application.saveRow, exact: true })
    .click();
  await page.waitForURL(/\/basic/);
  assert.match(await page.locator("main").innerText(), /Spinach tortellini/);
});

Deno.test("in a row within the page products are looked up, too, and Escape shuts the list first", async () => {
  const { deps, valdoro } = served.house;
  const id = await begun(deps, valdoro.actor);
  await using visited = await visit("valdoro", `/applications/${id}/basic`);
  const { page } = visited;
  await page.locator("#save-first[hidden]").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Add a product", exact: true }).click();
  await page.getByLabel("Product for China").fill("Spinach tortellini");
  const field = combobox(page, "HS code");
  await field.pressSequentially("stuffed pasta");
  const line = page.getByRole("listbox").getByRole("option", { name: /190220/ }).first();
  await line.waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("listbox").count(), 0);
  await page.keyboard.press("ArrowDown");
  await line.click();
  assert.match(await field.inputValue(), /^190220\d*$/);
  assert.equal(await page.locator("#row-hsCode-error").count(), 0);
  await page.getByRole("button", { name: dictionaries.en.application.saveRow, exact: true })
    .click();
  await page.locator("#products td", { hasText: "Spinach tortellini" }).waitFor();
  assert.match(await page.locator("#products").innerText(), /190220/);
});

Deno.test("what is done before the search has come is made up for", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  const { promise: late, resolve } = Promise.withResolvers<void>();
  await page.route("**/Combobox*.js", async (route) => {
    await late;
    await route.continue();
  });
  const field = combobox(page, "Product name");
  await field.pressSequentially("honey");
  assert.equal(await field.inputValue(), "honey");
  resolve();
  await page.getByRole("option", { name: /honey/i }).first().waitFor();
});

Deno.test("the list of one field covers the triangle of the next", async () => {
  await using visited = await visit("valdoro", "/applications/new", { width: 360 });
  const { page } = visited;
  await combobox(page, "HS code").pressSequentially("pasta");
  const list = page.getByRole("listbox");
  await list.waitFor();
  const onTop = await page.locator(".suggest button").nth(1).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".pop") !== null;
  });
  assert.ok(onTop);
});

Deno.test("rows that are added to the page later are looked up, too", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  await page.evaluate(() => {
    document.querySelector("main")!.insertAdjacentHTML(
      "beforeend",
      '<div class="field"><label for="late">Late</label><input id="late" data-suggest="hs"></div>',
    );
  });
  await page.locator("#late").pressSequentially("honey");
  await page.getByRole("option", { name: /honey/i }).first().waitFor();
});

Deno.test("where the portal does not answer, the field is a plain field", async () => {
  await using visited = await visit("valdoro", "/applications/new");
  const { page } = visited;
  await page.route("**/api/**", (route) => route.abort());
  const field = combobox(page, "Product name");
  const failed = page.waitForEvent("requestfailed");
  await field.pressSequentially("honey");
  await failed;
  assert.equal(await page.getByRole("option").count(), 0);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/applications/new?hs=&name=honey");
  assert.match(await page.locator("main table").innerText(), /honey/i);
});

Deno.test("without scripts the same is found by sending the form", async () => {
  await using visited = await visit("valdoro", "/applications/new", { scripts: false });
  const { page, asked } = visited;
  await page.getByLabel("Product name").fill("stuffed pasta");
  await page.getByRole("button", { name: "Find the category" }).click();
  await page.getByRole("link", { name: /Plant-based stuffed pasta/ }).first().click();
  assert.match(page.url(), /\/applications\/new\?leaf=0701$/);
  assert.deepEqual(asked, []);
});

Deno.test("visitors look products up without a script", async () => {
  await using context = await served.visit(null);
  const page = await context.newPage();
  await page.goto(`${served.url}/products`);
  assert.equal(await page.locator("script").count(), 0);
  assert.equal(await page.getByRole("combobox").count(), 0);
});
