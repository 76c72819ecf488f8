import * as z from "zod";
import { collect, commit, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";

/** A file somebody uploaded to an application. */
export const StoredFile = z.object({
  id: z.string(),
  /** The field it answers, or the kind of paper an authority added. */
  field: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  /** The name of its bytes where it shares them with another file; else they have its own id. */
  blob: z.string().optional(),
  uploadedAt: z.string(),
  by: z.enum(["enterprise", "authority"]),
});
export type StoredFile = z.infer<typeof StoredFile>;

/** A file that has left its application and may still hold on to its bytes. */
export interface GoneFile {
  readonly application: string;
  readonly file: string;
  readonly blob: string;
}

/** The name of a file's bytes. */
export function blobOf({ id, blob }: Pick<StoredFile, "id" | "blob">): string {
  return blob ?? id;
}

const key = (application: string, id: string) => ["file", application, keyId(id)];
const goneKey = (application: string, id: string) => ["gone_file", application, keyId(id)];

export function openFiles(kv: Deno.Kv) {
  const list = (application: string): Promise<StoredFile[]> =>
    collect(kv.list({ prefix: ["file", application] }), (v) => StoredFile.parse(v));

  const removing = (application: string, file: StoredFile): Write => (op) =>
    op.delete(key(application, file.id)).set(goneKey(application, file.id), blobOf(file));

  return {
    /** The files an application holds now, oldest first. */
    list,

    async find(application: string, id: string): Promise<StoredFile | null> {
      const { value } = await kv.get(key(application, id));
      return value === null ? null : StoredFile.parse(value);
    },

    adding: (application: string, file: StoredFile): Write => (op) =>
      op.set(key(application, file.id), file),

    /** Takes one off, and notes that its bytes are to be let go of. */
    removing,

    /** Files that have left their application while they may still hold on to bytes. */
    async gone(application?: string): Promise<GoneFile[]> {
      const found: GoneFile[] = [];
      const prefix = application === undefined ? ["gone_file"] : ["gone_file", application];
      for await (const { key, value } of kv.list<string>({ prefix })) {
        found.push({ application: String(key[1]), file: String(key[2]), blob: value });
      }
      return found;
    },

    /** Its bytes are let go of, or kept for ever. */
    forgetting: ({ application, file }: GoneFile): Write => (op) =>
      op.delete(goneKey(application, file)),
    forget: ({ application, file }: GoneFile) => kv.delete(goneKey(application, file)),

    /** Takes every file off an application that is gone. */
    async clear(application: string): Promise<void> {
      for (const file of await list(application)) {
        const op = kv.atomic();
        removing(application, file)(op);
        await commit(op);
      }
    },
  };
}
