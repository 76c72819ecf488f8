import assert from "node:assert/strict";
import { violations } from "./violations.ts";
import { control, distillery, openPart, saved, shown, withDraft } from "./drafting.ts";
import { answer, fileOf, tableText } from "./filing.ts";
import { at, open, type Person, reads, type Stage } from "./portal.ts";

let stage: Stage & AsyncDisposable;

Deno.test.beforeAll(async () => {
  stage = await distillery();
});

Deno.test.afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

/** The editor that is open within the page. */
function editor({ page }: Person) {
  return page.locator(".remark[role=group]");
}

/** The words of a column of the products. */
function column(person: Person, id: string): string {
  return tableText(person, "products").columns[id]?.label ?? id;
}

/** What stands in the table of products, row by row. */
async function products({ page }: Person): Promise<string[]> {
  const cells = await page.locator("#products tbody tr td:first-child").allInnerTexts();
  return cells.map((cell) => cell.trim());
}

/** Opens the editor by a button of the table. */
async function openEditor(person: Person, name: string): Promise<void> {
  await person.page.getByRole("button", { name, exact: true }).click();
  await editor(person).waitFor();
}

/** Waits until so many rows are in the table. */
async function rows({ page }: Person, count: number): Promise<void> {
  await page.locator(`#products tbody tr:nth-child(${count})`).waitFor();
}

/** What has the focus, by its id or its words. */
function focus({ page }: Person): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.id || active?.getAttribute("aria-label") || active?.textContent || "";
  });
}

Deno.test("a row is added and changed in place by keyboard alone, and focus stays near", async () => {
  const person = await withDraft(stage);
  const { keyboard } = person.page;
  const { application } = person.words;
  await openPart(person, "basic");
  const page = at(person);
  await control(person, "siteCity").fill("Keith");
  const { add, label } = tableText(person, "products");
  await person.page.getByRole("button", { name: add, exact: true }).focus();
  await keyboard.press("Enter");
  await editor(person).waitFor();
  assert.equal(await focus(person), "row-specificProduct");
  await keyboard.type("Glenmorrow 12");
  await keyboard.press("Tab");
  await keyboard.type("whisky");
  await keyboard.press("Tab");
  const error = person.page.locator("#row-hsCode-error");
  const sentence = person.words.issue.bad_format(column(person, "hsCode"), {});
  assert.ok((await error.innerText()).includes(sentence));
  await keyboard.press("Shift+Tab");
  await keyboard.press("Control+A");
  await keyboard.type("220830");
  assert.equal(await error.count(), 0);
  await keyboard.press("Enter");
  await rows(person, 1);
  assert.equal(await editor(person).count(), 0);
  assert.deepEqual(await products(person), ["Glenmorrow 12"]);
  assert.equal(await focus(person), add);
  assert.equal(await control(person, "siteCity").inputValue(), "Keith");

  await person.page.getByRole("button", { name: application.changeRow(label, 1) }).focus();
  await keyboard.press("Space");
  await editor(person).waitFor();
  await keyboard.press("Control+A");
  await keyboard.type("Glenmorrow 18");
  await keyboard.press("Enter");
  await person.page.locator("#products td", { hasText: "Glenmorrow 18" }).waitFor();
  assert.equal(await focus(person), application.changeRow(label, 1));
  assert.equal(at(person), page);
  await saved(person);
  await person.page.reload();
  assert.deepEqual(await products(person), ["Glenmorrow 18"]);
  assert.equal(await shown(person, "siteCity"), "Keith");
});

Deno.test("axe finds nothing in a row that is open within the page, nor in pasted rows", async () => {
  const person = await withDraft(stage);
  const { paste } = person.words.application;
  await openPart(person, "basic");
  await openEditor(person, tableText(person, "products").add);
  await person.page.keyboard.press("Tab");
  await person.page.keyboard.type("whisky");
  await person.page.keyboard.press("Tab");
  assert.deepEqual(await violations(person.page), []);
  person.page.once("dialog", (dialog) => dialog.accept());
  await openEditor(person, paste.openFor(tableText(person, "products").label));
  await editor(person).locator("textarea").fill("Cask");
  await editor(person).getByText(paste.preview, { exact: true }).click();
  await editor(person).locator("table").waitFor();
  assert.deepEqual(await violations(person.page), []);
});

Deno.test("Escape leaves a row alone, and asks where something was typed", async () => {
  const person = await withDraft(stage);
  await openPart(person, "basic");
  const { add } = tableText(person, "products");
  await openEditor(person, add);
  await person.page.keyboard.press("Escape");
  assert.equal(await editor(person).count(), 0);
  assert.equal(await focus(person), add);

  await openEditor(person, add);
  await person.page.keyboard.type("half a name");
  const answers = [false, true];
  const asked: string[] = [];
  person.page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    await (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  await person.page.keyboard.press("Escape");
  assert.equal(await editor(person).locator("input").nth(3).inputValue(), "half a name");
  await editor(person).getByText(person.words.common.cancel, { exact: true }).click();
  assert.equal(await editor(person).count(), 0);
  const { discardRow } = person.words.application.autosave;
  assert.deepEqual(asked, [discardRow, discardRow]);
});

Deno.test("one row after the other, and one is removed again", async () => {
  const person = await withDraft(stage);
  const { application } = person.words;
  await openPart(person, "basic");
  const { add, label } = tableText(person, "products");
  await openEditor(person, add);
  for (const [at, name] of ["First", "Second", "Third"].entries()) {
    await editor(person).getByLabel(column(person, "specificProduct")).fill(name);
    await editor(person).getByText(application.saveRowAndMore, { exact: true }).click();
    await rows(person, at + 1);
    await person.page.waitForFunction(() => document.activeElement?.id === "row-specificProduct");
  }
  await person.page.keyboard.press("Escape");
  await openEditor(person, application.changeRow(label, 2));
  await editor(person).getByText(application.removeRow, { exact: true }).click();
  await editor(person).waitFor({ state: "detached" });
  assert.deepEqual(await products(person), ["First", "Third"]);
  await reads(person, application.rowCount(2));
});

Deno.test("a row that somebody else changed meanwhile shows both, in place", async () => {
  const person = await withDraft(stage);
  const { application, issue } = person.words;
  await openPart(person, "basic");
  const { add, label } = tableText(person, "products");
  await openEditor(person, add);
  await person.page.keyboard.type("Cask");
  await person.page.keyboard.press("Enter");
  await rows(person, 1);
  await openEditor(person, application.changeRow(label, 1));
  const row = await person.page.locator("#row-form").getAttribute("action");
  const form = await person.page.evaluate(() =>
    Object.fromEntries(
      [...new FormData(document.querySelector<HTMLFormElement>("#row-form")!)].map(String)
        .map((pair) => pair.split(/,(.*)/s)),
    )
  );
  await person.page.request.post(String(row), {
    form: { ...form, specificProduct: "Theirs", then: "back" },
    headers: { origin: person.url },
  });
  await editor(person).getByLabel(column(person, "specificProduct")).fill("Mine");
  await person.page.keyboard.press("Enter");
  await person.page.locator("#row-errors").waitFor();
  const seen = await editor(person).innerText();
  assert.ok(seen.includes(issue["part.stale"]("", {})), seen);
  assert.ok(seen.includes(application.savedMeanwhile("Theirs")), seen);
  assert.equal(await focus(person), "row-errors");
  await editor(person).getByText(application.saveRow, { exact: true }).click();
  await person.page.locator("#products td", { hasText: "Mine" }).waitFor();
});

Deno.test("without a line a row stays where it is, and says so", async () => {
  const person = await withDraft(stage);
  const { autosave } = person.words.application;
  await openPart(person, "basic");
  await openEditor(person, tableText(person, "products").add);
  await person.page.keyboard.type("Cask");
  await person.page.context().setOffline(true);
  await person.page.keyboard.press("Enter");
  await editor(person).getByRole("alert").waitFor();
  assert.equal(await editor(person).getByRole("alert").innerText(), autosave.failed);
  await person.page.context().setOffline(false);
  await editor(person).getByText(person.words.application.saveRow, { exact: true }).click();
  await rows(person, 1);
});

/** Two hundred lines of a spreadsheet, three of them with a mistake, the columns in another order. */
function sheet(person: Person): string {
  const names = ["brand", "hsCode", "specificProduct", "yearlyCapacity"];
  const header = names.map((id) => column(person, id)).join("\t");
  const lines = Array.from({ length: 200 }, (_, at) => {
    const name = at === 10 ? "" : at === 11 ? `"Cask\n""${at}"""` : `Whisky ${at}`;
    const code = at === 50 ? "none" : "HS 2208.30";
    return ["Glenmorrow", code, name, at === 150 ? "many" : "1,250.5"].join("\t");
  });
  return `${[header, ...lines].join("\r\n")}\r\n\r\n`;
}

Deno.test("two hundred rows are pasted at once; three with mistakes are shown and stay to be put right", async () => {
  const person = await withDraft(stage);
  const { paste } = person.words.application;
  await openPart(person, "basic");
  await openEditor(person, paste.openFor(tableText(person, "products").label));
  assert.equal(await focus(person), "row-cells");
  await person.page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const box = document.activeElement;
    if (box instanceof HTMLTextAreaElement) box.value = text;
    box?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, sheet(person));
  await editor(person).locator("table").first().waitFor();
  const preview = await editor(person).innerText();
  assert.ok(preview.includes(paste.counted(197, 3)), preview);
  const { issue } = person.words;
  for (
    const sentence of [
      issue.required(column(person, "specificProduct"), {}),
      issue.bad_format(column(person, "hsCode"), {}),
      issue.not_a_number(column(person, "yearlyCapacity"), {}),
    ]
  ) assert.ok(preview.includes(sentence), sentence);
  assert.equal(await editor(person).locator("td .err").count(), 3);
  const lines = await editor(person).locator("table").first().locator("td:first-child")
    .allInnerTexts();
  assert.deepEqual(lines.map((line) => line.trim()), ["12", "52", "152"]);

  await editor(person).getByText(paste.add(197), { exact: true }).click();
  await rows(person, 197);
  const box = editor(person).locator("textarea");
  assert.equal((await box.inputValue()).split("\n").length, 4);
  const fixed = (await box.inputValue()).replace("none", "220830").replace("many", "7")
    .replace("2208.30\t\t", "2208.30\tLate\t");
  await box.fill(fixed);
  await editor(person).getByText(paste.preview, { exact: true }).click();
  await editor(person).getByText(paste.add(3), { exact: true }).click();
  await editor(person).waitFor({ state: "detached" });
  assert.equal((await products(person)).length, 200);
  assert.ok((await products(person)).includes('Cask "11"'));
  await control(person, "siteCity").fill("Keith");
  await saved(person);
  await person.page.reload();
  assert.equal((await products(person)).length, 200);
});

Deno.test("without scripts rows are pasted on a page of their own, looked at and added", async () => {
  const person = await withDraft(stage, { scripts: false });
  const { paste, savedTitle } = person.words.application;
  const { page } = person;
  await open(person, `${fileOf(person)}/basic`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await press(paste.openFor(tableText(person, "products").label));
  await page.locator("textarea").fill(sheet(person));
  await press(paste.preview);
  await reads(person, paste.counted(197, 3));
  await press(paste.change);
  assert.equal((await page.locator("textarea").inputValue()).trim().split("\n").length, 202);
  await press(paste.preview);
  await press(paste.add(197));
  await reads(person, paste.added(197), paste.left(3));
  await page.locator("textarea").fill("Late");
  await press(paste.preview);
  await press(paste.add(1));
  await reads(person, savedTitle);
  assert.equal((await products(person)).length, 198);
  assert.ok(at(person).startsWith(`${fileOf(person)}/basic`));
});

Deno.test("where an answer makes a table grey, its rows stay and none is added", async () => {
  const person = await withDraft(stage);
  await openPart(person, "basic");
  await answer(person, { choices: { tradedWithChina: "no" } });
  const { add } = tableText(person, "trade");
  assert.equal(
    await person.page.getByRole("button", { name: add, exact: true }).isDisabled(),
    true,
  );
});
