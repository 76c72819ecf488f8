import { TELLING, typeOfBytes } from "../../rules/uploads.ts";
import { take } from "./answers.ts";
import { bytesOf, hashOf } from "./file_hash.ts";
import { next } from "./requests.ts";
import { send } from "./send.ts";
import { isOver, show, type Transfer } from "./transfer_state.ts";

/** One file at a time: on a slow line the first is there sooner. */
let line: Promise<unknown> = Promise.resolve();

/** Sends it, or what is left of it, as soon as those before it are through. */
export function start(one: Transfer): void {
  const run = ++one.run;
  const wanted = () => one.run === run;
  const lose = () => {
    if (wanted()) show(one, "failed", one.goal.refusals.unreadable);
  };
  show(one, "waiting");
  faultOf(one).then((fault) => {
    if (fault !== "") show(one, "failed", fault);
    else line = line.then(() => work(one, wanted)).catch(lose);
  }).catch(lose);
}

/** Stops it; nothing that has arrived is lost. */
export function pause(one: Transfer): void {
  halt(one);
  show(one, "paused");
}

/** Gives it up, and what has arrived of it. */
export function cancel(one: Transfer): void {
  halt(one);
  if (one.at !== "" && !isOver(one)) send({ method: "DELETE", address: one.at });
}

function halt(one: Transfer): void {
  one.run++;
  one.stop();
}

async function work(one: Transfer, wanted: () => boolean): Promise<void> {
  if (!wanted()) return; // stopped while it waited for its turn
  if (one.hash === "") {
    show(one, "checking");
    one.hash = await hashOf(one.file);
  }
  while (wanted() && !isOver(one)) {
    const request = next(one);
    one.stop = request.stop;
    const answer = await request.answer;
    if (wanted()) await take(one, answer);
  }
}

/** Why it is not sent at all. */
async function faultOf({ file, goal: { limit, refusals } }: Transfer): Promise<string> {
  if (file.size === 0) return refusals.empty;
  if (file.size > limit) return refusals.tooLarge;
  return typeOfBytes(await bytesOf(file.slice(0, TELLING))) === null ? refusals.type : "";
}
