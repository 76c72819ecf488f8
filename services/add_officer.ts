import type { Actor } from "../rules/access.ts";
import { accountIssues } from "../rules/accounts.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import type { Invited } from "./new_invite.ts";
import { openInvited } from "./open_invited.ts";

/** A person who is to work for an authority, or for customs itself. */
export interface AddOfficer {
  readonly actor: Actor;
  /** None for an officer of customs. */
  readonly authorityId?: string | undefined;
  readonly values: { readonly userName: string; readonly name: string };
  /** Of the form: a second click on its button is the same officer. */
  readonly once: string;
}

/** Opens an account for an officer; only customs does that. */
export async function addOfficer(
  deps: Deps,
  { actor, authorityId, values, once }: AddOfficer,
): Promise<Result<Invited>> {
  if (actor.role !== "customs") return refuse("account.missing");
  if (authorityId !== undefined && await deps.authorities.find(authorityId) === null) {
    return refuse("authority.unknown");
  }
  const base = { id: deps.newId(), ...values, createdAt: deps.now().toISOString(), once };
  const user = authorityId === undefined
    ? { ...base, role: "customs" as const }
    : { ...base, role: "authority" as const, authorityId };
  return await openInvited(deps, { user, issues: accountIssues(values, "officer") });
}
