import type { Middleware } from "./middleware.ts";

/** Redirects to the spelling of a path that always, or never, ends with a slash. */
export function trailingSlashes<State>(
  mode: "always" | "never",
): Middleware<State> {
  return (ctx) => {
    const { pathname, search } = ctx.url;
    const wanted = pathname.replace(/\/*$/, mode === "always" ? "/" : "");
    if (pathname === "/" || wanted === pathname) return ctx.next();
    return ctx.redirect(wanted + search, 307);
  };
}
