import { registerEvents } from "../rules/register.ts";
import { commit } from "./commit.ts";
import { type NewChange, openRegisterChanges } from "./register_changes.ts";
import { openRegistrations, type Registration } from "./registrations.ts";

const FILLED = ["register_changes_filled"];

/** An atomic write takes 1,000 changes. */
const A_WRITE = 500;

/** Tells of registrations that were made before the register told of changes; once, and again where it broke off. */
export async function fillRegisterChanges(kv: Deno.Kv): Promise<void> {
  if ((await kv.get(FILLED)).value !== null) return;
  const changes = openRegisterChanges(kv);
  const told = new Set((await changes.after(0)).map(({ number }) => number));
  const untold = (await openRegistrations(kv).all()).filter(({ number }) => !told.has(number));
  for (const batch of batches(untold.toSorted(oldestFirst))) {
    const op = kv.atomic();
    (await changes.telling(batch))(op);
    if (!await commit(op)) throw new Error("Cannot fill the register's changes: somebody writes");
  }
  await kv.set(FILLED, true);
}

/** All that happened to these registrations, those of one registration never in two writes. */
function batches(registrations: readonly Registration[]): NewChange[][] {
  const found: NewChange[][] = [];
  for (const registration of registrations) {
    const own = changesOf(registration);
    const last = found.at(-1);
    if (last === undefined || last.length + own.length > A_WRITE) found.push(own);
    else last.push(...own);
  }
  return found;
}

function changesOf({ number, issuedOn, history }: Registration): NewChange[] {
  const later = history.flatMap(({ event, on }) => {
    const known = registerEvents.find((name) => name === event);
    return known === undefined ? [] : [{ number, event: known, on }];
  });
  return [{ number, event: "register", on: issuedOn }, ...later];
}

function oldestFirst(a: Registration, b: Registration): number {
  const [one, other] = [a.issuedOn + a.number, b.issuedOn + b.number];
  return one < other ? -1 : one > other ? 1 : 0;
}
