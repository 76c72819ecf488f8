import type { Application } from "../kv/applications.ts";
import { type Actor, editing } from "../rules/access.ts";
import type { Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { dropUnfiled } from "./drop_unfiled.ts";
import { subjectOf } from "./subject.ts";

/** Takes a file off the draft; what was filed with it keeps it. */
export async function removeFile(
  deps: Deps,
  { actor, id, file }: { actor: Actor; id: string; file: string },
): Promise<Result<Application>> {
  const changed = await deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const found = await deps.files.find(id, file);
    if (found?.by !== "enterprise") return { ok: true, value: { application: now } };
    const at = deps.now().toISOString();
    return {
      ok: true,
      value: {
        application: { ...now, edits: now.edits + 1, updatedAt: at },
        writes: [deps.files.removing(id, found)],
      },
    };
  });
  if (changed.ok) await dropUnfiled(deps, id);
  return changed;
}
