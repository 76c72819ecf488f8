import { bytesOf } from "./file_hash.ts";
import { pageAt } from "./page_at.ts";
import { quicken, slowDown } from "./requests.ts";
import { takeToken, tokenIn } from "./tokens.ts";
import { nothing, show, type Transfer } from "./transfer_state.ts";

/** Seconds between two tries, at most. */
const LONGEST_PAUSE = 30;

/** Refusals that pass by themselves: another request came between. */
const PASSING = /^(upload\.moved|store\.conflict)$/;

/** Draws the consequences of an answer. */
export async function take(one: Transfer, answer: XMLHttpRequest): Promise<void> {
  const { status } = answer;
  const { code = "", message = "" } = answer.response || {};
  if (status >= 200 && status < 300) return arrived(one, answer);
  if (status === 401 || status === 403) return await renew(one);
  // What is said of an upload that is there no more, or without words, is asked anew of the whole.
  const isGone = one.at !== "" && (status === 404 || one.unsure) && status !== 0;
  one.unsure = true;
  if (isGone) one.at = "";
  if (status === 0 || status >= 500) return await tryAgain(one);
  if (!isGone && !PASSING.test(code)) {
    return show(one, "failed", message || one.goal.refusals.failed);
  }
  await rest(one);
}

function arrived(one: Transfer, answer: XMLHttpRequest): void {
  const { status } = answer;
  if (status === 200 && one.at === "") return show(one, "known");
  if (status === 204) quicken(one);
  const offset = Number(answer.getResponseHeader("Upload-Offset"));
  if (offset > one.offset) one.tries = 0;
  one.at = answer.getResponseHeader("Location") || one.at;
  one.unsure = false;
  one.offset = one.sent = offset;
  show(one, status === 204 && offset === one.file.size ? "done" : "sending");
}

/** Takes the form token of the session that there is now; without one it waits for somebody to sign in. */
async function renew(one: Transfer): Promise<void> {
  const page = await pageAt(one.goal.page).catch(() => undefined);
  if (page === undefined) return await tryAgain(one);
  if (page !== null && takeToken(tokenIn(page))) return;
  one.run++;
  show(one, "signedOut");
}

/** The line has dropped: less at once from now on, after a pause. */
async function tryAgain(one: Transfer): Promise<void> {
  slowDown();
  show(one, "broken");
  await rest(one);
}

/** A pause that grows with every try. */
async function rest(one: Transfer): Promise<void> {
  const seconds = Math.min(2 ** one.tries++, LONGEST_PAUSE);
  await new Promise<void>((resolve) => {
    one.stop = one.wake = resolve;
    setTimeout(resolve, seconds * 1000);
  });
  one.wake = nothing;
  await bytesOf(one.file.slice(0, 1)); // fails where the file was changed or taken away
}
