import * as z from "zod";
import { canonical, sha256 } from "./audit.ts";
import { openBlobs } from "./blobs.ts";
import { StoredFile } from "./files.ts";

const Values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What was filed: the answers that count, whole, as reviewers see them. */
export const Snapshot = z.object({
  number: z.string(),
  pack: z.string(),
  category: z.string(),
  leaf: z.string(),
  homeNumber: z.string(),
  country: z.string(),
  answers: Values,
  tables: z.record(z.string(), z.array(z.object({ id: z.string(), values: Values }))),
  files: z.array(StoredFile),
});
export type Snapshot = z.infer<typeof Snapshot>;

const name = (hash: string) => `snapshot-${hash}`;

export function openSnapshots(kv: Deno.Kv) {
  const blobs = openBlobs(kv);
  return {
    /** Writes it under its own hash and returns the hash; writing it twice is writing it once. */
    async put(snapshot: Snapshot): Promise<string> {
      const bytes = new TextEncoder().encode(canonical(snapshot));
      const hash = await sha256(bytes);
      await blobs.put(name(hash), bytes);
      return hash;
    },

    /** The snapshot of that hash, or null where it is missing or not what the hash says. */
    async find(hash: string): Promise<Snapshot | null> {
      const bytes = await blobs.get(name(hash));
      if (bytes === null || await sha256(bytes) !== hash) return null;
      return Snapshot.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },
  };
}
