import assert from "node:assert/strict";
import type { Dialog, Route } from "playwright-core";
import { violations } from "./violations.ts";
import {
  begin,
  control,
  distillery,
  lookAt,
  openPart,
  saved,
  says,
  shown,
  waiting,
  withDraft,
} from "./drafting.ts";
import { answer, fieldText } from "./filing.ts";
import { enter, glenmorrow, signOut } from "./people.ts";
import { at, moving, open, otherTab, type Person, press, reads, type Stage } from "./portal.ts";

/** A page is opened again at most this often until a save behind a closed one has arrived. */
const REOPENS = 50;

let stage: Stage & AsyncDisposable;

Deno.test.beforeAll(async () => {
  stage = await distillery();
});

Deno.test.afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

/** The next question whether to leave the page, answered so. */
function asked(person: Person, leave: boolean): Promise<string> {
  return new Promise((resolve) => {
    person.page.once("dialog", async (dialog: Dialog) => {
      resolve(dialog.type());
      await (leave ? dialog.accept() : dialog.dismiss());
    });
  });
}

Deno.test("of two tabs the later one is shown both values, and loses nothing", async () => {
  const person = await withDraft(stage);
  const { application, issue } = person.words;
  await openPart(person, "basic");
  const other = await otherTab(person);
  await open(other, at(person));
  await answer(other, { texts: { siteCity: "Aberlour" } });
  await press(other, application.saveDraft);

  await answer(person, { texts: { siteCity: "Dufftown", contactName: "Fiona" } });
  await waiting(person, 5);
  await says(person, issue["part.stale"]("", {}));
  const both = person.page.locator(".actions [role=alert]");
  const sentence = application.autosave.otherTab("Aberlour", "Dufftown");
  assert.match(await both.innerText(), new RegExp(RegExp.escape(sentence)));
  assert.equal(
    await both.getByRole("link").first().innerText(),
    fieldText(person, "siteCity").label,
  );
  assert.deepEqual(await violations(person.page), []);
  await answer(person, { texts: { siteState: "Moray" } });
  await waiting(person, 60);
  await other.page.reload();
  assert.equal(await shown(other, "siteCity"), "Aberlour");

  await press(person, application.saveDraft);
  await reads(person, application.savedTitle);
  for (const [id, text] of [["siteCity", "Dufftown"], ["siteState", "Moray"]] as const) {
    assert.equal(await shown(person, id), text);
  }
});

Deno.test("without a line it says so, tries again, and saves once the line is back", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  await person.page.context().setOffline(true);
  await answer(person, { texts: { siteCity: "Keith" } });
  await waiting(person, 5);
  await says(person, application.autosave.failed);
  await waiting(person, 30);
  await says(person, application.autosave.failed);
  await answer(person, { texts: { siteState: "Moray" } });
  await person.page.context().setOffline(false);
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Keith");
  assert.equal(await shown(person, "siteState"), "Moray");
});

Deno.test("who begins without a line is told so, and is saved once it is back", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await lookAt(person, "basic");
  await person.page.context().setOffline(true);
  await answer(person, { texts: { siteCity: "Keith" } });
  await says(person, application.autosave.failed);
  await person.page.context().setOffline(false);
  await person.page.locator("main form[data-saves]").waitFor();
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Keith");
});

Deno.test("where the scripts do not come that somebody needs who begins, the page is as without scripts", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await person.page.route("**/alive*.js", (route) => route.abort());
  await lookAt(person, "basic");
  await answer(person, { texts: { siteCity: "Keith" } });
  await person.page.locator("#save-first:not([hidden])").waitFor();
  await says(person, application.saveFirst);
  const leaving = asked(person, false);
  await person.page.getByRole("link", { name: person.words.shell.help }).first().click();
  assert.equal(await leaving, "beforeunload");
  await press(person, application.saveDraft);
  await reads(person, application.savedTitle);
  assert.equal(await shown(person, "siteCity"), "Keith");
});

Deno.test("that it is saved stands in view, wherever somebody is in the form", async () => {
  const person = await withDraft(stage);
  for (const width of [1280, 360]) {
    await person.page.setViewportSize({ width, height: 800 });
    await openPart(person, "basic");
    const said = person.page.locator(".actions .meta");
    for (const id of ["approvingAuthority", "siteCity"]) {
      await control(person, id).focus();
      const box = await said.boundingBox();
      assert.ok(box && box.y > 400 && box.y + box.height <= 800, `${width} ${id} ${box?.y}`);
    }
    await control(person, "siteCity").focus();
    for (let at = 0; at < 30; at++) {
      await person.page.keyboard.press("Tab");
      const hidden = await person.page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active.closest(".actions") || active === document.body) return "";
        const { bottom, left } = active.getBoundingClientRect();
        const top = document.elementFromPoint(left + 5, bottom - 5);
        return top?.closest(".actions") ? active.outerHTML.slice(0, 80) : "";
      });
      assert.equal(hidden, "", `hidden at ${width}`);
    }
  }
});

Deno.test("an answer lost on its way is no other person's save", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await person.page.route("**/basic*", lose, { times: 1 });
  await answer(person, { texts: { siteCity: "Keith" } });
  await waiting(person, 5);
  await says(person, application.autosave.failed);
  await answer(person, { texts: { siteCity: "Elgin" } });
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Elgin");
});

Deno.test("signed out meanwhile: it says so, and goes on once signed in elsewhere", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  const other = await otherTab(person);
  await open(other, "/");
  await signOut(other);

  await answer(person, { texts: { siteCity: "Dufftown" } });
  await waiting(person, 5);
  await says(person, application.autosave.ended);
  const link = person.page.getByRole("link", { name: application.autosave.signIn });
  const [tab] = await Promise.all([person.page.context().waitForEvent("page"), link.click()]);
  await tab.waitForLoadState();
  await enter({ ...person, page: tab }, glenmorrow);
  assert.equal(await control(person, "siteCity").inputValue(), "Dufftown");
  await answer(person, { texts: { contactName: "Fiona" } });
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Dufftown");
  assert.equal(await shown(person, "contactName"), "Fiona");
});

Deno.test("a button pressed while a save is on its way waits for it, and wins", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  const arrived = Promise.withResolvers<Route>();
  await person.page.route("**/basic*", arrived.resolve, { times: 1 });
  await answer(person, { texts: { siteCity: "Dufftown" } });
  await waiting(person, 5);
  const route = await arrived.promise;
  await answer(person, { texts: { siteCity: "Keith" } });
  const sent: string[] = [];
  person.page.on("request", (r) => r.method() === "POST" && sent.push(r.postData() ?? ""));
  await person.page.getByRole("button", { name: application.saveDraft, exact: true }).click();
  assert.deepEqual(sent, []);
  await moving(person, () => route.continue());
  await reads(person, application.savedTitle);
  assert.equal(await shown(person, "siteCity"), "Keith");
});

Deno.test("closing the page saves behind it; where that cannot be, it asks", async () => {
  const person = await withDraft(stage);
  await openPart(person, "basic");
  const part = at(person);
  await control(person, "siteCity").pressSequentially("Keith");
  await open(person, "/help");
  await open(person, part);
  for (let opened = 0; opened < REOPENS && await shown(person, "siteCity") === ""; opened++) {
    await open(person, part);
  }
  assert.equal(await shown(person, "siteCity"), "Keith");

  await begin(person);
  await person.page.context().setOffline(true);
  await control(person, "siteCity").fill("Keithmore");
  const question = asked(person, false);
  const menu = person.page.getByRole("navigation", { name: person.words.shell.menu });
  await menu.getByRole("link", { name: person.words.shell.help }).click();
  assert.equal(await question, "beforeunload");
  assert.equal(at(person), part);
  assert.equal(await shown(person, "siteCity"), "Keithmore");
});

Deno.test("a page come back to by the back button goes on with what was saved from it", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  await answer(person, { texts: { siteCity: "Keith" } });
  await saved(person);
  await answer(person, { texts: { siteState: "Moray" } });
  await press(person, application.saveAndContinue);
  await moving(person, () => person.page.goBack());
  await begin(person);
  assert.equal(await shown(person, "siteState"), "Moray");
  await answer(person, { texts: { siteCity: "Elgin" } });
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Elgin");
});

Deno.test("what may not be saved is said at its field, and the rest of it is kept", async () => {
  const person = await withDraft(stage);
  const { issue } = person.words;
  await openPart(person, "production");
  await answer(person, { texts: { processDescription: "蒸馏".repeat(16_000) } });
  await waiting(person, 5);
  const label = fieldText(person, "processDescription").label;
  await says(person, issue.too_long(label, { limit: 20_000 }));
  await answer(person, { texts: { processDescription: "Distilled twice in copper." } });
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "processDescription"), "Distilled twice in copper.");
});

Deno.test("a file that was submitted or deleted elsewhere is saved no more, and says so", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  const other = await otherTab(person);
  await open(other, `${at(person).replace(/\/basic.*/, "")}/delete`);
  await press(other, application.deleteForGood);
  await answer(person, { texts: { siteCity: "Keith" } });
  await waiting(person, 5);
  await says(person, application.autosave.lost);
});
