import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";
import { letGo } from "./drop_unfiled.ts";
import { endUpload } from "./end_upload.ts";

/** Bytes that no record has spoken of for so long belong to nobody: whoever wrote them is gone. */
const LONGEST_LOOSE = 24 * 60 * 60_000;

/** Forgets uploads whose time is over, and the bytes that a crash left behind; says how many things. */
export async function sweepFiles(deps: Deps): Promise<number> {
  const at = deps.now();
  const old = new Date(at.getTime() - LONGEST_LOOSE);
  const [uploads, gone, loose] = await Promise.all([
    deps.uploads.due(at),
    deps.files.gone(),
    deps.loose.since(old),
  ]);
  const done = await Promise.allSettled([
    ...uploads.map((upload) => endUpload(deps, upload)),
    ...gone.map((file) => letGo(deps, file)),
    ...loose.map((blob) => dropLoose(deps, blob)),
  ]);
  const errors = done.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
  if (errors.length > 0) throw new AggregateError(errors, "Cannot sweep: records are damaged");
  return done.length;
}
