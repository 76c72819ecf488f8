import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type Device, type Opened, openSession } from "./open_session.ts";
import { verifyPassword } from "./passwords.ts";
import { countTry, forgiveTry, signInRates } from "./rate_limits.ts";
import { fingerprint } from "./secrets.ts";

/** What is typed to sign in, and where from. */
export interface SignIn extends Device {
  readonly userName: string;
  readonly password: string;
  /** Token of the session this browser had before; it ends. */
  readonly former?: string | undefined;
}

/** Opens a session; one answer and one time for an unknown name and a wrong password. */
export async function signIn(
  deps: Deps,
  { userName, password, former, ...device }: SignIn,
): Promise<Result<Opened>> {
  const rates = signInRates({ userName, network: device.network });
  const counted = await countTry(deps, rates);
  if (!counted.ok) return counted;

  const user = await deps.users.byName(userName);
  const right = await verifyPassword(password, user?.passwordHash);
  if (user === null || !right) return refuse("account.sign_in");

  await forgiveTry(deps, rates);
  const instead = former && await deps.sessions.find(await fingerprint(former));
  return await openSession(deps, { user, device, instead: instead || null });
}
