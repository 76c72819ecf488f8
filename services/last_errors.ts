import type { Application } from "../kv/applications.ts";
import type { Deps } from "./deps.ts";

/** What the last attempt at each transfer came to, by the application's id. */
export async function lastErrors(
  { outbox }: Pick<Deps, "outbox">,
  { heads }: { heads: readonly Application[] },
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(heads.map(async ({ id, delivery }) => {
    const taken = delivery === undefined ? null : await outbox.find(delivery);
    return [id, taken?.message.lastError ?? ""] as const;
  }));
  return new Map(found.filter(([, error]) => error !== ""));
}
