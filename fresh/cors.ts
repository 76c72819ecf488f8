import { changeAnswer } from "./change_answer.ts";
import type { Context } from "./context.ts";
import type { Middleware } from "./middleware.ts";
import { withHeaders } from "./with_headers.ts";

/** Who may read answers from another origin, and what of them. */
export interface CORSOptions<State> {
  /** Which origins; `*`, everyone, by default. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => string | null | undefined);
  allowMethods?: string[];
  allowHeaders?: string[];
  exposeHeaders?: string[];
  /** For how many seconds a browser may remember the permission. */
  maxAge?: number;
  credentials?: boolean;
}

const METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"];

/** Tells browsers which other origins may use the answers, and answers their preflights. */
export function cors<State>(
  options: CORSOptions<State> = {},
): Middleware<State> {
  return (ctx) => {
    const origin = allowedOrigin(ctx, options);
    const permit = (response: Response) =>
      withHeaders(response, (headers) => setOrigin(headers, origin, options));
    const isPreflight = ctx.req.method === "OPTIONS" &&
      ctx.req.headers.has("Access-Control-Request-Method");
    return isPreflight ? permit(preflight(ctx, options)) : changeAnswer(ctx, permit);
  };
}

function setOrigin<State>(
  headers: Headers,
  origin: string | null,
  { credentials, exposeHeaders }: CORSOptions<State>,
): void {
  if (origin !== "*") headers.append("Vary", "Origin");
  if (origin === null) return;
  headers.set("Access-Control-Allow-Origin", origin);
  if (credentials) headers.set("Access-Control-Allow-Credentials", "true");
  setList(headers, "Access-Control-Expose-Headers", exposeHeaders);
}

function allowedOrigin<State>(
  ctx: Context<State>,
  { origin: allowed = "*" }: CORSOptions<State>,
): string | null {
  const origin = ctx.req.headers.get("Origin") ?? "";
  if (typeof allowed === "function") return allowed(origin, ctx) ?? null;
  if (typeof allowed === "string") return allowed;
  return allowed.includes(origin) ? origin : null;
}

function preflight<State>(
  { req }: Context<State>,
  { allowMethods = METHODS, allowHeaders, maxAge }: CORSOptions<State>,
): Response {
  const headers = new Headers();
  const asked = req.headers.get("Access-Control-Request-Headers");
  setList(headers, "Access-Control-Allow-Methods", allowMethods);
  setList(
    headers,
    "Access-Control-Allow-Headers",
    allowHeaders ?? (asked === null ? [] : [asked]),
  );
  if (maxAge !== undefined) headers.set("Access-Control-Max-Age", `${maxAge}`);
  return new Response(null, { status: 204, headers });
}

function setList(headers: Headers, name: string, values: string[] = []): void {
  if (values.length > 0) headers.set(name, values.join(", "));
}
