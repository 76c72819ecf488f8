import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Ends one of somebody's own sessions; one that is over already is no fault. */
export async function revokeSession(
  { sessions }: Deps,
  { actor, sessionId }: { actor: Exclude<Actor, { role: "system" }>; sessionId: string },
): Promise<Result<true>> {
  const session = await sessions.find(sessionId);
  if (session === null || session.userId !== actor.userId) return ok(true);
  return await sessions.end(session) ? ok(true) : refuse("store.conflict");
}
