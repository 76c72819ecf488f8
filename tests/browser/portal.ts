import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Messages } from "../../locales/en.ts";
import { dictionaries, type Lang } from "../../locales/mod.ts";
import { type Chromium, newContext } from "./browser.ts";
import * as mouse from "./hands.ts";
import * as keys from "./keys.ts";
import { patiently } from "./patience.ts";
import type { Server } from "./server.ts";

/** A running portal and a browser to visit it with. */
export interface Stage {
  readonly server: Server;
  readonly browser: Chromium;
}

/** Somebody at a browser of their own, and the words they read there. */
export interface Person {
  readonly page: Page;
  readonly url: string;
  readonly lang: Lang;
  readonly words: Messages;
  /** Whether the browser runs scripts; the tests that do not ask do not say. */
  readonly scripts?: boolean;
  /** Whether there is no mouse. */
  readonly keyboard?: boolean;
}

/** What somebody works with. */
export interface Equipment {
  readonly lang?: Lang;
  readonly scripts?: boolean;
  readonly width?: number;
  readonly keyboard?: boolean;
}

/** Waiting longer than this many milliseconds is a failure. */
const PATIENCE = 20_000;

/** A page is opened again at most this often. */
const REOPENS = 100;

/** A new browser, without scripts unless asked for. */
export async function visitor(
  { server, browser }: Stage,
  { lang = "en", scripts = false, width = 1280, keyboard = false }: Equipment = {},
): Promise<Person> {
  const locale = lang === "zh" ? "zh-CN" : "en-GB";
  const context = await newContext(browser, { scripts, lang: locale, width });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  return { page, url: server.url, lang, words: dictionaries[lang], scripts, keyboard };
}

/** The movements of hands and of keys. */
interface Hands {
  click(page: Page, sought: mouse.Sought): Promise<void>;
  type(page: Page, sought: mouse.Sought, text: string): Promise<void>;
  choose(page: Page, sought: mouse.Sought, option: string): Promise<void>;
  give(page: Page, sought: Omit<mouse.Sought, "kind">, paths: readonly string[]): Promise<void>;
}

/** How somebody moves: by mouse, or by keyboard alone. */
export function handsOf({ keyboard = false }: Person): Hands {
  return keyboard ? keys : mouse;
}

/** Another tab of the same browser. */
export async function otherTab(person: Person): Promise<Person> {
  return { ...person, page: await person.page.context().newPage() };
}

/** Goes to an address of the portal; says what it answered. */
export async function open({ page, url }: Person, path: string): Promise<number> {
  const response = await page.goto(new URL(path, url).href, { waitUntil: "domcontentloaded" });
  return response?.status() ?? 0;
}

/** Where somebody is: path and query. */
export function at({ page }: Person): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Does what leads to another page, and waits for that page. */
export async function moving(person: Person, act: () => Promise<unknown>): Promise<void> {
  const from = at(person);
  try {
    await Promise.all([person.page.waitForEvent("domcontentloaded"), act()]);
  } catch (error) {
    throw new Error(`No way on from ${from}:\n${await text(person)}`, { cause: error });
  }
}

/** Presses the button of that name. */
export async function press(person: Person, name: string): Promise<void> {
  await moving(
    person,
    () => handsOf(person).click(person.page, { kind: "button", name: exactly(name) }),
  );
}

/** Follows the link of that name, the first one if there are several. */
export async function follow(
  person: Person,
  name: string,
  { within }: Place = {},
): Promise<void> {
  const place = within === undefined ? {} : { within };
  const sought: mouse.Sought = { kind: "link", name: exactly(name), ...place };
  await moving(person, () => handsOf(person).click(person.page, sought));
}

/** Follows a link to another place of the same page. */
export async function jump(person: Person, name: string): Promise<void> {
  const { page } = person;
  await handsOf(person).click(page, { kind: "link", name: exactly(name) });
  await page.waitForURL(/#/);
}

/** Follows the menu at the left, whatever number stands beside its line. */
export async function goTo(person: Person, line: string): Promise<void> {
  const name = new RegExp(`^${escaped(line)}( ?\\d+)?$`);
  const { fold, menu } = person.words.shell;
  const within = `nav[aria-label="${menu}"]`;
  if (await person.page.evaluate(isFolded, within)) {
    await handsOf(person).click(person.page, { kind: "choice", name: exactly(fold), within });
  }
  await moving(person, () => handsOf(person).click(person.page, { kind: "link", name, within }));
}

/** In the page: whether the menu is folded to one line, as it is on a phone. */
function isFolded(menu: string): boolean {
  const link = document.querySelector(`${menu} a`);
  return link !== null && link.getClientRects().length === 0;
}

/** The field of that label, with or without star and marks. */
export function field({ page, words }: Person, label: string): Locator {
  return page.getByLabel(labelled(words, label));
}

/** Where to look, by a selector; on the whole page without one. */
interface Place {
  readonly within?: string | undefined;
}

/** Types into fields by their labels. */
export async function fill(
  person: Person,
  texts: Readonly<Record<string, string>>,
  { within }: Place = {},
): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await handsOf(person).type(
      person.page,
      fieldOf(person, label, within),
      text,
    );
  }
}

/** Chooses from the list of that label, by value or by words. */
export async function choose(
  person: Person,
  label: string,
  option: string,
  { within }: Place = {},
): Promise<void> {
  await handsOf(person).choose(person.page, fieldOf(person, label, within), option);
}

function fieldOf({ words }: Person, label: string, within: string | undefined): mouse.Sought {
  const place = within === undefined ? {} : { within };
  return { kind: "field", name: labelled(words, label), ...place };
}

/** Ticks one choice under a question. */
export async function pick(person: Person, question: string, option: string): Promise<void> {
  await handsOf(person).click(person.page, {
    kind: "choice",
    name: exactly(option),
    question: labelled(person.words, question),
  });
}

/** All that can be read on the page, without menu, bar and foot. */
export function text({ page }: Person): Promise<string> {
  return page.evaluate(() => document.querySelector("main")?.innerText ?? "");
}

/** Fails unless the page says all of that, at once or when its scripts have come. */
export async function reads(person: Person, ...texts: readonly string[]): Promise<void> {
  for (const one of texts) {
    const says = async () => (await text(person)).includes(one);
    if (await patiently(says)) continue;
    assert.fail(`“${one}” is not to be read at ${at(person)}:\n${await text(person)}`);
  }
}

/** Fails if the page says any of that. */
export async function lacks(person: Person, ...texts: readonly string[]): Promise<void> {
  const seen = await text(person);
  for (const one of texts) {
    assert.ok(!seen.includes(one), `“${one}” is to be read at ${at(person)}:\n${seen}`);
  }
}

/** The card of that title. */
export function card({ page }: Person, title: string): Locator {
  return page.locator(".card", { has: page.getByRole("heading", { name: title, exact: true }) });
}

/** Opens the page again until it says that: the portal itself has to do something first. */
export async function awaiting(person: Person, words: string): Promise<void> {
  for (let opened = 0; opened < REOPENS; opened++) {
    if ((await text(person)).includes(words)) return;
    await open(person, at(person));
  }
  await reads(person, words);
}

/** The links that list what is to be put right. */
export function complaints({ page }: Person): Promise<string[]> {
  return textsAt(page, "#errors a");
}

/** What is read in each of these places. */
export function textsAt(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (css) => [...document.querySelectorAll<HTMLElement>(css)].map((one) => one.innerText.trim()),
    selector,
  );
}

/** What stands in the field of that label. */
export function valueOf({ page, words }: Person, label: string): Promise<string> {
  return mouse.valueOf(page, { kind: "field", name: labelled(words, label) });
}

/** A name as it is, and nothing beside it. */
export function exactly(name: string): RegExp {
  return new RegExp(`^${escaped(name)}$`);
}

/** A label as it stands on the page: star before it, “required” and “unconfirmed” behind it. */
export function labelled({ common, application }: Messages, label: string): RegExp {
  const [name, required, mark] = [label, common.required, application.unconfirmed].map(escaped);
  return new RegExp(`^\\*?\\s*${name}\\s*(\\(${required}\\))?\\s*(${mark})?$`);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
