import type { Context } from "fresh";
import { errorKind } from "../../components/ErrorPage.tsx";
import type { State } from "../../state.ts";

/** What is told of a refusal beside its title. */
interface Told {
  readonly status: number;
  readonly detail?: string | undefined;
  /** The parameter that was not understood. */
  readonly parameter?: string | undefined;
  readonly reference?: string | undefined;
}

/** A refusal of the API in the reader's language, as RFC 9457 has it. */
export function problem(
  { state }: Pick<Context<State>, "state">,
  { status, detail, parameter, reference }: Told,
): Response {
  const title = state.messages.api.problems[errorKind(status)];
  const told = { type: "about:blank", title, status, detail, parameter, reference };
  const headers = { "content-type": "application/problem+json", "vary": "Accept-Language" };
  return new Response(JSON.stringify(told), { status, headers });
}
