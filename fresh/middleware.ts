import type { Context } from "./context.ts";

/** A step on the way to the answer: answers itself, or waits for `ctx.next()`. */
export type Middleware<State> = (ctx: Context<State>) => Response | Promise<Response>;

/** A middleware, or a function that brings it when it is first needed. */
export type MaybeLazy<State> = Middleware<State> | (() => Promise<Middleware<State>>);

/** Makes a middleware of both kinds. */
export function eager<State>(fn: MaybeLazy<State>): Middleware<State> {
  const load: (ctx: Context<State>) => ReturnType<MaybeLazy<State>> = fn;
  if (takesContext(fn)) return fn;
  let loaded: Middleware<State> | undefined;
  return async (ctx) => {
    if (loaded !== undefined) return loaded(ctx);
    const answer = await load(ctx);
    if (typeof answer !== "function") return answer;
    loaded = answer;
    return loaded(ctx);
  };
}

// Without a parameter it may be either, and only its first answer tells.
function takesContext<State>(fn: MaybeLazy<State>): fn is Middleware<State> {
  return fn.length > 0;
}
