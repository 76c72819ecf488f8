import assert from "node:assert/strict";
import type { Buffer } from "node:buffer";
import { tempStore } from "../temp_store.ts";
import { type BadLine, openLine } from "./bad_line.ts";
import { launch } from "./browser.ts";
import { createAccountByPost, sender, signInByPost, startByPost, takeOver } from "./by_post.ts";
import { fileOf, give, startApplication } from "./filing.ts";
import { onDisk, type Paper, pdf } from "./papers.ts";
import { enter, glenmorrow, signOut } from "./people.ts";
import { at, follow, open, otherTab, type Person, press, reads, type Stage } from "./portal.ts";
import { visitor } from "./portal.ts";
import { serve, type Server } from "./server.ts";

/** Axe as it is sent to browsers. */
const axe = await Deno.readTextFile(new URL(import.meta.resolve("axe-core/axe.min.js")));

let server: Server;

/** The line to it, which all browsers here use. */
let line: BadLine;
let stage: Stage;

Deno.test.beforeAll(async () => {
  const browser = await launch();
  server = await serve();
  line = openLine(server.url);
  stage = { browser, server: { ...server, url: line.url } };
  await createAccountByPost(sender(stage), { ...glenmorrow, country: "GBR" });
});

Deno.test.afterAll(async () => {
  await stage.browser.close();
  await line[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

interface Options {
  readonly on?: Stage;
  readonly scripts?: boolean;
}

/** The enterprise, signed in with a browser of its own. */
async function signedIn({ on = stage, scripts = true }: Options = {}): Promise<Person> {
  const person = await visitor(on, { scripts });
  const client = sender(on);
  await signInByPost(client, glenmorrow);
  await takeOver(person, client);
  await open(person, "/");
  return person;
}

/** The enterprise at the attachments of a new draft. */
async function atAttachments(options: Options = {}): Promise<Person> {
  const { on = stage, scripts = true } = options;
  const person = await visitor(on, { scripts });
  const client = sender(on);
  await signInByPost(client, glenmorrow);
  await takeOver(person, client);
  await open(person, `${await startByPost(client, "2101")}/attachments`);
  return person;
}

/** A scan of so many bytes, like no other. */
function scan(name: string, bytes: number): Paper {
  const paper = pdf(name, bytes);
  crypto.getRandomValues(paper.buffer.subarray(9, Math.min(bytes, 60_000)));
  for (let at = 60_000; at < bytes; at++) paper.buffer[at] = (at * 7 + at / 253) % 256;
  return paper;
}

/** Chooses files for a field of the attachments. */
async function choose(
  { page, words }: Person,
  { field = "sitePlan", papers }: { field?: string; papers: readonly Paper[] },
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.locator(`#${field}`).getByRole("link", { name: words.application.addFile }).click();
  await (await chooser).setFiles(await onDisk(papers));
}

/** Waits until the page shows a file in its field; its bytes as the portal gives them. */
async function arrived(
  { page, url }: Person,
  { field = "sitePlan", name }: { field?: string; name: string },
): Promise<Buffer> {
  const link = page.locator(`#${field} .there a`, { hasText: name });
  await link.waitFor();
  const answer = await page.request.get(new URL(await link.getAttribute("href") ?? "", url).href);
  return await answer.body();
}

/** Waits until that is said of a file on its way. */
async function told({ page }: Person, words: string): Promise<void> {
  await page.locator(".one-file small", { hasText: words }).first().waitFor();
}

/** Presses a key of the only file on its way. */
async function pressKey({ page }: Person, word: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${word} `) }).click();
}

/** Begins to send a file on a slow line, and pauses when a part of it is there. */
async function paused(person: Person, paper: Paper): Promise<void> {
  const { pause, stages } = person.words.uploads;
  const have = await lineOf(person);
  await have("slow");
  const moving = line.cutAfter(60_000);
  await choose(person, { papers: [paper] });
  await moving;
  await pressKey(person, pause);
  await told(person, stages.paused);
  await have("quick");
}

/** The methods of the requests that go to uploads from now on. */
function requestsOf({ page }: Person): string[] {
  const methods: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/uploads")) methods.push(request.method());
  });
  return methods;
}

/** Lines as browsers may have them; the slow one is 400 kbit/s and 400 ms to there and back. */
const lines = {
  slow: { offline: false, latency: 400, rate: 50_000 },
  none: { offline: true, latency: 0, rate: -1 },
  quick: { offline: false, latency: 0, rate: -1 },
} as const;

/** Lets a browser have another line. */
async function lineOf({ page }: Person): Promise<(name: keyof typeof lines) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (name) => {
    const { rate, ...line } = lines[name];
    const conditions = { ...line, downloadThroughput: rate, uploadThroughput: rate };
    await session.send("Network.emulateNetworkConditions", conditions);
  };
}

Deno.test("several files chosen at once arrive as they are, and the page shows them", async () => {
  const person = await atAttachments();
  const papers = [scan("plan one.pdf", 300_000), scan("平面图.pdf", 70_000), pdf("small.pdf", 9)];
  await choose(person, { papers });
  for (const { name, buffer } of papers) {
    assert.ok(buffer.equals(await arrived(person, { name })), name);
  }
  await person.page.getByRole("status").filter({ hasText: person.words.uploads.stages.done })
    .first().waitFor({ state: "attached" });
});

Deno.test("four megabytes on a bad line, cut three times, arrive as they are", async () => {
  await using store = await tempStore();
  await using first = await serve({ KV_URL: store.path });
  await using line = openLine(first.url);
  const on = { browser: stage.browser, server: { ...first, url: line.url } };
  await createAccountByPost(sender(on), { ...glenmorrow, country: "GBR" });
  const person = await atAttachments({ on });
  const { stages } = person.words.uploads;
  const paper = scan("site plan.pdf", 4_000_000);
  const before = line.sent();
  const have = await lineOf(person);
  await have("slow");

  const dropped = line.cutAfter(120_000);
  await choose(person, { papers: [paper] });
  await dropped;

  await line.cutAfter(90_000); // it has gone on by itself
  await have("none");
  await told(person, stages.broken);
  await have("slow");

  await line.cutAfter(90_000, { forGood: true });
  await first.kill("SIGKILL");
  await told(person, stages.broken);
  await using second = await serve({ KV_URL: store.path });
  line.leadTo(second.url);
  await have("quick");

  assert.ok(paper.buffer.equals(await arrived(person, paper)));
  const sent = line.sent() - before;
  assert.ok(sent < 4_700_000, `${sent} bytes went up`);
});

/** Begins to send a file, which is cut on its way; the browser is closed. */
async function begun(person: Person, paper: Paper): Promise<void> {
  const dropped = line.cutAfter(paper.buffer.length / 2, { forGood: true });
  await choose(person, { papers: [paper] });
  await dropped;
  await person.page.context().close();
  line.leadTo(server.url);
}

Deno.test("an upload goes on in another browser where it stopped", async () => {
  const paper = scan("plan.pdf", 1_500_000);
  const person = await atAttachments();
  const path = at(person);
  await begun(person, paper);

  const elsewhere = await signedIn();
  await open(elsewhere, path);
  const { uploads } = elsewhere.words;
  await reads(elsewhere, "plan.pdf", "of 1.5 MB arrived", uploads.goOn);
  const before = line.sent();
  await choose(elsewhere, { papers: [{ ...paper, name: "the same.pdf" }] });
  assert.ok(paper.buffer.equals(await arrived(elsewhere, { name: "the same.pdf" })));
  const sent = line.sent() - before;
  assert.ok(sent < 1_100_000, `${sent} bytes went up`);
  assert.equal(await elsewhere.page.getByText("of 1.5 MB arrived").count(), 0);
});

Deno.test("without scripts an unfinished upload is listed, and can be discarded", async () => {
  const paper = scan("plan.pdf", 400_000);
  const person = await atAttachments();
  const path = at(person);
  await begun(person, paper);

  const plain = await signedIn({ scripts: false });
  await open(plain, path);
  const { uploads } = plain.words;
  await reads(plain, "plan.pdf", "of 400 kB arrived, kept until");
  await press(plain, uploads.discardNamed("plan.pdf"));
  assert.equal(at(plain), path);
  assert.equal(await plain.page.getByText("of 400 kB arrived").count(), 0);
});

Deno.test("the plain form takes the same file whole, and nothing is left unfinished", async () => {
  const paper = scan("plan.pdf", 400_000);
  const person = await atAttachments();
  const path = at(person);
  await begun(person, paper);

  const plain = await signedIn({ scripts: false });
  await open(plain, `${path}/sitePlan`);
  await give(plain, paper);
  assert.ok(paper.buffer.equals(await arrived(plain, paper)));
  assert.equal(await plain.page.getByText("of 400 kB arrived").count(), 0);
});

Deno.test("a file that was sent before is there at once, and none of it is sent again", async () => {
  const paper = scan("licence.pdf", 300_000);
  const person = await atAttachments();
  await choose(person, { papers: [paper] });
  await arrived(person, paper);
  const other = await atAttachments();
  const methods = requestsOf(other);
  const before = line.sent();
  await choose(other, { field: "businessLicence", papers: [paper] });
  assert.ok(paper.buffer.equals(await arrived(other, { field: "businessLicence", ...paper })));
  assert.deepEqual(methods, ["POST"]);
  assert.ok(line.sent() - before < 20_000);
});

Deno.test("on a page without TLS the file is known again all the same", async () => {
  const paper = scan("plan.pdf", 700_001);
  const person = await signedIn();
  await person.page.context().addInitScript(() => {
    Object.defineProperty(crypto, "subtle", { value: undefined });
  });
  await startApplication(person, "2101");
  await open(person, `${fileOf(person)}/attachments`);
  await choose(person, { papers: [paper] });
  await arrived(person, paper);
  const methods = requestsOf(person);
  await choose(person, { field: "processAttachment", papers: [paper] });
  await arrived(person, { field: "processAttachment", ...paper });
  assert.deepEqual(methods, ["POST"]);
});

Deno.test("by keyboard an upload is paused, gone on with and cancelled", async () => {
  const person = await atAttachments();
  const { page, words: { uploads } } = person;
  const paper = scan("plan.pdf", 600_000);
  const have = await lineOf(person);
  await have("slow");
  const moving = line.cutAfter(100_000);
  await choose(person, { papers: [paper] });
  await moving;
  const key = (word: string) => page.getByRole("button", { name: `${word} plan.pdf` });
  await key(uploads.pause).focus();
  await page.keyboard.press("Enter");
  await told(person, uploads.stages.paused);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), uploads.resume);
  await page.keyboard.press("Enter");
  await told(person, uploads.stages.sending);

  const given = page.waitForResponse((answer) => answer.request().method() === "DELETE");
  await key(uploads.cancel).focus();
  await page.keyboard.press("Space");
  await key(uploads.cancel).waitFor({ state: "detached" });
  assert.equal((await given).status(), 204);
  await have("quick");
  await page.reload();
  assert.equal(await page.getByText("plan.pdf").count(), 0);
});

Deno.test("axe finds nothing among files that are on their way, paused, refused and begun", async () => {
  const person = await atAttachments();
  const { page } = person;
  await paused(person, scan("plan.pdf", 300_000));
  await choose(person, { papers: [pdf("empty.pdf", 0)] });
  await told(person, person.words.issue["file.empty"]("", {}));
  await page.evaluate(axe);
  const find = `axe.run("#sitePlan").then(({ violations }) => violations.map(({ id }) => id))`;
  assert.deepEqual(await page.evaluate(find), []);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  assert.deepEqual(await page.evaluate(find), []);

  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await reads(person, person.words.uploads.goOn);
  await page.evaluate(axe);
  assert.deepEqual(await page.evaluate(find), []);
});

Deno.test("what the portal does not take is said in words, and nothing of it is sent", async () => {
  const person = await atAttachments();
  const { page, words: { issue } } = person;
  const methods = requestsOf(person);
  const headless = { ...pdf("plan.pdf"), buffer: pdf("").buffer.subarray(1) };
  const wrong = [
    { paper: pdf("empty.pdf", 0), code: "file.empty" },
    { paper: pdf("large.pdf", 4_000_001), code: "file.too_large" },
    { paper: headless, code: "file.type" },
  ] as const;
  for (const { paper, code } of wrong) {
    await choose(person, { papers: [paper] });
    await told(person, issue[code]("", { limit: 4 }));
    await pressKey(person, person.words.uploads.cancel);
  }
  assert.equal(await page.locator(".one-file").count(), 0);
  assert.deepEqual(methods, []);
});

Deno.test("whoever is signed out on the way goes on after signing in again", async () => {
  const person = await atAttachments();
  const { stages, resume } = person.words.uploads;
  const paper = scan("plan.pdf", 800_000);
  await paused(person, paper);
  const other = await otherTab(person);
  await open(other, "/");
  await signOut(other);
  await pressKey(person, resume);
  await told(person, stages.signedOut);
  await open(other, "/sign-in");
  await enter(other, glenmorrow);
  await pressKey(person, resume);
  assert.ok(paper.buffer.equals(await arrived(person, paper)));
});

Deno.test("what somebody else has done to the application meanwhile is said in words", async () => {
  const person = await atAttachments();
  const { uploads, issue, query, application } = person.words;
  await paused(person, scan("plan.pdf", 900_000));
  const other = await otherTab(person);
  await open(other, `${fileOf(person)}/delete`);
  await press(other, application.deleteForGood);
  await reads(other, query.deleted);
  await pressKey(person, uploads.resume);
  await told(person, issue["application.missing"]("", {}));
});

Deno.test("the page of one field sends by scripts, too, and takes the place of another file", async () => {
  const person = await atAttachments();
  const path = at(person);
  const { application } = person.words;
  await open(person, `${path}/sitePlan`);
  await reads(person, person.words.uploads.hint);
  const old = scan("old.pdf", 100_000);
  await give(person, old);
  assert.equal(at(person), `${path}?saved=1`);
  assert.ok(old.buffer.equals(await arrived(person, old)));

  const next = scan("next.pdf", 100_000);
  const chooser = person.page.waitForEvent("filechooser");
  await person.page.getByRole("link", { name: application.replaceFile }).click();
  await (await chooser).setFiles(await onDisk([next]));
  assert.ok(next.buffer.equals(await arrived(person, next)));
  assert.equal(await person.page.getByText("old.pdf").count(), 0);
});

Deno.test("a file dropped on its field is sent", async () => {
  const person = await atAttachments();
  const bytes = Array.from(pdf("dropped.pdf", 5000).buffer);
  await person.page.evaluate((bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(bytes)], "dropped.pdf"));
    const section = document.getElementById("sitePlan")!;
    for (const type of ["dragover", "drop"]) {
      section.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, bytes);
  assert.equal((await arrived(person, { name: "dropped.pdf" })).length, 5000);
});

Deno.test("with data to save the page brings no scripts and works as it does without", async () => {
  const person = await signedIn();
  await person.page.context().setExtraHTTPHeaders({ "save-data": "on" });
  await startApplication(person, "2101");
  await open(person, `${fileOf(person)}/attachments`);
  assert.equal(await person.page.locator("script").count(), 0);
  await follow(person, person.words.application.addFile);
  await give(person, pdf("plain.pdf"));
  await reads(person, "plain.pdf");
});
