import type { Authority } from "../kv/authorities.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import type { User } from "../kv/users.ts";
import { type Actor, mayHandOver } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { accountOf } from "./hand_over.ts";

/** Somebody who signs in, and for whom; never the hash of a password. */
export interface Holder {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly role: User["role"];
  readonly createdAt: string;
  /** Whether there is a password yet. */
  readonly active: boolean;
  readonly enterprise: Enterprise | null;
  /** For which an officer works, or which allocated or certified the enterprise's account. */
  readonly authority: Authority | null;
}

/** The holder as pages show it. */
export function holderOf(
  { id, userName, name, role, createdAt, passwordHash }: User,
  employer: Pick<Holder, "enterprise" | "authority">,
): Holder {
  const active = passwordHash !== undefined;
  return { id, userName, name, role, createdAt, active, ...employer };
}

/** The holder of an account, for whoever may hand over a link to it; customs sees its own too. */
export async function findHolder(
  { users, enterprises, authorities }: Deps,
  { actor, userId }: { actor: Actor; userId: string },
): Promise<Result<Holder & { readonly mayHandOver: boolean }>> {
  const user = await users.find(userId);
  if (user === null) return refuse("account.missing");
  const enterprise = await enterprises.find(user.enterpriseId ?? "");
  const authority = await authorities.find(user.authorityId ?? enterprise?.authorityId ?? "");
  const may = mayHandOver(actor, accountOf({ user, enterprise }));
  if (!may && actor.role !== "customs") return refuse("account.missing");
  return ok({ ...holderOf(user, { enterprise, authority }), mayHandOver: may });
}
