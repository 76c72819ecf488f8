import type { Authority } from "../kv/authorities.ts";
import type { Write } from "../kv/commit.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Certifies a self-made account of the authority's country: from now on it files every category. */
export async function certifyAccount(
  deps: Deps,
  { actor, enterpriseId }: { actor: Actor; enterpriseId: string },
): Promise<Result<Enterprise>> {
  const authority = actor.role === "authority" && await deps.authorities.find(actor.authorityId);
  if (!authority) return refuse("account.missing");
  return await deps.enterprises.changeAlong(enterpriseId, {
    step(now) {
      const mine = now.origin === "certified" && now.authorityId === authority.id;
      if (mine) return ok(now); // a second click
      return now.origin === "self_made" && now.country === authority.country
        ? ok({ ...now, origin: "certified", authorityId: authority.id })
        : refuse("account.not_certifiable");
    },
    along: ({ next, last }) => next === last ? [] : [told(deps, { authority, enterpriseId })],
  });
}

/** The enterprise reads that it may file more now. */
function told(
  { notices, newId, now }: Pick<Deps, "notices" | "newId" | "now">,
  { authority, enterpriseId }: { authority: Authority; enterpriseId: string },
): Write {
  const notice = { id: newId(), at: now().toISOString() };
  const certified = { ...notice, kind: "certified" as const, authority: authority.name };
  return notices.adding(`enterprise:${enterpriseId}`, certified);
}
