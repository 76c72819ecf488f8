import { HttpError, type Middleware } from "fresh";
import type { State, Viewer } from "../../state.ts";

type Role = Viewer["actor"]["role"];

/** Lets only these roles pass: visitors are asked to sign in, others are refused. */
export function requireRole(...roles: readonly Role[]): Middleware<State> {
  return (ctx) => {
    const { viewer } = ctx.state;
    if (viewer === null) {
      if (ctx.req.headers.has("tus-resumable")) throw new HttpError(401); // nobody follows there
      const next = encodeURIComponent(ctx.url.pathname + ctx.url.search);
      return ctx.redirect(`/sign-in?next=${next}`, 303);
    }
    if (!roles.includes(viewer.actor.role)) throw new HttpError(403);
    return ctx.next();
  };
}
