import type { Middleware } from "fresh";
import { resumeSession } from "../../services/resume_session.ts";
import { countWaiting } from "../../services/what_waits.ts";
import type { State } from "../../state.ts";
import { readCookie, sessionToken } from "./cookies.ts";
import { pickLanguage } from "./pick_language.ts";
import { become } from "./viewer.ts";

/** Answers alike whoever asks. */
const EVERYBODY = "/api/";

/** Asks how long the session lasts, which is no reason to make it last longer. */
const QUIET = "/session";

/** Finds out who is here and which language to speak. */
export function identify(): Middleware<State> {
  return async (ctx) => {
    const { state, req, url } = ctx;
    if (url.pathname.startsWith(EVERYBODY)) return ctx.next();
    const token = sessionToken(ctx);
    const reads = req.method === "GET" || req.method === "HEAD";
    const quiet = reads && url.pathname === QUIET;
    const resumed = token ? await resumeSession(state.deps, { token, quiet }) : null;
    const lang = pickLanguage({
      asked: reads ? url.searchParams.get("lang") : null,
      account: resumed?.user.lang,
      cookie: readCookie(req.headers, "lang"),
      accept: req.headers.get("accept-language"),
    });
    state.lang = lang;
    state.messages = state.dictionaries[lang];
    if (resumed !== null) {
      become(state, { resumed, lang });
      const { actor, user: { noticesSeenAt, createdAt } } = resumed;
      const since = { actor, noticesSeenAt: noticesSeenAt ?? createdAt };
      state.waiting = await countWaiting(state.deps, since);
    }
    return ctx.next();
  };
}
