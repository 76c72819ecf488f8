import type { Route } from "../../rules/form.ts";

/** What happens to an application, one word an event; `+` joins what happens at one moment. */
export interface Fate {
  readonly on: Route | "any";
  /** How many of 250 files have it; each sample account has one more of each. */
  readonly share: number;
  readonly events: string;
}

type Row = readonly [on: Fate["on"], share: number, events: string];

// deno-fmt-ignore
const rows: readonly Row[] = [
  // drafts
  ["any",          6, "start"],
  ["any",          9, "start half"],
  ["any",          5, "start fill"],
  ["any",          3, "start spoil"],
  // with the authority
  ["recommended", 22, "start fill submit"],
  ["recommended",  4, "start fill submit return mend submit"],
  ["recommended",  7, "start fill submit return"],
  ["recommended",  6, "start fill submit decline"],
  // on the way to customs
  ["recommended",  4, "start fill submit recommend+hold"],
  ["recommended",  3, "start fill submit recommend+linger"],
  ["recommended",  3, "start fill submit recommend+lose"],
  ["recommended",  3, "start fill submit recommend+spill"],
  ["self",         3, "start fill submit+hold"],
  ["self",         3, "start fill submit+linger"],
  ["self",         4, "start fill submit+lose"],
  ["self",         3, "start fill submit+hang"],
  ["self",         2, "start fill submit+lose mend submit+hang"],
  // with customs
  ["recommended", 14, "start fill submit recommend+deliver"],
  ["self",        13, "start fill submit+deliver"],
  ["recommended", 10, "start fill submit recommend+deliver accept"],
  ["self",         9, "start fill submit+deliver accept"],
  ["recommended",  4, "start fill submit recommend+deliver ask"],
  ["self",         4, "start fill submit+deliver accept ask"],
  ["recommended",  3, "start fill submit recommend+deliver ask_authority"],
  // ended
  ["recommended",  3, "start fill submit recommend+deliver refuse"],
  ["self",         4, "start fill submit+deliver refuse"],
  ["recommended",  4, "start fill submit recommend+deliver accept reject"],
  ["self",         4, "start fill submit+deliver accept reject"],
  ["recommended",  3, "start fill submit recommend+deliver accept dismiss"],
  ["recommended", 34, "start fill submit recommend+deliver accept approve"],
  ["self",        38, "start fill submit+deliver accept approve"],
  ["recommended",  4, "start fill submit return mend submit recommend+deliver accept approve"],
  ["recommended",  3, "start fill submit recommend+lose retry+deliver accept approve"],
  ["recommended",  2, "start fill submit recommend+deliver ask_authority resend+deliver accept approve"],
  ["self",         4, "start fill submit+deliver ask mend submit+deliver accept approve"],
];

/** Every course an application takes in the demo. */
export const fates: readonly Fate[] = rows.map(([on, share, events]) => ({ on, share, events }));

/** Days that pass before an event, at least and at most. */
export const gaps: Readonly<Record<string, readonly [least: number, most: number]>> = {
  start: [0, 0],
  half: [0, 0],
  fill: [0, 2],
  spoil: [0, 1],
  submit: [0, 5],
  recommend: [5, 30],
  return: [4, 20],
  decline: [4, 25],
  mend: [2, 15],
  retry: [0, 1],
  accept: [2, 12],
  ask: [4, 20],
  ask_authority: [4, 20],
  resend: [2, 10],
  refuse: [3, 10],
  approve: [12, 60],
  reject: [15, 45],
  dismiss: [10, 30],
};

/** Whether the course leads to an end that lies long ago. */
export function isOver({ events }: Fate): boolean {
  return /(approve|reject|refuse|decline|dismiss)$/.test(events);
}

/** Whether the course needs a leaf that no other file of the enterprise has taken. */
export function isFiled({ events }: Fate): boolean {
  return events.includes("submit");
}
