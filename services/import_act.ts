import type { Act } from "../kv/audit.ts";
import type { ImportState } from "../kv/products.ts";
import type { Actor } from "../rules/access.ts";
import type { Deps } from "./deps.ts";

/** What may be done with an official table; each is an entry of its history. */
export const importEvents = ["check", "apply", "roll_back"] as const;
export type ImportEvent = typeof importEvents[number];

/** An act on an import as its history keeps it. */
export async function importAct(
  { users, now }: Pick<Deps, "users" | "now">,
  { actor, event, from, to }: {
    actor: Actor;
    event: ImportEvent;
    from: ImportState;
    to: ImportState;
  },
): Promise<Act> {
  const at = now().toISOString();
  if (actor.role === "system") return { at, by: { role: "system" }, event, from, to };
  const { role, userId } = actor;
  const name = (await users.find(userId))?.name;
  const by = { role, userId, ...(name !== undefined && { name: { zh: name, en: name } }) };
  return { at, by, event, from, to };
}
