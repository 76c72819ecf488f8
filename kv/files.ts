import * as z from "zod";
import { collect, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";

/** A file somebody uploaded to an application; its bytes are a blob of the same id. */
export const StoredFile = z.object({
  id: z.string(),
  /** The field it answers, or the kind of paper an authority added. */
  field: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  uploadedAt: z.string(),
  by: z.enum(["enterprise", "authority"]),
});
export type StoredFile = z.infer<typeof StoredFile>;

const key = (application: string, id: string) => ["file", application, keyId(id)];

export function openFiles(kv: Deno.Kv) {
  return {
    /** The files an application holds now, oldest first. */
    list: (application: string) =>
      collect(kv.list({ prefix: ["file", application] }), (v) => StoredFile.parse(v)),

    async find(application: string, id: string): Promise<StoredFile | null> {
      const { value } = await kv.get(key(application, id));
      return value === null ? null : StoredFile.parse(value);
    },

    adding: (application: string, file: StoredFile): Write => (op) =>
      op.set(key(application, file.id), file),

    removing: (application: string, id: string): Write => (op) => op.delete(key(application, id)),

    /** Forgets every file of an application that is gone; the blobs are the caller's. */
    async clear(application: string): Promise<void> {
      for await (const entry of kv.list({ prefix: ["file", application] })) {
        await kv.delete(entry.key);
      }
    },
  };
}
