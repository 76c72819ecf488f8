import type { StoredUpload } from "../kv/uploads.ts";
import { type Actor, editing } from "../rules/access.ts";
import type { Deps } from "./deps.ts";
import { subjectOf } from "./subject.ts";

export type { StoredUpload } from "../kv/uploads.ts";

/** The uploads of an application that may still be gone on with, oldest first. */
export async function listUploads(
  deps: Pick<Deps, "applications" | "uploads" | "now">,
  { actor, id }: { actor: Actor; id: string },
): Promise<readonly StoredUpload[]> {
  const now = await deps.applications.find(id);
  if (now === null || !editing(actor, subjectOf(now)).ok) return [];
  const at = deps.now().toISOString();
  return (await deps.uploads.list(id)).filter(({ keptUntil }) => keptUntil > at);
}
