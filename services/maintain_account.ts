import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { accountIssues, type Profile } from "../rules/accounts.ts";
import { fail, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Changes the nine facts an enterprise may change, and nothing else (manual 4.3). */
export async function maintainAccount(
  { enterprises }: Deps,
  { actor, profile }: { actor: Actor; profile: Profile },
): Promise<Result<Enterprise>> {
  if (actor.role !== "enterprise") return refuse("account.missing");
  const [first, ...more] = accountIssues(profile, "profile");
  if (first !== undefined) return fail(first, ...more);
  return await enterprises.change(actor.enterpriseId, (now) => ok({ ...now, ...profile }));
}
