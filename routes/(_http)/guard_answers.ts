import type { Middleware } from "fresh";
import type { State } from "../../state.ts";

/** Browsers guess no types, and tell no other site where a reader was: an address may hold a secret. */
export const guarding = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
} as const;

/** Sets the headers that every answer has; the error page sets its own. */
export function guardAnswers(): Middleware<State> {
  return async (ctx) => {
    const response = await ctx.next();
    for (const [name, value] of Object.entries(guarding)) response.headers.set(name, value);
    return response;
  };
}
