import assert from "node:assert/strict";

import { parts } from "../../rules/form.ts";
import { type Chromium, launch } from "./browser.ts";
import { pasta } from "./examples.ts";
import {
  answer,
  downloadDeclaration,
  fieldText,
  fileOf,
  fillPart,
  numberOf,
  preview,
  startApplication,
  stepOf,
  submit,
  upload,
} from "./filing.ts";
import { pdf } from "./papers.ts";
import { ministry, newcomer, type Offices, offices, valdoro } from "./people.ts";
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

const opinion = "Inspected on 3 March; the plant meets the requirements of both countries.";
const personal = ["Marco Bellini", "Giulia Bianchi", "+39 059 926 1140", "export@valdoro.example"];

type Sides = Offices & { readonly enterprise: Person };

/** Starts, and looks at what the portal has filled in by itself. */
async function start(person: Person): Promise<void> {
  const label = (id: string) => fieldText(person, id).label;
  await startApplication(person, "0701");
  const shown = (id: string) => field(person, label(id)).inputValue();
  assert.equal(await shown("companyName"), valdoro.companyName);
  assert.equal(await shown("homeNumber"), valdoro.homeNumber);
  const chosen = field(person, label("competentAuthority")).locator("option:checked");
  assert.equal(await chosen.innerText(), ministry[person.lang]);
  for (const id of ["homeNumber", "chinaNumber", "chinaDate", "chinaValidity"]) {
    assert.equal(await field(person, label(id)).isEditable(), false, id);
  }
}

/** Fills in the parts; the preview names what was forgotten and leads there. */
async function fillIn(person: Person): Promise<void> {
  const { application, event, issue } = person.words;
  for (const part of parts) await fillPart(person, { part, sheet: pasta[part] });
  await preview(person);
  const other = issue.required(fieldText(person, "disinfectionOther").label, {});
  const declaration = issue.file_missing(fieldText(person, "declaration").label, {});
  assert.deepEqual(await complaints(person), [other, declaration]);
  assert.equal(await person.page.getByRole("button", { name: event.submit }).count(), 0);

  await follow(person, other);
  await reads(person, other);
  await answer(person, { texts: { disinfectionOther: "Slow sand filter" } });
  await press(person, application.saveAndContinue);
  await press(person, application.saveToAttachments);
  const sheet = await downloadDeclaration(person);
  for (const text of [valdoro.companyName, "Tortellini di spinaci", "企业声明"]) {
    assert.ok(sheet.includes(text), text);
  }
  await upload(person, { field: "declaration", paper: pdf("声明 signed.pdf") });
}

/** Submits; from now on it is to be read and not to be edited. */
async function handIn(person: Person): Promise<void> {
  const { application, acts } = person.words;
  await preview(person);
  assert.deepEqual(await complaints(person), []);
  await reads(person, application.goesToAuthority(ministry[person.lang]), "Azadirachtin");
  await submit(person);
  await reads(person, acts.done.submit);
  assert.equal(await stepOf(person), application.steps.authority);
  const file = fileOf(person);
  await open(person, `${file}/basic`);
  assert.equal(at(person), file);
}

/** The authority recommends with its papers, customs accepts and approves. */
async function decided({ customs, authority }: Offices, number: string): Promise<Given> {
  await openFromQueue(authority, number);
  await reads(authority, "Azadirachtin", "Slow sand filter", "声明 signed.pdf");
  const papers = { letter: pdf("letter.pdf"), inspectionReport: pdf("report.pdf") };
  await decide(authority, "recommend", { reason: opinion, ...papers });

  await openFromQueue(customs, number);
  await reads(customs, opinion, "letter.pdf", "report.pdf");
  await decide(customs, "accept");
  assert.equal(await stepOf(customs), customs.words.application.steps.customs);
  return await approve(customs, { country: "ITA", leaf: "0701" });
}

/** The enterprise finds number, date and validity, and what everybody said. */
async function learned(person: Person, { file, given }: { file: string; given: Given }) {
  const { acts, event } = person.words;
  const { number, day, until } = given;
  await find(person, file);
  await reads(person, number, day, until);
  await follow(person, person.words.query.openOne(file));
  await reads(person, acts.registeredAs(number), acts.validFromTo(day, until));
  const fromAuthority = await card(person, acts.authorityReceipt).innerText();
  assert.ok(fromAuthority.includes(opinion) && fromAuthority.includes(acts.paperKept));
  assert.ok(!fromAuthority.includes("letter.pdf"));
  const fromCustoms = await card(person, acts.customsReceipt).innerText();
  assert.ok(fromCustoms.includes(event.accept) && fromCustoms.includes(event.approve));
}

/** Each side was told what concerns it, newest first. */
async function told({ customs, authority, enterprise }: Sides): Promise<void> {
  const { happened } = enterprise.words.notices;
  const expected: readonly (readonly [Person, readonly string[]])[] = [
    [enterprise, [happened.approve, happened.accept, happened.store, happened.recommend]],
    [authority, [happened.approve, happened.accept, happened.submit]],
    [customs, [happened.store]],
  ];
  for (const [person, events] of expected) {
    const notices = await noticesOf(person);
    assert.equal(notices.length, events.length);
    events.forEach((event, index) => assert.ok(notices[index]?.includes(event), event));
  }
}

/** Everybody finds the registration by name and number, and nobody's personal data. */
async function published(person: Person, { number, day, until }: Given): Promise<void> {
  const { register, publicState } = person.words;
  await open(person, "/");
  await findInRegister(person, { label: register.name, value: "valdoro" });
  await reads(person, number);
  await findInRegister(person, { label: register.number, value: number });
  const cells = [valdoro.companyName, valdoro.homeNumber, "Via dell'Industria 14", day, until];
  await reads(person, number, publicState.valid, ...cells);
  assert.equal(await person.page.locator("thead th").count(), 10);
  await lacks(person, ...personal);

  await follow(person, number);
  await reads(person, number, publicState.valid, "Tortellini di spinaci", "菠菜意式饺子", ...cells);
  await lacks(person, ...personal);
}

/** The whole main job, everybody with the same equipment. */
async function journey(equipment: Equipment): Promise<void> {
  await using server = await serve();
  const stage = { server, browser };
  const people = await offices(stage, equipment);
  const enterprise = await newcomer(stage, { ...people, company: valdoro, equipment });
  await start(enterprise);
  const file = await numberOf(enterprise);
  await fillIn(enterprise);
  await handIn(enterprise);
  const given = await decided(people, file);
  await learned(enterprise, { file, given });
  await told({ ...people, enterprise });
  await published(await visitor(stage, equipment), given);
}

Deno.test("植物性包馅面食 goes from an account to its number without scripts, in Chinese", async () => {
  await journey({ lang: "zh" });
});

Deno.test("stuffed pasta goes from an account to its number with scripts", async () => {
  await journey({ scripts: true });
});
