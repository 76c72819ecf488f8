import type { GoneFile } from "../kv/files.ts";
import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";

type Stores = Pick<Deps, "audit" | "snapshots" | "files" | "contents" | "loose" | "blobs">;

/** Lets files that have left an application go of their bytes; what was ever filed holds on to them. */
export async function dropUnfiled(deps: Stores, application: string): Promise<void> {
  for (const gone of await deps.files.gone(application)) await letGo(deps, gone);
}

/** Lets one file go of its bytes, and forgets them where no other holds on. */
export async function letGo(deps: Stores, gone: GoneFile): Promise<void> {
  if (await isFiled(deps, gone)) return await deps.files.forget(gone);
  const { application, file, blob } = gone;
  const isFree = await deps.contents.release(blob, {
    use: { application, file },
    free: deps.loose.losing(blob),
    also: deps.files.forgetting(gone),
  });
  if (isFree) await dropLoose(deps, blob);
}

/** Whether any filing names it; one that cannot be read may. */
async function isFiled(
  { audit, snapshots }: Pick<Deps, "audit" | "snapshots">,
  { application, file }: GoneFile,
): Promise<boolean> {
  for (const { snapshot } of await audit.list(application)) {
    const filed = snapshot === undefined ? undefined : await snapshots.find(snapshot);
    if (filed === null || filed?.files.some((one) => one.id === file)) return true;
  }
  return false;
}
