import type { Rate } from "../kv/rates.ts";
import { folded } from "../rules/numbers.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

const MINUTE = 60_000;

/** How often who may try what. */
const limits = {
  sign_in_account_network: { limit: 10, windowMs: 15 * MINUTE },
  /** Above the one before: a stranger far away does not lock the owner out at once. */
  sign_in_account: { limit: 50, windowMs: 15 * MINUTE },
  sign_in_network: { limit: 100, windowMs: 15 * MINUTE },
  create_account: { limit: 60, windowMs: 60 * MINUTE },
  new_link: { limit: 60, windowMs: 60 * MINUTE },
  upload_account: { limit: 200, windowMs: 60 * MINUTE },
  /** An agent's office sends the files of many enterprises. */
  upload_network: { limit: 1000, windowMs: 60 * MINUTE },
} as const satisfies Record<string, Pick<Rate, "limit" | "windowMs">>;

/** No user name is longer; what is typed may be. */
const LONGEST = 64;

/** The counters one try to sign in is held against. */
export function signInRates(
  { userName, network }: { userName: string; network: string },
): readonly Rate[] {
  const account = folded(userName.slice(0, LONGEST)).slice(0, LONGEST);
  return [
    rate("sign_in_account_network", `${account} ${network}`),
    rate("sign_in_account", account),
    rate("sign_in_network", network),
  ];
}

/** The counters one try to create an account is held against. */
export function createAccountRates(network: string): readonly Rate[] {
  return [rate("create_account", network)];
}

/** The counters one link made for somebody else is held against. */
export function newLinkRates(userId: string): readonly Rate[] {
  return [rate("new_link", userId)];
}

/** The counters one upload is held against. */
export function uploadRates(
  { userId, network }: { userId: string; network: string },
): readonly Rate[] {
  return [rate("upload_account", userId), rate("upload_network", network)];
}

function rate(kind: keyof typeof limits, key: string): Rate {
  return { kind, key, ...limits[kind] };
}

/** Counts a try, or says how long to wait. */
export async function countTry(
  { rates, now }: Pick<Deps, "rates" | "now">,
  held: readonly Rate[],
): Promise<Result<true>> {
  for (const one of held) {
    const { allowed, waitMs } = await rates.hit(one, now());
    if (!allowed) return refuse("account.too_many", { minutes: Math.ceil(waitMs / MINUTE) });
  }
  return ok(true);
}

/** Takes a try back that was no guess. */
export async function forgiveTry(
  { rates, now }: Pick<Deps, "rates" | "now">,
  held: readonly Rate[],
): Promise<void> {
  for (const one of held) await rates.refund(one, now());
}
