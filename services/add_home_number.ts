import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import { accountIssues } from "../rules/accounts.ts";
import { folded } from "../rules/numbers.ts";
import { fail, type Issue, ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

const taken: Issue = { code: "account.number_taken", path: ["homeNumber"] };

/** What stands against adding this number, before it is confirmed. */
export async function homeNumberIssues(
  { enterprises }: Deps,
  { actor, homeNumber }: { actor: Actor; homeNumber: string },
): Promise<readonly Issue[]> {
  const enterprise = actor.role === "enterprise" && await enterprises.find(actor.enterpriseId);
  if (!enterprise) return [{ code: "account.missing", path: [] }];
  const issues = accountIssues({ homeNumber }, "number");
  if (issues.length > 0) return issues;
  const holder = await enterprises.byNumber(enterprise.country, homeNumber);
  return holder === null || holder.id === enterprise.id ? [] : [taken];
}

/** Records the home number of an account that was given without one; this can be done once. */
export async function addHomeNumber(
  deps: Deps,
  { actor, homeNumber }: { actor: Actor; homeNumber: string },
): Promise<Result<Enterprise>> {
  if (actor.role !== "enterprise") return refuse("account.missing");
  const [first, ...more] = await homeNumberIssues(deps, { actor, homeNumber });
  if (first !== undefined) return fail(first, ...more);
  const added = await deps.enterprises.change(actor.enterpriseId, (now) => {
    if (now.homeNumber === undefined) return ok({ ...now, homeNumber });
    const same = folded(now.homeNumber) === folded(homeNumber); // a second click
    return same ? ok(now) : refuse("account.number_set");
  });
  const lost = !added.ok && added.issues[0].code === "account.number_taken";
  return lost ? fail(taken) : added;
}
