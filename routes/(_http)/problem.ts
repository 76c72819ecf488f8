import type { Context } from "fresh";
import type { Messages } from "../../locales/en.ts";
import type { State } from "../../state.ts";

/** A parameter of the API that was not understood, as RFC 9457 has it. */
export function problem(
  { state }: Pick<Context<State>, "state">,
  parameter: keyof Messages["apiParameters"],
): Response {
  const { errors, apiParameters } = state.messages;
  const told = {
    type: "about:blank",
    title: errors.bad.title,
    status: 400,
    detail: apiParameters[parameter],
    parameter,
  };
  const headers = { "content-type": "application/problem+json", "vary": "Accept-Language" };
  return new Response(JSON.stringify(told), { status: 400, headers });
}
