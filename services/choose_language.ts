import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { ok, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Keeps the language somebody chose with the account. */
export function chooseLanguage(
  { users }: Deps,
  { actor, lang }: { actor: Exclude<Actor, { role: "system" }>; lang: "zh" | "en" },
): Promise<Result<User>> {
  return users.change(actor.userId, (now) => ok({ ...now, lang }));
}
