import type { Actor } from "../rules/access.ts";
import { type Listed, type PageAsked, paged } from "../rules/paging.ts";
import type { Deps } from "./deps.ts";
import { type Holder, holderOf } from "./find_holder.ts";
import { contains } from "./scope.ts";

/** Everybody who signs in, by parts of user name, company, authority or home number; for customs. */
export async function queryAccounts(
  deps: Deps,
  { actor, text, ...asked }: PageAsked & { actor: Actor; text: string },
): Promise<Listed<Holder>> {
  const all = actor.role === "customs" ? await holders(deps) : [];
  return paged(all.filter((holder) => isMeant(holder, text)), asked);
}

async function holders(
  { users, enterprises, authorities }: Deps,
): Promise<Holder[]> {
  const [people, companies, offices] = await Promise.all([
    users.all(),
    enterprises.all(),
    authorities.listAll(),
  ]);
  const company = new Map(companies.map((one) => [one.id, one]));
  const office = new Map(offices.map((one) => [one.id, one]));
  return people.map((user) => {
    const enterprise = company.get(user.enterpriseId ?? "") ?? null;
    const authority = office.get(user.authorityId ?? enterprise?.authorityId ?? "") ?? null;
    return holderOf(user, { enterprise, authority });
  });
}

function isMeant({ userName, name, enterprise, authority }: Holder, text: string): boolean {
  const { companyName = "", homeNumber = "" } = enterprise ?? {};
  const { zh = "", en = "" } = enterprise === null && authority?.name || {};
  return [userName, name, companyName, homeNumber, zh, en].some((one) => contains(one, text));
}
