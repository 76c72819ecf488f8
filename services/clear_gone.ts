import type { Deps } from "./deps.ts";

/** Clears the rows, files and bytes of drafts that are gone, also those a crash left behind; says how many drafts. */
export async function clearGone(
  deps: Pick<Deps, "applications" | "answers" | "files" | "blobs">,
): Promise<number> {
  const gone = await deps.applications.gone();
  for (const id of gone) {
    for (const file of await deps.files.list(id)) await deps.blobs.remove(file.id);
    await deps.files.clear(id);
    await deps.answers.clear(id);
    await deps.applications.forget(id);
  }
  return gone.length;
}
