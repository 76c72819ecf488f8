import type { Deps } from "./deps.ts";
import { dropUnfiled } from "./drop_unfiled.ts";
import { endUpload } from "./end_upload.ts";

/** Clears the rows, files and bytes of drafts that are gone, also those a crash left behind; says how many drafts. */
export async function clearGone(deps: Deps): Promise<number> {
  const gone = await deps.applications.gone();
  const cleared = await Promise.allSettled(gone.map((id) => clearOne(deps, id)));
  const errors = cleared.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
  if (errors.length > 0) throw new AggregateError(errors, "Cannot clear: records are damaged");
  return gone.length;
}

/** Clears what is left below one draft that is gone. */
export async function clearOne(deps: Deps, id: string): Promise<void> {
  for (const upload of await deps.uploads.list(id)) {
    await endUpload(deps, { application: id, id: upload.id });
  }
  await deps.files.clear(id);
  await dropUnfiled(deps, id);
  await deps.answers.clear(id);
  await deps.audit.clear(id);
  await deps.applications.forget(id);
}
