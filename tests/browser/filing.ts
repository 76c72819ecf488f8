import assert from "node:assert/strict";
import type { FieldText, TableText } from "../../rules/pack.ts";
import { type Part, parts } from "../../rules/form.ts";
import { onDisk, type Paper, pdf } from "./papers.ts";
import { patiently } from "./patience.ts";
import {
  at,
  choose,
  exactly,
  fill,
  follow,
  goTo,
  handsOf,
  open,
  type Person,
  pick,
  press,
  reads,
  textsAt,
} from "./portal.ts";

/** Answers as a person has them in mind: by field, the choices by their names in the law. */
export interface Sheet {
  readonly texts?: Readonly<Record<string, string>>;
  readonly lists?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
}

/** One row: what is typed, and what is chosen from a list. */
export interface Row {
  readonly texts?: Readonly<Record<string, string>>;
  readonly lists?: Readonly<Record<string, string>>;
}

/** The words of a field of the form. */
export function fieldText({ words }: Pick<Person, "words">, id: string): FieldText {
  const fields: Readonly<Record<string, FieldText>> = words.packs.d248.fields;
  return known(fields[id], id);
}

/** The words of a table of the form. */
export function tableText({ words }: Pick<Person, "words">, id: string): TableText {
  const tables: Readonly<Record<string, TableText>> = words.packs.d248.tables;
  return known(tables[id], id);
}

/** The words of a field or table of the form. */
export function placeText(person: Person, id: string): FieldText {
  return Object.hasOwn(person.words.packs.d248.tables, id)
    ? tableText(person, id)
    : fieldText(person, id);
}

function known<T>(text: T | undefined, id: string): T {
  assert.ok(text !== undefined, `the form has no ${id}`);
  return text;
}

/** The address of the application somebody has open. */
export function fileOf(person: Person): string {
  const [path] = /^\/applications\/[0-9a-z]{26}/.exec(at(person)) ?? [];
  assert.ok(path !== undefined, `${at(person)} is no page of an application`);
  return path;
}

/** The number of the application that is open. */
export async function numberOf(person: Person): Promise<string> {
  const [heading = ""] = await textsAt(person.page, "h1");
  const [number] = /A-\d{4}-\d{6}/.exec(heading) ?? [];
  assert.ok(number !== undefined, `${heading} names no application`);
  return number;
}

/** Where the progress of the application that is open stands. */
export async function stepOf({ page }: Person): Promise<string> {
  const [step = ""] = await textsAt(page, ".steps [aria-current=step] span");
  return step;
}

/** Chooses the product category from the list and starts. */
export async function startApplication(person: Person, leaf: string): Promise<void> {
  const { words } = person;
  const leaves: Readonly<Record<string, string>> = words.packs.d248.leaves;
  await goTo(person, words.shell.apply);
  await follow(person, known(leaves[leaf], leaf));
  await press(person, words.start.start);
}

/** Fills in fields of the part that is open, without saving. */
export async function answer(
  person: Person,
  { texts = {}, lists = {}, choices = {} }: Sheet,
): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    await fill(person, { [fieldText(person, id).label]: text });
  }
  for (const [id, option] of Object.entries(lists)) {
    await choose(person, fieldText(person, id).label, option);
  }
  for (const [id, option] of Object.entries(choices)) {
    const { label, options = {} } = fieldText(person, id);
    await pick(person, label, known(options[option], `${id} ${option}`));
  }
}

/** Adds rows to a table of the part that is open: within the page, or each on a page of its own. */
export async function addRows(
  person: Person,
  { table, rows }: { table: string; rows: readonly Row[] },
): Promise<void> {
  if (person.scripts) return await addRowsInPlace(person, { table, rows });
  const { application } = person.words;
  await press(person, tableText(person, table).add);
  for (const [index, row] of rows.entries()) {
    await answerRow(person, { table, row });
    const last = index === rows.length - 1;
    await press(person, last ? application.saveRow : application.saveRowAndMore);
  }
}

/** The row that is open within the page. */
const EDITOR = ".remark[role=group]";

/** In the page: whether the first field of the row that is open has the focus. */
function isReady(editor: string): boolean {
  const first = `${editor} :is(input:not([type=hidden]), select, textarea)`;
  return document.activeElement !== null &&
    document.querySelector(first) === document.activeElement;
}

async function addRowsInPlace(
  person: Person,
  { table, rows }: { table: string; rows: readonly Row[] },
): Promise<void> {
  const { page, words: { application } } = person;
  const click = (name: string, within: string) =>
    handsOf(person).click(page, { kind: "button", name: exactly(name), within });
  await page.locator("#save-first[hidden]").waitFor({ state: "attached" });
  await click(tableText(person, table).add, `#${table}`);
  for (const [index, row] of rows.entries()) {
    assert.ok(await patiently(() => page.evaluate(isReady, EDITOR)), "a row is open");
    await answerRow(person, { table, row, within: EDITOR });
    const last = index === rows.length - 1;
    await click(last ? application.saveRow : application.saveRowAndMore, EDITOR);
    await page.locator(`#${table} tbody tr:nth-child(${index + 1})`).waitFor();
  }
  await page.locator(EDITOR).waitFor({ state: "detached" });
}

/** Fills in the row that is open, without saving. */
export async function answerRow(
  person: Person,
  { table, row: { texts = {}, lists = {} }, within }: {
    table: string;
    row: Row;
    within?: string | undefined;
  },
): Promise<void> {
  const { columns } = tableText(person, table);
  for (const [id, text] of Object.entries(texts)) {
    await fill(person, { [known(columns[id], id).label]: text }, { within });
  }
  for (const [id, option] of Object.entries(lists)) {
    await choose(person, known(columns[id], id).label, option, { within });
  }
}

/** Fills in a whole part, rows first, and goes on to the next one. */
export async function fillPart(
  person: Person,
  { part, sheet }: { part: Part; sheet: Sheet },
): Promise<void> {
  const { application } = person.words;
  for (const [table, rows] of Object.entries(sheet.rows ?? {})) {
    await addRows(person, { table, rows });
  }
  await answer(person, sheet);
  const last = part === "inspection";
  await press(person, last ? application.saveToAttachments : application.saveAndContinue);
}

/** Uploads a file where the part that is open, or the page of attachments, asks for it. */
export async function upload(
  person: Person,
  { field, paper }: { field: string; paper: Paper },
): Promise<void> {
  const { page, words: { application } } = person;
  await openAttachments(person);
  const within = `#${field}`;
  if (!person.scripts) {
    await follow(person, application.addFile, { within });
    return await give(person, paper);
  }
  await page.locator("main input[type=file][hidden]").first().waitFor({ state: "attached" });
  const chooser = page.waitForEvent("filechooser");
  await handsOf(person).click(page, { kind: "link", name: exactly(application.addFile), within });
  await (await chooser).setFiles(await onDisk([paper]));
  await page.locator(`${within} .there a`, { hasText: paper.name }).waitFor();
}

/** Chooses a file on the page that asks for one, and sends it. */
export async function give(person: Person, paper: Paper): Promise<void> {
  await handsOf(person).give(person.page, { name: /./ }, await onDisk([paper]));
  await press(person, person.words.application.upload);
}

/** Downloads the declaration, as a person does before signing it. */
export async function downloadDeclaration(person: Person): Promise<string> {
  const { application, pdf, declaration } = person.words;
  const { page } = person;
  await follow(person, application.getDeclaration);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    handsOf(person).click(page, { kind: "link", name: exactly(pdf.webPage) }),
  ]);
  const html = await Deno.readTextFile(await download.path());
  await follow(person, declaration.toUpload);
  return html;
}

/** Opens the preview of the application that is open. */
export async function preview(person: Person): Promise<void> {
  await openAttachments(person);
  await follow(person, person.words.application.preview);
}

async function openAttachments(person: Person): Promise<void> {
  const path = `${fileOf(person)}/attachments`;
  if (!/\/attachments(\?|$)/.test(at(person))) await open(person, path);
}

/** Submits from the preview. */
export async function submit(person: Person): Promise<void> {
  await press(person, person.words.event.submit);
}

/** Starts, fills in, signs and submits an application; returns its number. */
export async function file(
  person: Person,
  { leaf, sheets }: { leaf: string; sheets: Readonly<Record<Part, Sheet>> },
): Promise<string> {
  await startApplication(person, leaf);
  const number = await numberOf(person);
  for (const part of parts) await fillPart(person, { part, sheet: sheets[part] });
  await upload(person, { field: "declaration", paper: pdf("declaration.pdf") });
  await preview(person);
  await submit(person);
  await reads(person, person.words.acts.done.submit);
  return number;
}
