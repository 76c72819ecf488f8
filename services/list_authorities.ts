import type { Authority } from "../kv/authorities.ts";
import type { Page } from "../kv/pages.ts";
import type { Actor } from "../rules/access.ts";
import { folded } from "../rules/numbers.ts";
import type { Deps } from "./deps.ts";

/** The authorities that use the portal, by name or country code; for customs. */
export async function listAuthorities(
  { authorities }: Deps,
  { actor, query, after }: { actor: Actor; query: string; after?: string | undefined },
): Promise<Page<Authority>> {
  if (actor.role !== "customs") return { items: [], next: null };
  const wanted = folded(query);
  const keep = ({ country, name }: Authority) =>
    [country, name.zh, name.en].some((text) => folded(text).includes(wanted));
  return await authorities.list({ after, keep });
}
