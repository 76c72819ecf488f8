import type { Context } from "fresh";
import type { State } from "../../../state.ts";

/** Answers a request of the tus protocol; what speaks it is loaded by the first one. */
export async function tusDoor(ctx: Context<State>): Promise<Response> {
  const { answerTus } = await import("./tus.ts");
  return await answerTus(ctx);
}
