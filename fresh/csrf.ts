import type { Context } from "./context.ts";
import { HttpError } from "./http_error.ts";
import type { Middleware } from "./middleware.ts";

/** Which other origins may send forms here. */
export interface CsrfOptions<State> {
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => boolean);
}

const SAFE = ["GET", "HEAD", "OPTIONS"];

/** Refuses with 403 what another site makes a browser send here. */
export function csrf<State>(
  options: CsrfOptions<State> = {},
): Middleware<State> {
  return (ctx) => {
    if (SAFE.includes(ctx.req.method) || isOwn(ctx, options)) return ctx.next();
    throw new HttpError(403);
  };
}

function isOwn<State>(
  ctx: Context<State>,
  { origin: allowed = [] }: CsrfOptions<State>,
): boolean {
  const site = ctx.req.headers.get("Sec-Fetch-Site");
  if (site === "same-origin" || site === "none") return true;
  const origin = ctx.req.headers.get("Origin");
  if (origin === null) return site === null; // old browsers send neither
  if (origin === ctx.url.origin) return true;
  return typeof allowed === "function" ? allowed(origin, ctx) : [allowed].flat().includes(origin);
}
