import type { Context } from "fresh";
import type { State } from "../../state.ts";
import { sessionToken } from "./cookies.ts";
import { known } from "./pick_language.ts";

/** Pages that everybody reads alike. */
const PERMALINKS =
  /^\/(register(\/[^/]+(\/certificate)?)?|rules(\/compare)?|check|help|products|api)$/;

/** Five minutes: a suspension is not hidden for longer. */
const SHARED = "public, max-age=300";

interface Head {
  readonly headers: Headers;
  readonly status: number;
}

/** Says who may keep an answer, and which headers of the request it depends on. */
export function setCaching(ctx: Context<State>, { headers, status }: Head): void {
  if (!headers.has("cache-control")) {
    const shared = isShared(ctx, { headers, status });
    headers.set("cache-control", shared ? SHARED : "private, no-cache");
  }
  if (isHtml(headers)) {
    headers.append("vary", asked(ctx) === undefined ? "Cookie, Accept-Language" : "Cookie");
    // Scripts come only to those who are signed in.
    if (sessionToken(ctx) !== undefined) headers.append("vary", "Save-Data");
  }
}

/** Whether others may be given this page too: its language is in the address, its reader a visitor. */
function isShared(ctx: Context<State>, { headers, status }: Head): boolean {
  return (status === 200 || status === 304) && isHtml(headers) &&
    PERMALINKS.test(ctx.url.pathname) && asked(ctx) !== undefined &&
    sessionToken(ctx) === undefined;
}

function isHtml(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** The language that the address of a page asks for. */
function asked({ req, url }: Context<State>) {
  const reads = req.method === "GET" || req.method === "HEAD";
  return reads ? known(url.searchParams.get("lang")) : undefined;
}
