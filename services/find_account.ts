import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** The enterprise somebody works for; officers work for none. */
export async function findAccount(
  { enterprises }: Deps,
  { actor }: { actor: Actor },
): Promise<Result<Enterprise | null>> {
  if (actor.role !== "enterprise") return ok(null);
  const enterprise = await enterprises.find(actor.enterpriseId);
  return enterprise === null ? refuse("account.missing") : ok(enterprise);
}
