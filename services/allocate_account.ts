import type { Actor } from "../rules/access.ts";
import { accountIssues, type Profile } from "../rules/accounts.ts";
import { type Issue, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import type { Invited } from "./new_invite.ts";
import { openInvited } from "./open_invited.ts";

/** What an authority fills in to give an enterprise an account (manual 4.1). */
export interface AllocateAccount {
  readonly actor: Actor;
  readonly values: Profile & {
    readonly userName: string;
    /** May be empty: the enterprise adds it once. */
    readonly homeNumber: string;
  };
  /** Of the form: a second click on its button is the same account. */
  readonly once: string;
}

/** Gives an enterprise of the authority's own country an account for every category. */
export async function allocateAccount(
  deps: Deps,
  { actor, values, once }: AllocateAccount,
): Promise<Result<Invited>> {
  if (actor.role !== "authority") return refuse("account.missing");
  const authority = await deps.authorities.find(actor.authorityId);
  if (authority === null) return refuse("account.missing");
  const { country } = authority;
  const { userName, homeNumber, ...profile } = values;
  const createdAt = deps.now().toISOString();
  const enterprise = {
    ...profile,
    id: deps.newId(),
    country,
    origin: "allocated" as const,
    authorityId: authority.id,
    createdAt,
    ...(homeNumber !== "" && { homeNumber }),
  };
  return await openInvited(deps, {
    user: {
      id: deps.newId(),
      userName,
      role: "enterprise",
      enterpriseId: enterprise.id,
      name: profile.contactName,
      createdAt,
      once,
    },
    enterprise,
    issues: accountIssues(values, "allocated"),
    taken: () => numberIssues(deps, { country, homeNumber }),
  });
}

async function numberIssues(
  { enterprises }: Deps,
  { country, homeNumber }: { country: string; homeNumber: string },
): Promise<readonly Issue[]> {
  const holder = homeNumber === "" ? null : await enterprises.byNumber(country, homeNumber);
  if (holder === null) return [];
  const claimable = holder.origin === "self_made";
  const code = claimable ? "account.number_claimable" : "account.number_taken";
  return [{ code, path: ["homeNumber"] }];
}
