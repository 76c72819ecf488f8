import type { Application } from "../kv/applications.ts";
import type { FoundUpload } from "../kv/uploads.ts";
import { type Actor, seen } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { receiving } from "./seat_file.ts";
import { subjectOf } from "./subject.ts";

/** Names an upload and who asks for it. */
export interface UploadPlace {
  readonly actor: Actor;
  /** The application. */
  readonly id: string;
  readonly upload: string;
}

/** An application of one's own enterprise; others are told that there is none. */
export async function ownApplication(
  { applications }: Pick<Deps, "applications">,
  { actor, id }: Pick<UploadPlace, "actor" | "id">,
): Promise<Result<Application>> {
  const now = await applications.find(id);
  if (now === null || actor.role !== "enterprise") return refuse("application.missing");
  const visible = seen(actor, subjectOf(now));
  return visible.ok ? ok(now) : visible;
}

/** An unfinished upload, for whoever may go on with it. */
export async function openUpload(
  deps: Deps,
  { actor, id, upload }: UploadPlace,
): Promise<Result<FoundUpload>> {
  const own = await ownApplication(deps, { actor, id });
  if (!own.ok) return own;
  const found = await deps.uploads.find(id, upload);
  if (found === null || found.upload.keptUntil <= deps.now().toISOString()) {
    return refuse("upload.missing");
  }
  const { field } = found.upload;
  const allowed = receiving(deps, { actor, now: own.value, field });
  return allowed.ok ? ok(found) : allowed;
}
