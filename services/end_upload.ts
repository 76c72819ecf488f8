import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";

/** Gives an upload up and forgets its bytes; says whether there was one. */
export async function endUpload(
  deps: Pick<Deps, "uploads" | "loose" | "blobs">,
  { application, id }: { application: string; id: string },
): Promise<boolean> {
  const also = deps.loose.losing(id);
  const ended = await deps.uploads.end(application, { id, also });
  if (ended) await dropLoose(deps, id);
  return ended;
}
