import type { Authority } from "../kv/authorities.ts";
import type { Actor } from "../rules/access.ts";
import { accountIssues } from "../rules/accounts.ts";
import { fail, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** A competent authority that is to use the portal. */
export interface CreateAuthority {
  readonly actor: Actor;
  readonly values: { readonly country: string; readonly nameZh: string; readonly nameEn: string };
  /** Of the form: a second click on its button is the same authority. */
  readonly once: string;
}

/** Adds a competent authority; only customs does that. */
export async function createAuthority(
  { authorities, newId, now }: Deps,
  { actor, values, once }: CreateAuthority,
): Promise<Result<Authority>> {
  if (actor.role !== "customs") return refuse("account.missing");
  const [first, ...more] = accountIssues(values, "authority");
  if (first !== undefined) return fail(first, ...more);
  const { country, nameZh: zh, nameEn: en } = values;
  const createdAt = now().toISOString();
  const authority = { id: newId(), country, name: { zh, en }, createdAt, once };
  const added = await authorities.add(authority);
  if (added.ok) return added;
  const namesake = await authorities.namesake(authority);
  if (namesake === null) return added;
  return once !== "" && namesake.once === once
    ? ok(namesake)
    : fail({ code: "authority.name_taken", path: ["nameEn"] });
}
