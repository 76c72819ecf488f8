import type { Middleware } from "fresh";
import { changeAnswer } from "../../fresh/change_answer.ts";
import { withHeaders } from "../../fresh/with_headers.ts";
import type { State } from "../../state.ts";
import { setCaching } from "./caching.ts";

/**
 * Browsers guess no types, share no window with other sites, need none of their devices, and tell
 * no other site where a reader was: an address may hold a secret.
 */
const guarding = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/** A year; other hosts of the same domain are not ours to speak for. */
const STRICT_TRANSPORT = "max-age=31536000";

/** Sets the headers that every answer has, error pages included. */
export function guardAnswers({ secure }: Pick<State["settings"], "secure">): Middleware<State> {
  return (ctx) =>
    changeAnswer(ctx, (response) =>
      withHeaders(response, (headers) => {
        for (const [name, value] of Object.entries(guarding)) headers.set(name, value);
        if (secure || ctx.url.protocol === "https:") {
          headers.set("strict-transport-security", STRICT_TRANSPORT);
        }
        setCaching(ctx, { headers, status: response.status });
      }));
}
