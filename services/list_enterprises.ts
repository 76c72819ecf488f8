import type { Enterprise } from "../kv/enterprises.ts";
import type { Page } from "../kv/pages.ts";
import type { Actor } from "../rules/access.ts";
import { folded } from "../rules/numbers.ts";
import type { Deps } from "./deps.ts";

/** The enterprises an authority allocated or certified, by company, number or contact. */
export async function listEnterprises(
  { enterprises }: Deps,
  { actor, query, after }: { actor: Actor; query: string; after?: string | undefined },
): Promise<Page<Enterprise>> {
  if (actor.role !== "authority") return { items: [], next: null };
  const wanted = folded(query);
  const keep = ({ companyName, homeNumber = "", contactName, email }: Enterprise) =>
    [companyName, homeNumber, contactName, email].some((text) => folded(text).includes(wanted));
  return await enterprises.listOfAuthority(actor.authorityId, { after, keep });
}
