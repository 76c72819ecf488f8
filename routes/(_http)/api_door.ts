import { type Context, cors, HttpError, type Middleware } from "fresh";
import { withHeaders } from "../../fresh/with_headers.ts";
import type { State } from "../../state.ts";
import { API_RATE, type ApiAllowance, openApiRates } from "./api_rates.ts";
import { networkOf } from "./network.ts";
import { problem } from "./problem.ts";

/** What is for programs; the page about it, `/api`, is none of it. */
const PROGRAMS = "/api/";

/** A day: what may be asked from elsewhere does not change. */
const PREFLIGHT_SECONDS = 86_400;

const rateHeaders = [
  "RateLimit-Limit",
  "RateLimit-Policy",
  "RateLimit-Remaining",
  "RateLimit-Reset",
] as const;

/** Whether an address is one of the API's. */
export function isApi({ pathname }: URL): boolean {
  return pathname.startsWith(PROGRAMS);
}

/** Lets pages of other sites ask too, counts who asks how often, and refuses in words of programs. */
export function apiDoor(): readonly Middleware<State>[] {
  const hit = openApiRates();
  const open = cors<State>({
    allowMethods: ["GET", "HEAD", "POST"],
    exposeHeaders: ["ETag", "Link", "Retry-After", ...rateHeaders],
    maxAge: PREFLIGHT_SECONDS,
  });
  const counted: Middleware<State> = async (ctx) => {
    const allowance = hit(networkOf(ctx), ctx.state.deps.now());
    const answer = allowance.allowed ? await answered(ctx) : problem(ctx, { status: 429 });
    return withHeaders(answer, (headers) => setRate(headers, allowance));
  };
  return [open, counted].map(forPrograms);
}

function forPrograms(middleware: Middleware<State>): Middleware<State> {
  return (ctx) => isApi(ctx.url) ? middleware(ctx) : ctx.next();
}

function setRate(headers: Headers, { allowed, left, seconds }: ApiAllowance): void {
  const { limit, windowMs } = API_RATE;
  headers.set("RateLimit-Limit", String(limit));
  headers.set("RateLimit-Policy", `${limit};w=${windowMs / 1000}`);
  headers.set("RateLimit-Remaining", String(left));
  headers.set("RateLimit-Reset", String(seconds));
  if (!allowed) headers.set("Retry-After", String(seconds));
}

/** The answer, or what was thrown instead, as a problem. */
async function answered(ctx: Context<State>): Promise<Response> {
  try {
    return await ctx.next();
  } catch (error) {
    if (error instanceof HttpError) return problem(ctx, { status: error.status });
    const { reference } = ctx.state;
    console.error(`Reference ${reference}:`, error);
    return problem(ctx, { status: 500, reference });
  }
}
