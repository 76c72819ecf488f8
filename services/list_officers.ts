import type { Page } from "../kv/pages.ts";
import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";

/** The officers of customs; for customs. */
export async function listOfficers(
  { users }: Deps,
  { actor, after }: { actor: Actor; after?: string | undefined },
): Promise<Page<User>> {
  return actor.role === "customs"
    ? await users.listOf("customs", { after })
    : { items: [], next: null };
}
