import type { Authority } from "../kv/authorities.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";

/** The authority an officer works for. */
export async function ownAuthority(
  { authorities }: Deps,
  { actor }: { actor: Actor },
): Promise<Authority | null> {
  return actor.role === "authority" ? await authorities.find(actor.authorityId) : null;
}
