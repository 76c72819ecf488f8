import type { Application } from "../kv/applications.ts";
import type { Actor } from "../rules/access.ts";
import { seen } from "../rules/access.ts";
import { refuse, type Result } from "../rules/result.ts";
import { move } from "../rules/status.ts";
import { clearOne } from "./clear_gone.ts";
import type { Deps } from "./deps.ts";
import { subjectOf } from "./subject.ts";

/** Deletes a draft for good, with its rows and files. */
export async function deleteDraft(
  deps: Deps,
  { actor, id }: { actor: Actor; id: string },
): Promise<Result<Application>> {
  const removed = await deps.applications.remove(id, (now) => {
    const visible = seen(actor, subjectOf(now));
    if (!visible.ok) return visible;
    const to = move(subjectOf(now), { event: "delete", role: actor.role });
    return to.ok ? { ok: true, value: now } : refuse("application.locked", { status: now.status });
  });
  if (removed.ok) await clearOne(deps, id);
  return removed;
}
