import assert from "node:assert/strict";
import type { Client } from "../client.ts";
import { launch } from "./browser.ts";
import {
  fillInByPost,
  recommendByPost,
  sender,
  signInByPost,
  startByPost,
  submitByPost,
} from "./by_post.ts";
import {
  answer,
  fieldText,
  fileOf,
  numberOf,
  preview,
  startApplication,
  stepOf,
  submit,
} from "./filing.ts";
import { pdf } from "./papers.ts";
import {
  certify,
  createAccount,
  enter,
  ministry,
  newcomer,
  type Offices,
  offices,
  signIn,
  signOut,
  valdoro,
} from "./people.ts";
import {
  at,
  card,
  complaints,
  field,
  follow,
  goTo,
  lacks,
  open,
  otherTab,
  type Person,
  press,
  reads,
  type Stage,
  text,
  visitor,
} from "./portal.ts";
import {
  approve,
  begin,
  decide,
  noticesOf,
  openFromQuery,
  openFromQueue,
  write,
} from "./reviewing.ts";
import { serve } from "./server.ts";

let stage: Stage;
let sides: Offices;
let enterprise: Person;

/** Who file and recommend by post. */
let filer: Client;
let recommender: Client;

Deno.test.beforeAll(async () => {
  const [browser, server] = await Promise.all([launch(), serve()]);
  stage = { browser, server };
  sides = await offices(stage, { lang: "en" });
  enterprise = await newcomer(stage, { ...sides, company: valdoro });
  [filer, recommender] = [sender(stage), sender(stage)];
  await signInByPost(filer, valdoro);
  await signInByPost(recommender, { userName: "giulia" });
});

Deno.test.afterAll(async () => {
  await stage.browser.close();
  await stage.server[Symbol.asyncDispose]();
});

const recommendation = { reason: "Inspected and found in order." };

/** Files an application of this leaf to the authority. */
async function file(leaf: string): Promise<{ path: string; number: string }> {
  const path = await startByPost(filer, leaf);
  await fillInByPost(filer, path);
  return { path, number: await submitByPost(filer, path) };
}

/** The same; returns its number. */
async function filed(leaf: string): Promise<string> {
  return (await file(leaf)).number;
}

/** The same, recommended and with customs. */
async function recommended(leaf: string): Promise<string> {
  const { path, number } = await file(leaf);
  await recommendByPost(recommender, { file: path, ...recommendation });
  return number;
}

/** The file can be read and no longer be edited. */
async function isClosed(person: Person): Promise<void> {
  const here = fileOf(person);
  for (const page of ["basic", "attachments", "preview"]) {
    await open(person, `${here}/${page}`);
    assert.equal(at(person), here, page);
  }
}

/** The file has ended, with the reason, and allows a new one. */
async function hasEnded(person: Person, { number, reason }: { number: string; reason: string }) {
  const { acts } = person.words;
  await openFromQuery(person, number);
  await reads(person, acts.endedTitle, acts.endedReason(reason), acts.endedFinal);
  await isClosed(person);
}

Deno.test("the authority returns a file, the enterprise amends what was asked and resubmits", async () => {
  const { authority, customs } = sides;
  const number = await filed("0702");
  const { acts, application, notices } = enterprise.words;
  const label = fieldText(enterprise, "siteAddress").label;
  await openFromQueue(authority, number);
  await decide(authority, "return", {
    reason: "The site cannot be found.",
    points: [["siteAddress", "Give the number of the gate."], ["products", "Add brands."]],
  });

  const [newest] = await noticesOf(enterprise);
  assert.ok(newest?.includes(notices.happened.return) && newest.includes(notices.yourTurn));
  await openFromQuery(enterprise, number);
  await reads(enterprise, acts.enterpriseAmends, "The site cannot be found.", "Add brands.");
  await follow(enterprise, label);
  assert.ok(enterprise.page.url().endsWith("/basic#siteAddress"));
  await reads(enterprise, application.remarkHere("Give the number of the gate."));
  await answer(enterprise, { texts: { siteAddress: "Via Emilia 1, gate 4" } });
  await press(enterprise, application.saveDraft);

  await openFromQuery(authority, number);
  await lacks(authority, "gate 4");
  await preview(enterprise);
  await submit(enterprise);
  await openFromQueue(authority, number);
  await reads(authority, "Via Emilia 1, gate 4");
  await decide(authority, "recommend", recommendation);
  await openFromQueue(customs, number);
  await reads(customs, "Via Emilia 1, gate 4");
});

Deno.test("the authority declines: the file is closed with the reason, a new one starts prefilled", async () => {
  const { authority } = sides;
  const number = await filed("0101");
  const { acts, application, issue } = enterprise.words;
  await openFromQueue(authority, number);
  await begin(authority, "decline");
  await press(authority, authority.words.event.decline);
  assert.deepEqual(await complaints(authority), [issue["reason.missing"](acts.reason.decline, {})]);
  await write(authority, "decline", { reason: "The plant was closed in May." });
  await press(authority, authority.words.event.decline);
  await reads(authority, acts.done.decline);

  await hasEnded(enterprise, { number, reason: "The plant was closed in May." });
  await reads(enterprise, enterprise.words.status.not_recommended.label);
  await follow(enterprise, acts.startAgain);
  await press(enterprise, enterprise.words.start.start);
  assert.notEqual(await numberOf(enterprise), number);
  const address = field(enterprise, fieldText(enterprise, "siteAddress").label);
  assert.equal(await address.inputValue(), "Via Emilia 1");
  await reads(enterprise, "Specialità della casa");
  await preview(enterprise);
  const declaration = fieldText(enterprise, "declaration").label;
  assert.deepEqual(await complaints(enterprise), [issue.file_missing(declaration, {})]);
  await lacks(enterprise, application.readyTitle);
});

Deno.test("customs returns a file to the enterprise, and it passes the authority again", async () => {
  const { authority, customs } = sides;
  const number = await recommended("0102");
  const { acts, application } = enterprise.words;
  await openFromQueue(customs, number);
  await decide(customs, "accept");
  await decide(customs, "return", {
    reason: "Say how the water is checked.",
    amend: "enterprise",
    points: [["processDescription", "Water checks."]],
  });

  await openFromQuery(enterprise, number);
  await reads(enterprise, acts.toAmend, "Say how the water is checked.");
  await follow(enterprise, fieldText(enterprise, "processDescription").label);
  await answer(enterprise, { texts: { processDescription: "As before; water is checked daily." } });
  await press(enterprise, application.preview);
  await submit(enterprise);
  assert.equal(await stepOf(enterprise), application.steps.authority);
  await openFromQueue(authority, number);
  await decide(authority, "recommend", { reason: "Still in order." });
  await openFromQueue(customs, number);
  await reads(customs, "water is checked daily", "Still in order.");
});

Deno.test("customs returns a file to the authority, which amends its papers and sends it on", async () => {
  const { authority, customs } = sides;
  const number = await recommended("0103");
  const { acts, queue } = enterprise.words;
  await openFromQueue(customs, number);
  await decide(customs, "return", { reason: "The letter is not signed.", amend: "authority" });

  await openFromQuery(enterprise, number);
  await reads(enterprise, acts.authorityAmends, "The letter is not signed.");
  await isClosed(enterprise);

  await goTo(authority, authority.words.shell.reviewQueue);
  assert.ok((await card(authority, queue.corrections).innerText()).includes(number));
  await openFromQueue(authority, number);
  await decide(authority, "submit", { reason: "Signed now.", letter: pdf("signed letter.pdf") });
  await openFromQueue(customs, number);
  await reads(customs, "Signed now.", "signed letter.pdf", "Specialità della casa");
  await decide(customs, "accept");
  await approve(customs, { country: "ITA", leaf: "0103" });
});

Deno.test("an opinion survives a paper that is too large", async () => {
  const { authority } = sides;
  const number = await filed("0201");
  const { acts, event, issue } = authority.words;
  await openFromQueue(authority, number);
  await begin(authority, "recommend");
  await write(authority, "recommend", { ...recommendation, letter: pdf("scan.pdf", 9_000_000) });
  await press(authority, event.recommend);
  assert.deepEqual(await complaints(authority), [issue["file.too_large"]("", { limit: 4 })]);
  assert.equal(await field(authority, acts.reason.recommend).inputValue(), recommendation.reason);
});

Deno.test("a reason survives the end of the session it was typed in", async () => {
  const { acts, event, signIn: words } = sides.authority.words;
  const number = await filed("0203");
  const giulia = await visitor(stage);
  await signIn(giulia, { userName: "giulia" });
  await openFromQueue(giulia, number);
  await begin(giulia, "decline");
  await write(giulia, "decline", { reason: "The plant was closed in May." });
  const other = await otherTab(giulia);
  await open(other, "/");
  await signOut(other);

  await press(giulia, event.decline);
  await reads(giulia, words.endedTitle);
  await enter(giulia, { userName: "giulia" });
  await press(giulia, words.continueButton);
  await reads(giulia, acts.done.decline, "The plant was closed in May.");
});

Deno.test("customs rejects: the reason stands in the receipt of customs and the file is closed", async () => {
  const { customs } = sides;
  const number = await recommended("0105");
  const { acts, status } = enterprise.words;
  await openFromQueue(customs, number);
  await decide(customs, "accept");
  await decide(customs, "reject", { reason: "No hazard analysis." });

  await hasEnded(enterprise, { number, reason: "No hazard analysis." });
  const receipt = await card(enterprise, acts.customsReceipt).innerText();
  assert.ok(receipt.includes("No hazard analysis.") && receipt.includes(status.rejected.label));
});

Deno.test("customs does not accept a file: it is closed with the reason before any review", async () => {
  const { customs } = sides;
  const number = await recommended("0106");
  await openFromQueue(customs, number);
  await decide(customs, "refuse", { reason: "The documents cannot be read." });

  await hasEnded(enterprise, { number, reason: "The documents cannot be read." });
  await reads(enterprise, enterprise.words.status.not_accepted.label);
});

Deno.test("whoever decides second sees what happened and keeps the words typed", async () => {
  const { customs } = sides;
  const number = await recommended("0202");
  const { acts, event, issue, status } = customs.words;
  await openFromQueue(customs, number);
  const late = await otherTab(customs);
  await open(late, at(customs));
  await begin(late, "refuse");
  await write(late, "refuse", { reason: "Half a page of reasons." });
  await decide(customs, "accept");

  await press(late, event.refuse);
  await reads(late, acts.notDone, issue["application.moved_on"]("", {}), status.accepted.label);
  assert.equal(await field(late, acts.reason.refuse).inputValue(), "Half a page of reasons.");
  assert.equal(await late.page.getByRole("button", { name: event.refuse }).count(), 0);
});

Deno.test("a self-made account is told why it cannot file pasta, and can once it is certified", async () => {
  const { start } = sides.authority.words;
  const company = {
    userName: "horvat",
    companyName: "Pastificio Horvat",
    homeNumber: "IT 99 0099",
    contactName: "Ana",
  };
  const producer = await visitor(stage);
  await createAccount(producer, { ...company, country: "ITA" });
  await signIn(producer, company);
  await goTo(producer, producer.words.shell.apply);
  await follow(producer, producer.words.packs.d248.leaves["0701"]);
  await reads(producer, start.notAllowedWhy, start.askAuthority, ministry.en);
  assert.ok(!(await text(producer)).includes(`${start.start}\n`));

  await certify(sides.authority, company.homeNumber);
  await startApplication(producer, "0701");
  await reads(producer, "Pastificio Horvat");
});
