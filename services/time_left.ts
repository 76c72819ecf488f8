import type { Deps } from "./deps.ts";
import { remainingMs } from "./session_life.ts";

/** How long a session still lasts, in milliseconds. */
export interface TimeLeft {
  /** If nothing more is heard of it. */
  readonly quiet: number;
  /** Whatever is done. */
  readonly most: number;
}

/** How long a session still lasts; of one that has just ended nothing is left. */
export async function timeLeft(
  deps: Pick<Deps, "sessions" | "now" | "limits">,
  { sessionId }: { sessionId: string },
): Promise<TimeLeft> {
  const session = await deps.sessions.find(sessionId);
  if (session === null) return { quiet: 0, most: 0 };
  const most = remainingMs(deps, session);
  const idle = Date.parse(session.seenAt) + deps.limits.sessionIdleMs - deps.now().getTime();
  return { quiet: Math.max(0, Math.min(idle, most)), most };
}
