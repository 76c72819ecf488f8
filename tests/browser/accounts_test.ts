import assert from "node:assert/strict";
import type { Lang } from "../../locales/mod.ts";
import { profileFields } from "../../rules/accounts.ts";
import { parts } from "../../rules/form.ts";
import { launch } from "./browser.ts";
import { plain } from "./examples.ts";
import { fillPart, preview, startApplication, submit, upload } from "./filing.ts";
import { pdf } from "./papers.ts";
import {
  allocateAccount,
  type Company,
  enter,
  glenmorrow,
  newcomer,
  type Offices,
  offices,
  setPassword,
  signIn,
  valdoro,
} from "./people.ts";
import {
  at,
  complaints,
  field,
  fill,
  follow,
  open,
  otherTab,
  type Person,
  press,
  reads,
  type Stage,
  visitor,
} from "./portal.ts";
import { serve } from "./server.ts";

let stage: Stage;
let sides: Offices;

Deno.test.beforeAll(async () => {
  const [browser, server] = await Promise.all([launch(), serve()]);
  stage = { browser, server };
  sides = await offices(stage, { lang: "en" });
  await newcomer(stage, { ...sides, company: valdoro });
});

Deno.test.afterAll(async () => {
  await stage.browser.close();
  await stage.server[Symbol.asyncDispose]();
});

/** Types the home number and goes on to the question whether it is right. */
async function typeNumber(person: Person, number: string): Promise<void> {
  const { homeNumber, accountForm: { fields } } = person.words;
  await fill(person, { [fields.homeNumber.label]: number });
  await press(person, homeNumber.button);
}

/** Adds the home number: refused if somebody has it, confirmed before it is saved for good. */
async function addNumber(person: Person): Promise<void> {
  const { account, homeNumber, issue, accountForm: { fields } } = person.words;
  const { label } = fields.homeNumber;
  await typeNumber(person, "it 08 1234 ce");
  assert.deepEqual(await complaints(person), [issue["account.number_taken"](label, {})]);
  await typeNumber(person, "IT 7 99 CE");
  await reads(person, homeNumber.confirmTitle, homeNumber.confirmText, "IT 7 99 CE");
  await press(person, homeNumber.edit);
  await typeNumber(person, "IT 7 90 CE");
  await press(person, homeNumber.confirmButton);
  await reads(person, account.numberSaved, "IT 7 90 CE");
  await open(person, "/account/number");
  await reads(person, homeNumber.already);
  assert.equal(await field(person, label).count(), 0);
}

Deno.test("without a home number drafts are saved and submit is refused, until it is added once", async () => {
  const company: Company = {
    userName: "nonumber",
    companyName: "Distilleria Senza S.p.A.",
    homeNumber: "",
    contactName: "Ada",
  };
  const person = await newcomer(stage, { ...sides, company });
  const { event, issue } = person.words;
  await startApplication(person, "2302");
  for (const part of parts) await fillPart(person, { part, sheet: plain[part] });
  await upload(person, { field: "declaration", paper: pdf("declaration.pdf") });
  await preview(person);
  const here = at(person);
  const missing = issue["number.missing"]("", {});
  assert.deepEqual(await complaints(person), [missing]);
  assert.equal(await person.page.getByRole("button", { name: event.submit }).count(), 0);

  await follow(person, missing);
  assert.equal(at(person), "/account/number");
  await addNumber(person);
  await open(person, here);
  await reads(person, "IT 7 90 CE");
  await submit(person);
  await reads(person, person.words.acts.done.submit);
});

Deno.test("an enterprise maintains exactly nine facts of its account", async () => {
  const company = { ...glenmorrow, homeNumber: "IT 1", userName: "nine.facts" };
  const person = await newcomer(stage, { ...sides, company });
  const { account, common, accountForm: { fields } } = person.words;
  await follow(person, glenmorrow.companyName);
  await reads(person, account.title, "nine.facts", "Italy", "IT 1");
  const names = await person.page.getByRole("main").getByRole("textbox")
    .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
  assert.deepEqual(names, [...profileFields]);

  const changed = Object.fromEntries(
    profileFields.map((name) => [fields[name].label, `new ${name}`]),
  );
  const contact = {
    [fields.contactPhone.label]: "+39 1",
    [fields.fax.label]: "+39 2",
    [fields.email.label]: "new@example.com",
  };
  await fill(person, { ...changed, ...contact });
  await press(person, common.save);
  await reads(person, account.saved);
  for (const [label, value] of Object.entries({ ...changed, ...contact })) {
    assert.equal(await field(person, label).inputValue(), value);
  }
  await follow(person, "new companyName");
});

/** Whether the page is in that language. */
async function speaks({ page }: Person, lang: Lang): Promise<void> {
  assert.equal(await page.locator("html").getAttribute("lang"), lang);
}

Deno.test("the language switch stays on the page and is remembered, also by the account", async () => {
  const person = await visitor(stage);
  await open(person, "/register?name=valdoro");
  await press(person, "中文");
  assert.equal(at(person), "/register?name=valdoro");
  await speaks(person, "zh");
  const tab = await otherTab(person);
  await open(tab, "/help");
  await speaks(tab, "zh");

  const account = await visitor(stage);
  await signIn(account, valdoro);
  await speaks(account, "en");
  await press(account, "中文");
  await speaks(account, "zh");
  const elsewhere = await visitor(stage);
  await signIn(elsewhere, valdoro);
  await speaks(elsewhere, "zh");
});

Deno.test("a one-time link sets one password, once", async () => {
  const company = { ...glenmorrow, userName: "only.once", homeNumber: "" };
  const link = await allocateAccount(sides.authority, company);
  const person = await visitor(stage);
  await setPassword(person, link);
  const late = await visitor(stage);
  assert.equal(await open(late, link), 410);
  await reads(late, late.words.invite.invalidTitle, late.words.invite.invalidText);
});

Deno.test("after too many wrong passwords a person is told how long to wait", async () => {
  const person = await visitor(stage);
  const { issue } = person.words;
  const wrong = issue["account.sign_in"]("", {});
  await open(person, "/sign-in");
  let guesses = 0;
  let said: string | undefined = wrong;
  while (said === wrong && guesses < 30) {
    await enter(person, { userName: "stranger", password: "a wrong guess" });
    [said] = await complaints(person);
    guesses++;
  }
  assert.ok(guesses > 10, "ten guesses are nobody's fault");
  const waits = Array.from(
    { length: 15 },
    (_, at) => issue["account.too_many"]("", { minutes: at + 1 }),
  );
  assert.ok(said !== undefined && waits.includes(said), said);
});
