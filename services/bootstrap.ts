import type { User } from "../kv/users.ts";
import { ok, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type Invited, newInvite } from "./new_invite.ts";
import { openInvited, unused } from "./open_invited.ts";

/** Under this name the first administrator signs in. */
const FIRST = { userName: "administrator", name: "Administrator" } as const;

/** The secret of a one-time link for the first officer of customs, or null once somebody can sign in. */
export async function bootstrap(deps: Deps): Promise<string | null> {
  const signsIn = ({ passwordHash }: User) => passwordHash !== undefined;
  const able = await deps.users.listOf("customs", { keep: signsIn, limit: 1 });
  if (able.items.length > 0) return null;
  const waiting = (await deps.users.listOf("customs")).items.at(-1);
  const invited = waiting === undefined ? await addFirst(deps) : await linkAgain(deps, waiting.id);
  if (!invited.ok) throw new Error(`Cannot invite administrator: ${invited.issues[0].code}`);
  return invited.value.secret;
}

function addFirst(deps: Deps): Promise<Result<Invited>> {
  const createdAt = deps.now().toISOString();
  const user = { ...FIRST, id: deps.newId(), role: "customs" as const, createdAt };
  return openInvited(deps, { user, issues: [] });
}

async function linkAgain(deps: Deps, userId: string): Promise<Result<Invited>> {
  const { invite, secret } = await newInvite(deps, userId);
  const stored = await deps.users.invite(invite, unused);
  return stored.ok ? ok({ user: stored.value, secret }) : stored;
}
