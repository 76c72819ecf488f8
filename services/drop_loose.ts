import type { Deps } from "./deps.ts";

/** Forgets bytes that no record speaks of, and lets none speak of them while they go. */
export async function dropLoose(
  { blobs, loose }: Pick<Deps, "blobs" | "loose">,
  blob: string,
): Promise<void> {
  await loose.lose(blob);
  await blobs.remove(blob);
  await loose.forget(blob); // last: until then the sweep finds what is left
}
