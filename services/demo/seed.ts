import { dayOf } from "../../rules/numbers.ts";
import { inForce } from "../../rules/pack.ts";
import { allocateAccount } from "../allocate_account.ts";
import type { Deps } from "../deps.ts";
import { hashPassword } from "../passwords.ts";
import { companies } from "./companies.ts";
import { companyOf, type Member } from "./company.ts";
import { ATTEMPTS } from "./delivery.ts";
import { join, officeOf } from "./members.ts";
import { type Account, type Office, openDesk, openOffices, setPassword } from "./offices.ts";
import { planFiles, type PlannedFile } from "./plan.ts";
import { at, must, type Scene } from "./scene.ts";
import { play } from "./steps.ts";

const DAY = 86_400_000;

/** The demo's first day, or two years back where the clock stands before its time. */
const FIRST = Date.parse("2024-01-08T08:00:00Z");

/** Fills an empty store: offices, companies, and what happened to their files until today. */
export async function seed(
  real: Deps,
  { say, files, accounts }: {
    say: (line: string) => void;
    files: number;
    accounts: readonly Account[];
  },
): Promise<void> {
  const until = real.now().getTime();
  const from = Math.min(FIRST, until - 400 * DAY);
  const limits = { ...real.limits, deliveryAttempts: ATTEMPTS };
  const deps = { ...real, limits };
  const past = at(deps, from - 30 * DAY);
  say(`Seeding the demo, once: ${files} files …`);

  const account = accounts.find(({ role }) => role === "customs");
  if (account === undefined) throw new Error("Cannot seed: customs has no sample account");
  const desk = await openDesk(past, account);
  const ofRole = (role: string) => accounts.filter((one) => one.role === role);
  const lock = await hashPassword(past, past.newSecret());
  const officers = ofRole("authority");
  const offices = await openOffices(past, { desk: desk.actor, accounts: officers, lock });
  const members = await joinAll(past, { offices, accounts: ofRole("enterprise"), lock });
  const plan = planAll(deps, { members, files, from, until });
  await playAll(deps, { plan, offices, customs: desk.actor, say });
  await newcomer(at(deps, until - 2 * DAY), offices);
  await readOld(deps, { names: accounts.map(({ userName }) => userName), until });
  await setPassword(past, { invited: desk.invited, account });
  say(`Seeded in ${Math.ceil((real.now().getTime() - until) / 1000)} s.`);
}

async function joinAll(
  deps: Deps,
  { offices, accounts, lock }: {
    offices: readonly Office[];
    accounts: readonly Account[];
    lock: string;
  },
): Promise<Member[]> {
  const members: Member[] = [];
  for (const [place, row] of companies.entries()) {
    const company = companyOf(row, place);
    members.push(await join(deps, { company, offices, account: accounts[place], lock }));
  }
  return members;
}

function planAll(
  { packs }: Deps,
  { members, files, from, until }: {
    members: readonly Member[];
    files: number;
    from: number;
    until: number;
  },
): PlannedFile<Member>[] {
  const pack = inForce(packs, dayOf(new Date(from)));
  if (pack === undefined) throw new Error("Cannot seed: no pack is in force on its first day");
  return planFiles(members, { files, pack, from, until });
}

/** Plays every event of every file in the order of time, so that lists are as they would be. */
async function playAll(
  deps: Deps,
  { plan, offices, customs, say }: {
    plan: readonly PlannedFile<Member>[];
    offices: readonly Office[];
    customs: Scene["customs"];
    say: (line: string) => void;
  },
): Promise<void> {
  const ids = new Map<PlannedFile<Member>, string>();
  const events = plan.flatMap((file) => file.events.map((event) => ({ file, ...event })))
    .toSorted((a, b) => a.at - b.at);
  for (const [done, { file, at: moment, words }] of events.entries()) {
    const { company: owner, leaf, chance, rows } = file;
    const id = ids.get(file) ?? deps.newId();
    ids.set(file, id);
    const authority = officeOf(owner, offices) ?? null;
    await play(
      { deps: at(deps, moment), id, leaf, rows, chance, owner, authority, customs },
      words,
    );
    if (done % 400 === 399) say(`  ${Math.round(100 * done / events.length)} %`);
  }
}

/** Somebody who has just been given an account: the link is not used, the number not added. */
async function newcomer(deps: Deps, offices: readonly Office[]): Promise<void> {
  const [office] = offices;
  if (office === undefined) return;
  const values = {
    ...companyOf(["Riso del Delta S.r.l.", "en", "grain", "ITA", 0, "Ferrara"], 90).profile,
    userName: "riso-del-delta",
    homeNumber: "",
  };
  must(await allocateAccount(deps, { actor: office.actor, values, once: "demo-new" }), "newcomer");
}

/** The samples have read their notices up to two weeks ago. */
async function readOld(
  { users }: Deps,
  { names, until }: { names: readonly string[]; until: number },
): Promise<void> {
  const noticesSeenAt = new Date(until - 14 * DAY).toISOString();
  for (const name of names) {
    const user = await users.byName(name);
    if (user === null) throw new Error(`Cannot seed: ${name} has no account`);
    must(
      await users.change(user.id, (now) => ({ ok: true, value: { ...now, noticesSeenAt } })),
      name,
    );
  }
}
