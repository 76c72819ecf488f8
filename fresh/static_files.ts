import { HASH_QUERY } from "./asset.ts";
import type { Context } from "./context.ts";
import type { Middleware } from "./middleware.ts";
import { SCRIPTS } from "./islands.ts";
import { pickEncoding } from "./negotiate.ts";
import type { StaticFile } from "./static_store.ts";
import { Visit } from "./visit.ts";

const YEAR = "public, max-age=31536000, immutable";

/** Serves the files of `static/` at the root. */
export function staticFiles<State>(): Middleware<State> {
  return async (ctx) => {
    const store = ctx instanceof Visit ? ctx.build?.files : undefined;
    const path = safePath(ctx);
    if (store === undefined || path === null) return ctx.next();
    const file = await store.find(path);
    return file === undefined
      ? ctx.next()
      : send(ctx, file, { forever: store.immutable && isNamed(ctx.url, path, file) });
  };
}

/** The decoded path, unless it is no plain path of a file. */
function safePath<State>({ req, url, config }: Context<State>): string | null {
  if (req.method !== "GET" && req.method !== "HEAD") return null;
  if (!url.pathname.startsWith(`${config.basePath}/`)) return null;
  const path = url.pathname.slice(config.basePath.length);
  if (/%(?:2f|5c|00)|\\/i.test(path)) return null;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split("/").some((part) => part === "..") ? null : decoded;
  } catch {
    return null;
  }
}

/** Whether the URL names the file by its content. */
function isNamed(url: URL, path: string, { hash }: StaticFile): boolean {
  return url.searchParams.get(HASH_QUERY) === hash || path.startsWith(SCRIPTS);
}

function send<State>(
  { req }: Context<State>,
  { type, hash, bodies }: StaticFile,
  { forever }: { forever: boolean },
): Response {
  const encoding = pickEncoding(req.headers.get("Accept-Encoding"), bodies);
  const headers = new Headers({
    "Content-Type": type,
    "Cache-Control": forever ? YEAR : "no-cache",
    ETag: encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`,
  });
  if (Object.keys(bodies).length > 1) headers.set("Vary", "Accept-Encoding");
  if (isFresh(req.headers.get("If-None-Match"), hash)) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== "identity") headers.set("Content-Encoding", encoding);
  const body = bodies[encoding] ?? new Uint8Array();
  headers.set("Content-Length", String(body.byteLength));
  return new Response(req.method === "HEAD" ? null : body, { headers });
}

/** Whether the browser has this content, in whatever encoding it was sent. */
function isFresh(known: string | null, hash: string): boolean {
  if (known === null) return false;
  return known.split(",").some((tag) => {
    const value = tag.trim().replace(/^W\//, "");
    return value === "*" ||
      value.replaceAll('"', "").replace(/-(?:br|gzip)$/, "") === hash;
  });
}
