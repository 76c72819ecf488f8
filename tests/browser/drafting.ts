import type { Locator, Page, Response } from "playwright-core";
import { launch } from "./browser.ts";
import { createAccountByPost, sender, signInByPost, startByPost, takeOver } from "./by_post.ts";
import { fieldText, fileOf } from "./filing.ts";
import { glenmorrow } from "./people.ts";
import { open, type Person, type Stage, valueOf, visitor } from "./portal.ts";
import { serve } from "./server.ts";

/** The one of this process, and how many test files use it. */
let opened: Promise<Stage & AsyncDisposable> | undefined;
let users = 0;

/** A browser, a portal, and in it a distiller who registers by itself; their drafts keep tests apart. */
export async function distillery(): Promise<Stage & AsyncDisposable> {
  users++;
  const { browser, server, ...stage } = await (opened ??= openDistillery());
  return {
    browser,
    server,
    async [Symbol.asyncDispose]() {
      if (--users > 0) return;
      opened = undefined;
      await stage[Symbol.asyncDispose]();
    },
  };
}

async function openDistillery(): Promise<Stage & AsyncDisposable> {
  const [browser, server] = await Promise.all([launch(), serve()]);
  const stage = { browser, server };
  await createAccountByPost(sender(stage), { ...glenmorrow, country: "GBR" });
  return {
    ...stage,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The distiller with a new draft open; what goes wrong in a script fails. */
export async function withDraft(stage: Stage, { scripts = true } = {}): Promise<Person> {
  const person = await visitor(stage, { lang: "en", scripts });
  person.page.on("pageerror", (error) => {
    throw error;
  });
  person.page.on("response", (response) => {
    const text = isSave(response) && response.request().postData();
    if (text) taken.set(person.page, new URLSearchParams(text));
  });
  if (scripts) await person.page.clock.install();
  await openDraft(stage, { person, leaf: "2101" });
  return person;
}

/** Signs the distiller in, and opens a new draft. */
export async function openDraft(
  stage: Stage,
  { person, leaf }: { person: Person; leaf: string },
): Promise<void> {
  const client = sender(stage);
  await signInByPost(client, glenmorrow);
  await takeOver(person, client);
  await open(person, `${await startByPost(client, leaf)}/basic`);
}

/** What stands in a field of the form. */
export function shown(person: Person, id: string): Promise<string> {
  return valueOf(person, fieldText(person, id).label);
}

/** Opens a part, and waits for its first scripts. */
export async function lookAt(person: Person, part: string, query = ""): Promise<void> {
  await open(person, `${fileOf(person)}/${part}${query}`);
  await person.page.locator("#save-first[hidden]").waitFor({ state: "attached" });
}

/** Opens a part, and begins to fill it in. */
export async function openPart(person: Person, part: string, query = ""): Promise<void> {
  await lookAt(person, part, query);
  await begin(person);
}

/** Begins to fill in the part that is open, and waits for the scripts that come then. */
export async function begin({ page }: Person): Promise<void> {
  await page.locator("#save-first[hidden]").waitFor({ state: "attached" });
  await page.locator("main form input:not([type=hidden])").first().focus();
  await page.locator("main form[data-saves]").waitFor();
}

/** The control of a field. */
export function control(person: Person, id: string): Locator {
  return person.page.locator(`#${id}`);
}

/** Waits until all that was typed is saved. */
export async function saved(person: Person): Promise<void> {
  await waiting(person, 5);
  while (!await isTaken(person)) await person.page.waitForResponse(isSave);
  await says(person, person.words.application.savedAt("").trim());
}

/** What was sent last of a part and taken, by page. */
const taken = new WeakMap<Page, URLSearchParams>();

function isSave(response: Response): boolean {
  const { pathname } = new URL(response.url());
  return /\/(basic|production|inspection)$/.test(pathname) && response.status() === 200 &&
    response.request().method() === "POST";
}

/** Whether what stands in the fields is what was sent last. */
async function isTaken({ page }: Person): Promise<boolean> {
  const fields = await page.evaluate(() =>
    [...new FormData(document.querySelector<HTMLFormElement>("main form")!)]
      .map(([name, value]) => [name, String(value)])
  );
  const held = taken.get(page);
  const stands = new URLSearchParams(fields);
  for (const name of ["token", "version"]) stands.delete(name);
  return held !== undefined &&
    [...stands.keys()].every((name) => String(stands.getAll(name)) === String(held.getAll(name)));
}

/** Lets so many seconds go by in the page. */
export async function waiting({ page }: Person, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000);
}

/** Waits until the form says that. */
export async function says({ page }: Person, text: string): Promise<void> {
  await page.locator(".actions [role=status]", { hasText: text }).waitFor();
}
