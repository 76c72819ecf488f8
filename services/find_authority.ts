import type { Authority } from "../kv/authorities.ts";
import type { Page } from "../kv/pages.ts";
import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** An authority and a page of its officers; for customs. */
export async function findAuthority(
  { authorities, users }: Deps,
  { actor, id, after }: { actor: Actor; id: string; after?: string | undefined },
): Promise<Result<{ authority: Authority; officers: Page<User> }>> {
  const authority = actor.role === "customs" ? await authorities.find(id) : null;
  if (authority === null) return refuse("account.missing");
  return ok({ authority, officers: await users.listOf({ authorityId: id }, { after }) });
}
