import type { Deps } from "./deps.ts";

/** Forgets the bytes of a file that has left its application; what was ever filed keeps them. */
export async function dropUnfiled(
  { audit, snapshots, blobs }: Pick<Deps, "audit" | "snapshots" | "blobs">,
  { id, file }: { id: string; file: string },
): Promise<void> {
  for (const { snapshot } of await audit.list(id)) {
    const filed = snapshot === undefined ? undefined : await snapshots.find(snapshot);
    if (filed === null || filed?.files.some((one) => one.id === file)) return;
  }
  await blobs.remove(file);
}
