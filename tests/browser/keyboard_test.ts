import assert from "node:assert/strict";

import type { Who } from "../../bench/pages.ts";
import { type ReadDemo, serveReaders } from "../../bench/readers.ts";
import { dictionaries } from "../../locales/mod.ts";
import { type Chromium, launch } from "./browser.ts";
import { onDisk, pdf } from "./papers.ts";
import { at, moving, open, type Person, reads } from "./portal.ts";
import { openReader } from "./reader.ts";

/** Enough of the demo for drafts with everything in them. */
const FILES = 25;

/** Nobody presses Tab more often than this. */
const PATIENCE = 200;

/** An outline thinner than this many pixels is not seen. */
const SEEN = 2;

let browser: Chromium;
let demo: ReadDemo;

Deno.test.beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), serveReaders({ files: FILES })]);
});

Deno.test.afterAll(async () => {
  await browser.close();
  await demo[Symbol.asyncDispose]();
});

/** Somebody without a mouse and without scripts. */
async function typist(who: Who = "enterprise", width = 1280): Promise<Person> {
  const context = await openReader(browser, { demo, who, lang: "en", width });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  return { page, url: demo.url, lang: "en", words: dictionaries.en };
}

/** Opens a page and waits until it is drawn; says what it answered. */
async function visit(person: Person, path: string): Promise<number> {
  const status = await open(person, path);
  await person.page.waitForLoadState();
  return status;
}

/** Whether what has the focus is of that kind. */
function isOn({ page }: Person, selector: string): Promise<boolean> {
  return page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
}

/** Presses Tab until something of that kind has the focus. */
async function tabTo(person: Person, selector: string): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed++) {
    await person.page.keyboard.press("Tab");
    if (await isOn(person, selector)) return;
  }
  assert.fail(`Tab never leads to ${selector} at ${at(person)}`);
}

/** Presses a key that leads to another page. */
async function key(person: Person, name: string): Promise<void> {
  await moving(person, () => person.page.keyboard.press(name));
}

/** Types over what stands in the field that has the focus. */
async function type({ page }: Person, text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

interface Stop {
  /** Place among the controls of the page. */
  readonly place: number;
  readonly name: string;
  /** Width of the line around it. */
  readonly outline: number;
}

/** What has the focus: of each group of choices Tab reaches the chosen one, or else the first. */
function stop({ page }: Person): Promise<Stop & { readonly all: number }> {
  return page.evaluate(() => {
    const isStop = (control: Element): boolean => {
      if (control.getAttribute("tabindex") === "-1" || control.getClientRects().length === 0) {
        return false;
      }
      if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
      const group = [...document.getElementsByName(control.name)];
      const chosen = group.find((one) => one instanceof HTMLInputElement && one.checked);
      return control === (chosen ?? group[0]);
    };
    const kinds = "a[href], button, input:not([type=hidden]), select, textarea, summary";
    const controls = [...document.querySelectorAll(kinds)].filter(isStop);
    const active = document.activeElement ?? document.body;
    const drawn = active.matches(".vh") ? active.nextElementSibling ?? active : active;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    return {
      place: controls.indexOf(active),
      name: active.outerHTML.slice(0, 120),
      outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      all: controls.length,
    };
  });
}

/** Every stop of Tab on the page, once. */
async function stops(person: Person): Promise<{ stops: Stop[]; all: number }> {
  const found: Stop[] = [];
  for (let all = 1;;) {
    await person.page.keyboard.press("Tab");
    const here = await stop(person);
    all = here.all;
    if (here.place === found[0]?.place || found.length > all) return { stops: found, all };
    if (here.place >= 0 && here.place !== found.at(-1)?.place) found.push(here);
    if (await isOn(person, "body") && found.length > 0) return { stops: found, all };
  }
}

const walked: readonly (readonly [who: Who, path: string])[] = [
  ["guest", "/sign-in"],
  ["guest", "/create-account"],
  ["enterprise", "/applications"],
  ["enterprise", "/applications/{draft}/basic"],
  ["enterprise", "/applications/{draft}/production"],
  ["enterprise", "/applications/{draft}/products/new"],
  ["enterprise", "/applications/{draft}/attachments"],
  ["enterprise", "/applications/{draft}/attachments/declaration"],
  ["authority", "/applications/{waiting}/return"],
  ["customs", "/applications/{accepted}/approve"],
];

Deno.test("Tab reaches every control in the order of the page, and where it is can be seen", async () => {
  for (const [who, path] of walked) {
    const person = await typist(who, who === "enterprise" ? 1280 : 360);
    assert.equal(await visit(person, demo.placed(path)), 200);
    const { stops: found, all } = await stops(person);
    const places = found.map(({ place }) => place);
    assert.deepEqual(places, Array.from({ length: all }, (_, place) => place), path);
    const unseen = found.filter(({ outline }) => outline < SEEN).map(({ name }) => name);
    assert.deepEqual(unseen, [], path);
    await person.page.context().close();
  }
});

Deno.test("the first Tab leads past bar and menu to the content", async () => {
  const person = await typist();
  await visit(person, "/applications");
  await person.page.keyboard.press("Tab");
  assert.ok(await isOn(person, ".skip"));
  const box = await person.page.locator(".skip").boundingBox();
  assert.ok(box !== null && box.x >= 0 && box.y >= 0, "the link is in view");
  await person.page.keyboard.press("Enter");
  assert.ok(await isOn(person, "main"));
  await person.page.keyboard.press("Tab");
  assert.ok(await isOn(person, "main *"));
});

Deno.test("a part is filled in and saved by keyboard alone; Enter in a field saves the draft", async () => {
  const person = await typist();
  const { page } = person;
  await visit(person, demo.placed("/applications/{longDraft}/basic"));
  await tabTo(person, "#siteCity");
  await type(person, "Gragnano");
  await tabTo(person, "[name=productionType]");
  const before = await page.locator(":focus").isChecked();
  await page.keyboard.press("Space");
  assert.equal(await page.locator(":focus").isChecked(), !before);
  await page.keyboard.press("Shift+Tab");
  await key(person, "Enter");
  assert.match(at(person), /\/basic\?saved=1$/);
  assert.equal(await page.locator("#siteCity").inputValue(), "Gragnano");
  assert.equal(await page.locator("[name=productionType]").first().isChecked(), !before);

  await tabTo(person, "button[name=then][value=next]");
  await key(person, "Space");
  assert.match(at(person), /\/production$/);
});

Deno.test("Space opens a list, arrows choose in it, and arrows choose among choices", async () => {
  const person = await typist();
  const { page } = person;
  await visit(person, demo.placed("/applications/{longDraft}/inspection"));
  await tabTo(person, "select");
  const list = page.locator(":focus");
  const before = await list.inputValue();
  await page.keyboard.press("Space");
  assert.ok(await isOn(person, ":open"));
  await page.keyboard.press(before === "" ? "ArrowDown" : "ArrowUp");
  await page.keyboard.press("Enter");
  assert.ok(!await isOn(person, ":open"));
  assert.notEqual(await list.inputValue(), before);

  await visit(person, demo.placed("/applications/{longDraft}/basic"));
  await tabTo(person, "[type=radio]");
  await page.keyboard.press("Space");
  const first = await page.locator(":focus").inputValue();
  await page.keyboard.press("ArrowDown");
  assert.ok(await page.locator(":focus").isChecked());
  assert.notEqual(await page.locator(":focus").inputValue(), first);
});

Deno.test("a row is added by keyboard alone; Enter in a field saves it and leads back", async () => {
  const person = await typist();
  const { page } = person;
  await visit(person, demo.placed("/applications/{draft}/basic"));
  await tabTo(person, "button[value='row:products:new']");
  await key(person, "Enter");
  await tabTo(person, "#specificProduct");
  await type(person, "Orecchiette");
  await key(person, "Enter");
  assert.match(at(person), /\/basic/);
  await reads(person, "Orecchiette");

  const change = page.locator("tr", { hasText: "Orecchiette" }).getByRole("button");
  await tabTo(person, `button[value='${await change.getAttribute("value")}']`);
  await key(person, "Space");
  assert.equal(await page.locator("#specificProduct").inputValue(), "Orecchiette");
});

Deno.test("a file is uploaded and an application submitted by keyboard alone", async () => {
  const person = await typist();
  const { page, words } = person;
  await visit(person, demo.placed("/applications/{draft}/attachments"));
  await tabTo(person, "a[href$='/attachments/sitePlan']");
  await key(person, "Enter");
  await tabTo(person, "[type=file]");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Space"),
  ]);
  await chooser.setFiles(await onDisk([pdf("site-plan.pdf")]));
  await tabTo(person, "main button");
  await key(person, "Enter");
  await reads(person, words.application.savedTitle, "site-plan.pdf");

  await tabTo(person, "main a[href$='/preview']");
  await key(person, "Enter");
  await tabTo(person, "form[action$='/submit'] button");
  await key(person, "Enter");
  await reads(person, words.acts.done.submit);
});

Deno.test("Backspace deletes in a field and never leaves the page", async () => {
  const person = await typist();
  const { page } = person;
  await visit(person, "/applications");
  await visit(person, "/account");
  await tabTo(person, "#contactName");
  await type(person, "Giulia");
  await page.keyboard.press("Backspace");
  assert.equal(await page.locator("#contactName").inputValue(), "Giuli");
  for (const selector of ["a", "button", "main button"]) {
    await tabTo(person, selector);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Shift+Backspace");
    assert.equal(at(person), "/account");
  }
});
