import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { fail, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** What an authority is shown before it certifies: no more than it needs to be sure. */
export interface Certifiable {
  readonly id: string;
  readonly userName: string;
  readonly companyName: string;
  readonly homeNumber: string;
  readonly createdAt: string;
}

/** The self-made account of the authority's country with that user name or home number. */
export async function findCertifiable(
  deps: Deps,
  { actor, query }: { actor: Actor; query: string },
): Promise<Result<Certifiable>> {
  const authority = actor.role === "authority" && await deps.authorities.find(actor.authorityId);
  if (!authority) return refuse("account.missing");
  const enterprise = await deps.enterprises.byNumber(authority.country, query) ??
    await byUserName(deps, query);
  if (enterprise?.origin !== "self_made" || enterprise.country !== authority.country) {
    return fail({ code: "account.not_certifiable", path: ["query"] });
  }
  const { id, companyName, homeNumber = "", createdAt } = enterprise;
  const users = await deps.users.listOf({ enterpriseId: id }, { limit: 1 });
  const userName = users.items[0]?.userName ?? "";
  return { ok: true, value: { id, userName, companyName, homeNumber, createdAt } };
}

async function byUserName({ users, enterprises }: Deps, name: string): Promise<Enterprise | null> {
  const user = await users.byName(name);
  return user?.enterpriseId === undefined ? null : await enterprises.find(user.enterpriseId);
}
