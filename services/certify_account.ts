import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Certifies a self-made account of the authority's country: from now on it files every category. */
export async function certifyAccount(
  { authorities, enterprises }: Deps,
  { actor, enterpriseId }: { actor: Actor; enterpriseId: string },
): Promise<Result<Enterprise>> {
  const authority = actor.role === "authority" && await authorities.find(actor.authorityId);
  if (!authority) return refuse("account.missing");
  return await enterprises.change(enterpriseId, (now) => {
    const mine = now.origin === "certified" && now.authorityId === authority.id;
    if (mine) return ok(now); // a second click
    return now.origin === "self_made" && now.country === authority.country
      ? ok({ ...now, origin: "certified", authorityId: authority.id })
      : refuse("account.not_certifiable");
  });
}
