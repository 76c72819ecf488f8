import type { Enterprise } from "../kv/enterprises.ts";
import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** An enterprise of the authority, with whoever signs in for it. */
export async function findEnterprise(
  { enterprises, users }: Deps,
  { actor, id }: { actor: Actor; id: string },
): Promise<Result<{ enterprise: Enterprise; users: readonly User[] }>> {
  const enterprise = await enterprises.find(id);
  const mine = actor.role === "authority" && enterprise?.authorityId === actor.authorityId;
  if (enterprise === null || !mine) return refuse("account.missing");
  return ok({ enterprise, users: (await users.listOf({ enterpriseId: id })).items });
}
