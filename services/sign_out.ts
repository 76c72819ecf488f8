import { ok, refuse, type Result } from "../rules/result.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";

/** Ends the session somebody is signed in with. */
export async function signOut(
  { sessions }: Deps,
  { actor, sessionId }: { actor: Exclude<Actor, { role: "system" }>; sessionId: string },
): Promise<Result<true>> {
  const ended = await sessions.end({ userId: actor.userId, id: sessionId });
  return ended ? ok(true) : refuse("store.conflict");
}
