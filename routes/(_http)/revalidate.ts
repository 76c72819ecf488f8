import { hash } from "node:crypto";
import { type Middleware, textOf } from "fresh";
import type { State } from "../../state.ts";

/** Weak comparison of RFC 9110, 8.8.3.2: compression on the way weakens a tag. */
function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").map((one) => one.trim().replace(/^W\//, "")).includes(tag);
}

const KEPT = /^(text\/(html|csv)|application\/(schema\+)?json|image\/svg\+xml)\b/;

/** Pages and answers of the API, unless a browser is not to keep them at all. */
function isKept({ headers }: Response): boolean {
  return KEPT.test(headers.get("content-type") ?? "") &&
    headers.get("cache-control") !== "no-store";
}

/**
 * What has not changed is answered 304 without a body, also for signed-in readers. Its hash is made
 * at once: Web Crypto's, in another thread, costs ten times as much, half of what rendering does.
 */
export function revalidate(): Middleware<State> {
  return async (ctx) => {
    const response = await ctx.next();
    const reads = ctx.req.method === "GET" || ctx.req.method === "HEAD";
    if (!reads || response.status !== 200 || !isKept(response)) return response;

    const text = textOf(response) ?? await response.clone().text();
    const tag = `"${hash("sha256", text, "base64url").slice(0, 16)}"`;
    response.headers.set("etag", tag);
    return matches(ctx.req.headers.get("if-none-match"), tag)
      ? new Response(null, { status: 304, headers: response.headers })
      : response;
  };
}
