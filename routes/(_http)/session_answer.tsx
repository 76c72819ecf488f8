import type { Context } from "fresh";
import { renderToString } from "preact-render-to-string";
import { type SessionNews, SessionNotice, strongOf } from "../../components/SessionNotice.tsx";
import { warningMs } from "../../services/session_life.ts";
import { type TimeLeft, timeLeft } from "../../services/time_left.ts";
import type { State } from "../../state.ts";
import { textIn } from "./asked.ts";

const MINUTE = 60_000;

/** Past a whole minute, so that the next one is counted. */
const BIT = 500;

const over: TimeLeft = { quiet: 0, most: 0 };

/** What a page that is open is told of the session, in words and for its scripts. */
export async function sessionAnswer(ctx: Pick<Context<State>, "url" | "state">) {
  const { deps, viewer, messages } = ctx.state;
  const left = viewer === null ? over : await timeLeft(deps, viewer);
  const early = warningMs(deps);
  const news = newsOf(ctx, { ...left, early });
  const isOwn = viewer !== null && news !== "somebodyElse";
  const notice = {
    news: news ?? "resumed",
    minutes: Math.floor(left.quiet / MINUTE),
    userName: viewer?.userName ?? "",
    messages,
  };
  return {
    token: isOwn ? viewer.formToken : null,
    news: news ?? "",
    html: news === null ? "" : renderToString(<SessionNotice {...notice} />),
    strong: strongOf(notice) ?? "",
    again: left.quiet > early ? left.quiet - early : left.quiet % MINUTE + BIT,
  };
}

/** What there is to say to a page of somebody that showed something before; null if nothing. */
function newsOf(
  { url, state: { viewer } }: Pick<Context<State>, "url" | "state">,
  { quiet, most, early }: TimeLeft & { early: number },
): SessionNews | null {
  const was = textIn(url, "was");
  if (viewer === null) return url.searchParams.has("pressed") ? "notYet" : "ended";
  if (url.searchParams.has("user") && textIn(url, "user") !== viewer.userName) {
    return "somebodyElse";
  }
  if (quiet <= early) return quiet === most ? "last" : "soon";
  return /^(ended|notYet|somebodyElse|resumed)$/.test(was) ? "resumed" : null;
}
