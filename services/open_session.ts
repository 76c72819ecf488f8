import type { Session } from "../kv/sessions.ts";
import type { User } from "../kv/users.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { fingerprint } from "./secrets.ts";

/** A session just opened; the token goes to its owner's browser and nowhere else. */
export interface Opened {
  readonly token: string;
  readonly session: Session;
  readonly user: User;
}

/** Where somebody signs in from, as the list of sessions shows it. */
export interface Device {
  readonly network: string;
  readonly agent: string;
}

const LONGEST_AGENT = 200;

/** Opens a session for somebody who has shown the password, in the place of an older one. */
export async function openSession(
  { sessions, newSecret, now, limits }: Deps,
  { user, device, instead }: { user: User; device: Device; instead?: Session | null | undefined },
): Promise<Result<Opened>> {
  const token = newSecret();
  const at = now().toISOString();
  const session = {
    id: await fingerprint(token),
    userId: user.id,
    formToken: newSecret(),
    createdAt: at,
    seenAt: at,
    passwordAt: user.passwordAt ?? "",
    network: device.network,
    agent: device.agent.slice(0, LONGEST_AGENT),
  };
  const stored = await sessions.add(session, { forMs: limits.sessionMs, instead });
  return stored ? ok({ token, session, user }) : refuse("store.conflict");
}
