import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { endUpload } from "./end_upload.ts";
import { ownApplication, type UploadPlace } from "./open_upload.ts";

/** Gives up an unfinished upload of one's own enterprise, also of an application that is filed by now. */
export async function discardUpload(
  deps: Deps,
  { actor, id, upload }: UploadPlace,
): Promise<Result<true>> {
  const own = await ownApplication(deps, { actor, id });
  if (!own.ok) return own;
  const ended = await endUpload(deps, { application: id, id: upload });
  return ended ? ok(true) : refuse("upload.missing");
}
