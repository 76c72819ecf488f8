import assert from "node:assert/strict";

import { type Chromium, launch } from "./browser.ts";
import { spirits } from "./examples.ts";
import {
  downloadDeclaration,
  fieldText,
  fileOf,
  fillPart,
  numberOf,
  preview,
  startApplication,
  submit,
  upload,
} from "./filing.ts";
import { pdf } from "./papers.ts";
import { createAccount, firstAdministrator, glenmorrow, signIn } from "./people.ts";
import {
  at,
  card,
  complaints,
  type Equipment,
  field,
  follow,
  lacks,
  open,
  type Person,
  press,
  reads,
  type Stage,
  visitor,
} from "./portal.ts";
import {
  approve,
  decide,
  find,
  findInRegister,
  type Given,
  noticesOf,
  openFromQueue,
} from "./reviewing.ts";
import { serve } from "./server.ts";

let browser: Chromium;

Deno.test.beforeAll(async () => {
  browser = await launch();
});

Deno.test.afterAll(() => browser.close());

/** Creates the account; that alone signs nobody in. */
async function settle(person: Person): Promise<void> {
  const { createAccount: words, signIn: { title } } = person.words;
  await open(person, "/create-account");
  await reads(person, words.one, words.ask, words.fixed);
  await createAccount(person, { ...glenmorrow, country: "GBR" });
  await reads(person, title);
  assert.equal(await person.page.getByText(glenmorrow.companyName).count(), 0);
  await signIn(person, glenmorrow);
  await reads(person, glenmorrow.companyName);
}

/** Fills in the parts, which ask nothing of authorities or pesticides. */
async function fillIn(person: Person): Promise<void> {
  const { application } = person.words;
  const label = (id: string) => fieldText(person, id).label;
  assert.equal(await field(person, label("homeNumber")).inputValue(), glenmorrow.homeNumber);
  await lacks(person, label("competentAuthority"));
  await fillPart(person, { part: "basic", sheet: spirits.basic });
  await lacks(person, label("pesticidesUsed"));
  await fillPart(person, { part: "production", sheet: spirits.production });
  await fillPart(person, { part: "inspection", sheet: spirits.inspection });
  const sheet = await downloadDeclaration(person);
  assert.ok(sheet.includes("酒类-蒸馏酒及其配制酒") && sheet.includes(glenmorrow.companyName));
  await upload(person, { field: "declaration", paper: pdf("declaration.pdf") });
  await preview(person);
  assert.deepEqual(await complaints(person), []);
  await reads(person, application.goesToCustoms);
}

/** Submits straight to customs; the file can be read and not edited. */
async function handIn(person: Person): Promise<void> {
  await submit(person);
  await reads(person, person.words.acts.done.submit);
  const { authority } = person.words.application.steps;
  assert.ok(!(await person.page.locator(".steps").innerText()).includes(authority));
  const file = fileOf(person);
  await open(person, `${file}/production`);
  assert.equal(at(person), file);
}

/** Customs reads, accepts and approves. */
async function decided(customs: Person, file: string): Promise<Given> {
  await openFromQueue(customs, file);
  await reads(customs, "Glenmorrow 12 Year Old", "Malted barley");
  await lacks(customs, customs.words.event.recommend);
  await decide(customs, "accept", { reason: "Complete." });
  return await approve(customs, { country: "GBR", leaf: "2302" });
}

/** The enterprise finds number, date and validity; everybody finds the record. */
async function learned(person: Person, { file, given }: { file: string; given: Given }) {
  const { acts, event, notices, register } = person.words;
  const { number, day, until } = given;
  await find(person, file);
  await reads(person, number, day, until);
  await follow(person, person.words.query.openOne(file));
  await reads(person, acts.registeredAs(number), acts.validFromTo(day, until));
  const fromCustoms = await card(person, acts.customsReceipt).innerText();
  for (const text of [event.accept, "Complete.", event.approve]) {
    assert.ok(fromCustoms.includes(text), text);
  }
  const [newest] = await noticesOf(person);
  assert.ok(newest?.includes(notices.happened.approve));

  await press(person, person.words.shell.signOut);
  await findInRegister(person, { label: register.number, value: number });
  await follow(person, number);
  await reads(person, glenmorrow.companyName, glenmorrow.homeNumber, "12 Glen Road", day, until);
  await lacks(person, glenmorrow.contactName, "+44 1340 820000");
}

/** The whole main job, everybody with the same equipment. */
async function journey(equipment: Equipment): Promise<void> {
  await using server = await serve();
  const stage: Stage = { server, browser };
  const fiona = await visitor(stage, equipment);
  await settle(fiona);
  await startApplication(fiona, "2302");
  const file = await numberOf(fiona);
  await fillIn(fiona);
  await handIn(fiona);
  const customs = await visitor(stage, equipment);
  await firstAdministrator(customs, server);
  await learned(fiona, { file, given: await decided(customs, file) });
}

Deno.test("酒类-蒸馏酒及其配制酒 goes from a new account to its number on a phone, in Chinese", async () => {
  await journey({ lang: "zh", width: 360, scripts: true });
});

Deno.test("distilled spirits go from a new account to their number by keyboard alone", async () => {
  await journey({ keyboard: true });
});
