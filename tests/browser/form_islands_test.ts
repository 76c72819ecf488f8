import assert from "node:assert/strict";
import {
  begin,
  control,
  distillery,
  lookAt,
  openPart,
  saved,
  shown,
  withDraft,
} from "./drafting.ts";
import { answer, fieldText, preview, tableText } from "./filing.ts";
import { saidAround } from "./frames.ts";
import { complaints, lacks, moving, press, reads, type Stage } from "./portal.ts";

let stage: Stage & AsyncDisposable;

Deno.test.beforeAll(async () => {
  stage = await distillery();
});

Deno.test.afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

Deno.test("an answer changes other questions at once, as the portal would show them", async () => {
  const person = await withDraft(stage);
  await openPart(person, "production");
  const steps = [
    { choices: { waterSource: "own" } },
    { choices: { waterDisinfected: "yes" } },
    { lists: { disinfectionMethod: "other" } },
    { choices: { waterSource: "public" } },
    { lists: { disinfectionMethod: "ozone" } },
  ];
  for (const step of steps) {
    await answer(person, step);
    const now = await saidAround(person);
    await saved(person);
    assert.deepEqual(now, await saidAround(person, "served"), JSON.stringify(step));
  }
  await openPart(person, "basic");
  for (const tradedWithChina of ["no", "yes"]) {
    await answer(person, { choices: { tradedWithChina } });
    const now = await saidAround(person);
    await saved(person);
    assert.deepEqual(now, await saidAround(person, "served"), tradedWithChina);
    const add = person.page.locator("#trade button").first();
    assert.equal(await add.isDisabled(), tradedWithChina === "no");
  }
});

Deno.test("a greyed question cannot be typed into, and keeps what was typed", async () => {
  const person = await withDraft(stage);
  await openPart(person, "production");
  await answer(person, { choices: { waterSource: "own" } });
  await answer(person, {
    choices: { waterDisinfected: "yes" },
    lists: { disinfectionMethod: "other" },
  });
  await answer(person, { texts: { disinfectionOther: "Silver ions" } });
  await control(person, "disinfectionMethod").focus();
  await answer(person, { lists: { disinfectionMethod: "heat" } });
  assert.equal(await control(person, "disinfectionOther").isEditable(), false);
  assert.equal(await person.page.evaluate(() => document.activeElement?.id), "disinfectionMethod");
  await answer(person, { choices: { waterSource: "public" } });
  assert.equal(
    await person.page.locator("input[name=waterDisinfected]").first().isDisabled(),
    true,
  );

  await press(person, person.words.application.saveDraft);
  assert.equal(await shown(person, "disinfectionOther"), "Silver ions");
  assert.equal(await control(person, "waterDisinfected").isChecked(), true);
  await preview(person);
  await lacks(person, "Silver ions");
});

Deno.test("a mistake is said once its field was left, in the portal's words, and taken back", async () => {
  const person = await withDraft(stage);
  const { issue } = person.words;
  await openPart(person, "production");
  const wrong = { staff: "12.5", yearBuilt: "98", landArea: "much", processDescription: "short" };
  for (const [id, text] of Object.entries(wrong)) {
    await control(person, id).fill(text);
    assert.equal(await person.page.locator(`#${id}-error`).count(), 0, `${id} is still typed in`);
    await control(person, id).blur();
    await person.page.locator(`#${id}-error`).waitFor();
  }
  const staff = issue.not_whole(fieldText(person, "staff").label, {});
  assert.equal(
    await person.page.locator("#staff-error").textContent(),
    `${person.words.common.error}: ${staff}`,
  );
  const now = await saidAround(person);
  await saved(person);
  assert.deepEqual(now, await saidAround(person, "served"));

  await control(person, "staff").pressSequentially("x");
  assert.match(
    await person.page.locator("#staff-error").innerText(),
    new RegExp(issue.not_a_number(fieldText(person, "staff").label, {})),
  );
  await control(person, "staff").fill("12");
  assert.equal(await person.page.locator("#staff-error").count(), 0);
  assert.equal(await control(person, "staff").getAttribute("aria-invalid"), null);
});

Deno.test("what was typed before the scripts came is looked at once they are here", async () => {
  const person = await withDraft(stage);
  const { promise: late, resolve } = Promise.withResolvers<void>();
  await person.page.route("**/alive*.js", async (route) => {
    await late;
    await route.continue();
  });
  await lookAt(person, "production");
  await answer(person, { choices: { waterSource: "public" }, texts: { staff: "many" } });
  await control(person, "yearBuilt").focus();
  assert.deepEqual(await complaints(person), []);
  resolve();
  await begin(person);
  const label = fieldText(person, "staff").label;
  const said = await saidAround(person);
  assert.ok(said["staff"]?.words.some((words) => words.includes(label)), "said without a touch");
  await saved(person);
  assert.deepEqual(await saidAround(person), await saidAround(person, "served"));
});

Deno.test("a button does not slip away from under the mouse when a mistake is said above it", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "production");
  await control(person, "staff").fill("many");
  await press(person, application.saveDraft);
  assert.equal(await shown(person, "staff"), "many");
  await person.page.locator("#staff-error").waitFor();
});

Deno.test("the summary on top follows what is put right, and what goes wrong", async () => {
  const person = await withDraft(stage);
  const { application, issue } = person.words;
  await openPart(person, "production");
  await answer(person, { texts: { staff: "many", yearBuilt: "98" } });
  await press(person, application.saveDraft);
  await begin(person);
  assert.equal((await complaints(person)).length, 2);
  await answer(person, { texts: { staff: "12" } });
  await reads(person, application.toPutRight(1));
  await control(person, "landArea").fill("-3");
  await control(person, "landArea").blur();
  await reads(person, application.toPutRight(2));
  assert.deepEqual(await complaints(person), [
    issue.bad_format(fieldText(person, "yearBuilt").label, {}),
    issue.too_small(fieldText(person, "landArea").label, { limit: 0 }),
  ]);
  await answer(person, { texts: { landArea: "3", yearBuilt: "1998" } });
  assert.equal(await person.page.locator("#errors").isVisible(), false);
});

Deno.test("where everything missing is listed, it goes as it is filled in", async () => {
  const person = await withDraft(stage);
  const { issue } = person.words;
  await openPart(person, "basic", "?check=1");
  const missing = issue.required(fieldText(person, "siteAddress").label, {});
  assert.ok((await complaints(person)).includes(missing));
  await answer(person, { texts: { siteAddress: "12 Glen Road" } });
  assert.ok(!(await complaints(person)).includes(missing));
  await answer(person, { texts: { siteAddress: "" } });
  await control(person, "siteAddress").blur();
  assert.ok((await complaints(person)).includes(missing));
  await answer(person, { choices: { tradedWithChina: "yes" } });
  await saved(person);
  const rows = issue.rows_missing(tableText(person, "trade").label, {});
  assert.ok((await complaints(person)).includes(rows), "the table is missing too");
  assert.deepEqual(await saidAround(person), await saidAround(person, "served"));
});

Deno.test("what was typed saves itself, says when, and is there after a reload", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  assert.equal(await person.page.locator("#save-first").isVisible(), false);
  await answer(person, { texts: { siteCity: "Dufftown", contactEmail: "nowhere" } });
  await saved(person);
  await person.page.reload();
  assert.equal(await shown(person, "siteCity"), "Dufftown");
  assert.equal(await shown(person, "contactEmail"), "nowhere");
  const moment = await person.page.locator(".actions [role=status]").first().innerText();
  assert.ok(moment.startsWith(application.savedAt("").trim()), moment);
});

Deno.test("the parts on top count what is left after a save", async () => {
  const person = await withDraft(stage);
  await openPart(person, "production");
  const note = () => person.page.locator("#parts .current small").innerText();
  const before = await note();
  await answer(person, { choices: { waterSource: "public" } });
  await saved(person);
  assert.notEqual(await note(), before);
});

Deno.test("leaving by a link saves first; the page after it knows what was typed", async () => {
  const person = await withDraft(stage);
  const { shell } = person.words;
  await openPart(person, "basic");
  await answer(person, { texts: { siteCity: "Aberlour" } });
  const menu = person.page.getByRole("navigation", { name: shell.menu });
  await moving(person, () => menu.getByRole("link", { name: shell.help }).click());
  await moving(person, () => person.page.goBack());
  assert.equal(await shown(person, "siteCity"), "Aberlour");

  await begin(person);
  await answer(person, { texts: { siteCity: "Keith" } });
  await moving(person, () => person.page.getByRole("button", { name: "中文" }).click());
  assert.equal(await control(person, "siteCity").inputValue(), "Keith");
  await moving(person, () => person.page.getByRole("button", { name: "English" }).click());
});
