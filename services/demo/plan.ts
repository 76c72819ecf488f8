import type { Route } from "../../rules/form.ts";
import { categoryOfLeaf, type Pack } from "../../rules/pack.ts";
import { type Chance, openChance } from "./chance.ts";
import type { Company } from "./company.ts";
import { type Fate, fates, gaps, isFiled, isOver } from "./fates.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Files of each sample account: every fate once, and some of its own route again. */
const OF_A_SAMPLE = 25;

/** Among them the draft with slips and one more have sixty rows; so do two in 25 of the others. */
const LONG = [3, 7];

/** One application of the demo: whose, of what, and what happens when. */
export interface PlannedFile<C extends Company = Company> {
  readonly company: C;
  readonly leaf: string;
  readonly chance: Chance;
  /** Rows of its tables. */
  readonly rows: number;
  readonly events: readonly PlannedEvent[];
}

/** A moment in the life of an application. */
export interface PlannedEvent {
  readonly at: number;
  readonly words: readonly string[];
}

interface Frame {
  readonly pack: Pack;
  readonly from: number;
  readonly until: number;
}

/** Plans so many files: every fate for each sample account, the others by their shares. */
export function planFiles<C extends Company>(
  companies: readonly C[],
  { files, ...frame }: Frame & { files: number },
): PlannedFile<C>[] {
  const routeOf = (leaf: string) => categoryOfLeaf(frame.pack, leaf)?.route;
  const hall = companies.map((company) => ({ company, taken: new Set<string>(), files: 0 }));
  const wanted = [...ofSamples(companies), ...ofOthers(companies, files)].slice(0, files);
  return wanted.map(({ fate, by }, at) => {
    const chance = openChance(at + 1);
    const seat = seatFor(hall, { fate, by, routeOf }) ??
      seatFor(hall, { fate, by: companies.slice(2), routeOf });
    if (seat === undefined) throw new RangeError("Cannot seed: the companies have no leaf left");
    const { company, leaf } = seat;
    const rows = LONG.includes(at % OF_A_SAMPLE) ? 60 : chance.whole(1, 5);
    return { company, leaf, chance, rows, events: eventsOf(fate, { chance, ...frame }) };
  });
}

interface Wish {
  readonly fate: Fate;
  /** The companies it may belong to. */
  readonly by: readonly Company[];
}

function ofSamples(companies: readonly Company[]): Wish[] {
  return companies.slice(0, 2).flatMap((company) => {
    const route: Route = company.origin === "self" ? "self" : "recommended";
    const own = fates.filter(({ on }) => on === "any" || on === route);
    const more = fates.filter(({ on }) => on === "self");
    return [...own, ...more].slice(0, OF_A_SAMPLE).map((fate) => ({ fate, by: [company] }));
  });
}

/** The fates by their shares, mixed, for everybody but the samples. */
function ofOthers(companies: readonly Company[], files: number): Wish[] {
  const by = companies.slice(2);
  const home = by.filter(({ country }) => country === companies[0]?.country);
  const scale = files / 300;
  return fates.flatMap((fate, at) =>
    Array.from({ length: Math.max(1, Math.round(fate.share * scale)) }, (_, i) => ({
      fate,
      by: fate.events.endsWith(" submit") && i % 2 === 0 ? home : by,
      order: openChance(at * 1000 + i).whole(0, 1e6),
    }))
  ).toSorted((a, b) => a.order - b.order);
}

interface Seat<C extends Company> {
  readonly company: C;
  readonly taken: Set<string>;
  files: number;
}

/** The company with the fewest files that still has a leaf for this fate. */
function seatFor<C extends Company>(
  hall: readonly Seat<C>[],
  { fate, by, routeOf }: Wish & { routeOf: (leaf: string) => Route | undefined },
): { company: C; leaf: string } | undefined {
  const open = ({ company, taken }: Seat<C>) =>
    company.leaves.filter((leaf) => {
      const route = routeOf(leaf);
      if (route === undefined || (fate.on !== "any" && fate.on !== route)) return false;
      if (company.origin === "self" && route === "recommended") return false;
      return !isFiled(fate) || !taken.has(leaf);
    });
  const seats = hall.filter(({ company }) => by.includes(company))
    .toSorted((a, b) => a.files - b.files || by.indexOf(a.company) - by.indexOf(b.company));
  const seat = seats.find((one) => open(one).length > 0);
  if (seat === undefined) return undefined;
  const leaves = open(seat);
  const leaf = leaves[seat.files % leaves.length] ?? "";
  seat.files++;
  if (isFiled(fate)) seat.taken.add(leaf);
  return { company: seat.company, leaf };
}

/** Moments in working time, the last lately where the file is open, at any time where it is over. */
function eventsOf(
  fate: Fate,
  { chance, from, until }: Omit<Frame, "pack"> & { chance: Chance },
): PlannedEvent[] {
  let at = 0;
  const events = fate.events.split(" ").map((joined) => {
    const words = joined.split("+");
    const [least, most] = gaps[words[0] ?? ""] ?? [0, 0];
    at = workingTime(at + chance.whole(least, most) * DAY + chance.whole(15, 200) * MINUTE);
    return { at, words };
  });
  const longest = Math.floor((until - from - at) / DAY);
  const back = isOver(fate) ? chance.whole(6, Math.max(6, longest)) : chance.whole(1, 24);
  const start = Math.floor(until / DAY) * DAY - back * DAY - Math.floor(at / DAY) * DAY;
  return events.map((event) => ({ ...event, at: start + event.at }));
}

/** Afternoon at customs and morning in Europe, in minutes of the day (UTC). */
const OPENS = 6 * 60;
const CLOSES = 9 * 60 + 50;

/** The same moment, or the next that falls into working time. */
function workingTime(at: number): number {
  const minute = Math.floor(at % DAY / MINUTE);
  if (minute >= OPENS && minute <= CLOSES) return at;
  const opening = Math.floor(at / DAY) * DAY + (OPENS + minute % 50) * MINUTE;
  return opening < at ? opening + DAY : opening;
}
