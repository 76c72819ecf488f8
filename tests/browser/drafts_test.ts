import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { fillInByPost, sender, signInByPost, startByPost, takeOver } from "./by_post.ts";
import { distillery, openDraft } from "./drafting.ts";
import { answer, fieldText, fileOf, give, numberOf, preview, submit } from "./filing.ts";
import { pdf } from "./papers.ts";
import { enter, glenmorrow, signOut } from "./people.ts";
import {
  at,
  card,
  complaints,
  follow,
  jump,
  lacks,
  moving,
  open,
  otherTab,
  type Person,
  press,
  reads,
  type Stage,
  valueOf,
  visitor,
} from "./portal.ts";
import { find, openFromQuery } from "./reviewing.ts";

let stage: Stage & AsyncDisposable;

Deno.test.beforeAll(async () => {
  stage = await distillery();
});

Deno.test.afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

/** The enterprise, signed in, with a new draft open. */
async function withDraft(leaf: string, { scripts = false } = {}): Promise<Person> {
  const person = await visitor(stage, { lang: "zh", scripts });
  await openDraft(stage, { person, leaf });
  return person;
}

/** What stands in a field of the form. */
function shown(person: Person, id: string): Promise<string> {
  return valueOf(person, fieldText(person, id).label);
}

/** A draft that may be submitted, on its preview. */
async function readyDraft(leaf: string): Promise<Person> {
  const person = await visitor(stage, { lang: "zh" });
  const client = sender(stage);
  await signInByPost(client, glenmorrow);
  const path = await startByPost(client, leaf);
  await fillInByPost(client, path);
  await takeOver(person, client);
  await open(person, `${path}/preview`);
  return person;
}

/** How often the file that is open was submitted, by its history. */
async function submissions(person: Person): Promise<number> {
  const { acts, event, status } = person.words;
  const entry = acts.actTo(event.submit, status.submitted_customs.label);
  const history = await card(person, acts.history).innerText();
  return history.split(entry).length - 1;
}

Deno.test("a draft is saved with almost everything missing, and what was typed survives", async () => {
  const person = await withDraft("2101");
  const { application } = person.words;
  await answer(person, { texts: { siteCity: "达夫镇 Dufftown" } });
  await press(person, application.saveDraft);
  await reads(person, application.savedTitle);
  await openFromQuery(person, await numberOf(person));
  await follow(person, application.continueFilling);
  assert.equal(await shown(person, "siteCity"), "达夫镇 Dufftown");
});

Deno.test("a draft is gone for good, once that was confirmed", async () => {
  const person = await withDraft("2101");
  const { application, common, event } = person.words;
  const [file, number] = [fileOf(person), await numberOf(person)];
  await follow(person, event.delete);
  await reads(person, application.deleteTitle(number), application.deleteWarning);
  await follow(person, common.cancel);
  assert.equal(at(person), file);
  await follow(person, event.delete);
  await press(person, application.deleteForGood);
  await find(person, number);
  await reads(person, person.words.query.nothingFits);
  assert.equal(await open(person, file), 404);
});

Deno.test("a double click on submit is one submission", async () => {
  const person = await readyDraft("2302");
  const button = person.page.getByRole("button", { name: person.words.event.submit });
  await moving(person, () => button.dblclick());
  await open(person, fileOf(person));
  assert.equal(await submissions(person), 1);
});

Deno.test("submitting again, from an old tab or by the back button, leads to the same file", async () => {
  const person = await readyDraft("2303");
  const old = await otherTab(person);
  await open(old, at(person));
  await submit(person);
  const done = at(person);

  await submit(old);
  assert.equal(at(old), done);
  await reads(old, person.words.acts.done.submit);
  await moving(person, () => person.page.goBack());
  if (at(person).endsWith("/preview")) await submit(person);
  await lacks(person, person.words.acts.notDone);
  await open(person, fileOf(person));
  assert.equal(await submissions(person), 1);
});

Deno.test("saving over somebody else's answers shows both and loses nothing", async () => {
  const person = await withDraft("2101");
  const { application, issue } = person.words;
  const other = await otherTab(person);
  await open(other, at(person));
  await answer(other, { texts: { siteCity: "Aberlour" } });
  await press(other, application.saveDraft);

  await answer(person, { texts: { siteCity: "Dufftown", contactName: "Fiona" } });
  await press(person, application.saveDraft);
  await reads(person, application.savedMeanwhile("Aberlour"));
  await jump(person, issue["part.stale"]("", {}));
  assert.equal(await shown(person, "siteCity"), "Dufftown");
  assert.equal(await shown(person, "contactName"), "Fiona");

  await press(person, application.saveDraft);
  await reads(person, application.savedTitle);
  await open(other, at(other));
  assert.equal(await shown(other, "siteCity"), "Dufftown");
});

Deno.test("what was typed is kept when the session ends before it is saved", async () => {
  const person = await withDraft("2101");
  const { application, signIn: words } = person.words;
  const part = at(person);
  const other = await otherTab(person);
  await open(other, "/");
  await signOut(other);

  await answer(person, { texts: { siteCity: "Dufftown", siteAddress: "12 <b>Glen</b> Road" } });
  await press(person, application.saveDraft);
  await reads(person, words.endedTitle);
  await enter(person, glenmorrow);
  await reads(person, words.continueTitle);
  await press(person, words.continueButton);
  await reads(person, application.savedTitle);
  assert.equal(at(person), `${part}?saved=1`);
  assert.equal(await shown(person, "siteCity"), "Dufftown");
  assert.equal(await shown(person, "siteAddress"), "12 <b>Glen</b> Road");
});

Deno.test("a file too large or of a wrong kind is refused in words, and all else stays", async () => {
  const person = await withDraft("2101");
  const { application, issue } = person.words;
  await answer(person, { texts: { siteCity: "Dufftown" } });
  await press(person, application.filesOf(fieldText(person, "businessLicence").label));
  await reads(person, application.uploadLimits(4));
  for (const bytes of [4_100_000, 9_000_000]) {
    await give(person, pdf("large.pdf", bytes));
    assert.deepEqual(await complaints(person), [issue["file.too_large"]("", { limit: 4 })]);
  }
  const disguised = { name: "licence.pdf", mimeType: "application/pdf" };
  await give(person, { ...disguised, buffer: Buffer.from("MZ this is a program") });
  assert.deepEqual(await complaints(person), [issue["file.type"]("", {})]);
  await give(person, pdf("licence.pdf"));
  await reads(person, application.savedTitle, "licence.pdf");
  await open(person, `${fileOf(person)}/basic`);
  assert.equal(await shown(person, "siteCity"), "Dufftown");
  await reads(person, "licence.pdf");
});

Deno.test("a wrong number is named beside its field and in the summary, which leads to it", async () => {
  const person = await withDraft("2101");
  const { application, issue } = person.words;
  await press(person, application.saveAndContinue);
  await answer(person, { texts: { staff: "sixty-four" } });
  await press(person, application.saveDraft);
  const sentence = issue.not_a_number(fieldText(person, "staff").label, {});
  assert.deepEqual(await complaints(person), [sentence]);
  const beside = await person.page.locator("#staff-error").innerText();
  assert.ok(beside.includes(sentence), beside);
  assert.equal(await shown(person, "staff"), "sixty-four");
  await jump(person, sentence);
  assert.ok(person.page.url().endsWith("#staff"), person.page.url());
});

Deno.test("long text and text that looks like a script are kept and shown as text", async () => {
  const person = await withDraft("2101", { scripts: true });
  const { application, issue } = person.words;
  const script = `</textarea><script>document.title = "run"</script>\n<img src=x onerror="run()">`;
  const long = `${script}\n${"蒸馏两次。".repeat(1700)}`;
  await press(person, application.saveAndContinue);
  await answer(person, { texts: { processDescription: long } });
  await press(person, application.saveDraft);
  assert.equal(await shown(person, "processDescription"), long);
  await preview(person);
  await reads(person, `</textarea><script>document.title = "run"</script>`);
  assert.notEqual(await person.page.title(), "run");

  const label = fieldText(person, "processDescription").label;
  assert.ok((await complaints(person)).includes(issue.too_long(label, { limit: 8000 })));
  await open(person, `${fileOf(person)}/production`);
  await answer(person, { texts: { processDescription: long.repeat(3) } });
  await press(person, application.saveDraft);
  await jump(person, issue.too_long(label, { limit: 20000 }));
  assert.equal(await shown(person, "processDescription"), long.repeat(3));
});
