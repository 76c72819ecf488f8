import assert from "node:assert/strict";
import type { ReviewEvent } from "../../components/application/acts.ts";
import { placeText } from "./filing.ts";
import { onDisk, type Paper } from "./papers.ts";
import {
  awaiting,
  choose,
  fill,
  follow,
  goTo,
  handsOf,
  labelled,
  type Person,
  pick,
  press,
  reads,
  text,
  textsAt,
} from "./portal.ts";

/** What a reviewer writes and adds. */
export interface Decision {
  readonly reason?: string;
  /** Points to amend: the field, and what is wanted there. */
  readonly points?: readonly (readonly [field: string, text: string])[];
  readonly amend?: "enterprise" | "authority";
  readonly letter?: Paper;
  readonly inspectionReport?: Paper;
}

/** Opens a file from the review queue, once it has come. */
export async function openFromQueue(person: Person, number: string): Promise<void> {
  const { shell, query } = person.words;
  await goTo(person, shell.reviewQueue);
  await awaiting(person, number);
  await follow(person, query.openOne(number));
}

/** Finds a file in the application query by its number; its line is on the page then. */
export async function find(person: Person, number: string): Promise<void> {
  const { shell, query, common } = person.words;
  await goTo(person, shell.applications);
  await fill(person, { [query.number]: number });
  await press(person, common.query);
}

/** Opens a file from the application query. */
export async function openFromQuery(person: Person, number: string): Promise<void> {
  await find(person, number);
  await follow(person, person.words.query.openOne(number));
}

/** Decides on the file that is open: the button there, then the form of the decision. */
export async function decide(
  person: Person,
  event: ReviewEvent,
  decision: Decision = {},
): Promise<void> {
  await begin(person, event);
  await write(person, event, decision);
  await press(person, nameOf(person, event));
  await reads(person, person.words.acts.done[event]);
}

/** What an approval gives. */
export interface Given {
  readonly number: string;
  readonly day: string;
  readonly until: string;
}

/** Approves the file that is open; the number is of today in Shanghai, valid for five years. */
export async function approve(
  person: Person,
  { country, leaf }: { country: string; leaf: string },
): Promise<Given> {
  const days = [today()];
  await decide(person, "approve");
  days.push(today());
  const [number = ""] = /C[A-Z]{3}\d{14}/.exec(await text(person)) ?? [];
  const day = days.find((one) => number.slice(8, 14) === one.slice(2).replaceAll("-", ""));
  assert.ok(day !== undefined, `${number} is not of today, ${days.at(-1)}`);
  assert.equal(number.slice(0, 8), `C${country}${leaf}`);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const until = new Date(Date.UTC(year + 5, month - 1, date - 1)).toISOString().slice(0, 10);
  return { number, day, until };
}

/** The day in Shanghai, YYYY-MM-DD. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format();
}

/** Opens the form of a decision. */
export async function begin(person: Person, event: ReviewEvent): Promise<void> {
  await follow(person, nameOf(person, event));
}

/** Fills in the form of a decision without sending it. */
export async function write(
  person: Person,
  event: ReviewEvent,
  { reason, points = [], amend, letter, inspectionReport }: Decision,
): Promise<void> {
  const { acts } = person.words;
  if (amend !== undefined) {
    await pick(
      person,
      acts.whoAmends,
      amend === "authority" ? acts.amendAuthority : acts.amendEnterprise,
    );
  }
  if (reason !== undefined) await fill(person, { [acts.reason[event]]: reason });
  for (const [index, [id, text]] of points.entries()) {
    await choose(person, acts.place(index + 1), placeText(person, id).label);
    await handsOf(person).type(
      person.page,
      { kind: "field", name: labelled(person.words, acts.remark), at: index },
      text,
    );
  }
  for (const [paper, file] of Object.entries({ letter, inspectionReport })) {
    if (file === undefined) continue;
    const name = labelled(person.words, acts.labels[paper] ?? paper);
    await handsOf(person).give(person.page, { name }, await onDisk([file]));
  }
}

/** What the notices of somebody say, newest first. */
export async function noticesOf(person: Person): Promise<string[]> {
  await goTo(person, person.words.shell.notices);
  return await textsAt(person.page, "tbody td:first-child");
}

/** Finds a registration in the public register by one of its conditions. */
export async function findInRegister(
  person: Person,
  { label, value }: { label: string; value: string },
): Promise<void> {
  await goTo(person, person.words.shell.register);
  await fill(person, { [label]: value });
  await press(person, person.words.common.query);
}

function nameOf({ words }: Person, event: ReviewEvent): string {
  return event === "submit" ? words.acts.sendOn : words.event[event];
}
