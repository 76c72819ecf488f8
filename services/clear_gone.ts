import type { Deps } from "./deps.ts";

type Stores = Pick<Deps, "applications" | "answers" | "files" | "blobs">;

/** Clears the rows, files and bytes of drafts that are gone, also those a crash left behind; says how many drafts. */
export async function clearGone(deps: Stores): Promise<number> {
  const gone = await deps.applications.gone();
  const cleared = await Promise.allSettled(gone.map((id) => clearOne(deps, id)));
  const errors = cleared.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
  if (errors.length > 0) throw new AggregateError(errors, "Cannot clear: records are damaged");
  return gone.length;
}

/** Clears what is left below one draft that is gone. */
export async function clearOne(deps: Stores, id: string): Promise<void> {
  for (const file of await deps.files.list(id)) await deps.blobs.remove(file.id);
  await deps.files.clear(id);
  await deps.answers.clear(id);
  await deps.applications.forget(id);
}
