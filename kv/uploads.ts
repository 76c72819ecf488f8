import * as z from "zod";
import { CHUNK, openGrowing } from "./blobs.ts";
import { collect, commit, commitAs, TRIES, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";

/** A file on its way to a field of an application; its bytes so far are chunks of a blob of the same id. */
export const StoredUpload = z.object({
  id: z.string(),
  applicationId: z.string(),
  field: z.string(),
  name: z.string(),
  size: z.number().int(),
  /** Of the whole file, as its sender says: by this another browser finds it. */
  sha256: z.string().optional(),
  /** The file whose place it takes. */
  replaces: z.string().optional(),
  /** Bytes that have arrived. */
  offset: z.number().int(),
  startedAt: z.string(),
  keptUntil: z.string(),
});
export type StoredUpload = Readonly<z.infer<typeof StoredUpload>>;

/** An upload as it was read; what is written next holds only while it is still so. */
export interface FoundUpload {
  readonly upload: StoredUpload;
  readonly entry: Deno.AtomicCheck;
}

const byId = (application: string, id: string) => ["upload", keyId(application), keyId(id)];
const due = ({ keptUntil, applicationId, id }: StoredUpload) => [
  "due_upload",
  keptUntil,
  applicationId,
  id,
];

export function openUploads(kv: Deno.Kv) {
  const growing = openGrowing(kv);

  async function find(application: string, id: string): Promise<FoundUpload | null> {
    const entry = await kv.get(byId(application, id));
    return entry.value === null ? null : { upload: StoredUpload.parse(entry.value), entry };
  }

  return {
    find,

    /** The unfinished uploads of an application, oldest first. */
    list: (application: string): Promise<StoredUpload[]> =>
      collect(kv.list({ prefix: ["upload", application] }), (value) => StoredUpload.parse(value)),

    /** Those that are kept no longer than until then, by application and id. */
    async due(at: Date): Promise<{ application: string; id: string }[]> {
      const found: { application: string; id: string }[] = [];
      const range = { prefix: ["due_upload"], end: ["due_upload", at.toISOString()] };
      for await (const { key } of kv.list(range)) {
        found.push({ application: String(key[2]), id: String(key[3]) });
      }
      return found;
    },

    starting: (upload: StoredUpload): Write => (op) =>
      op.check({ key: byId(upload.applicationId, upload.id), versionstamp: null })
        .set(byId(upload.applicationId, upload.id), upload)
        .set(due(upload), null),

    /** Another name, or another file whose place it takes. */
    renaming: (
      { upload, entry }: FoundUpload,
      as: Pick<StoredUpload, "name" | "replaces">,
    ): Write => {
      const { replaces: _, ...rest } = upload;
      return (op) => op.check(entry).set(entry.key, { ...rest, ...as });
    },

    /** The bytes of the chunk that is not full yet. */
    tail: ({ id, offset }: StoredUpload): Promise<Uint8Array> => growing.tail(id, offset),

    /** The chunks that have arrived, in their order. */
    chunks: ({ id }: StoredUpload): AsyncGenerator<Uint8Array> => growing.chunks(id),

    /** Stores the chunk that is not full yet with what came to it; null where another write came first. */
    async grow(
      { upload, entry }: FoundUpload,
      bytes: Uint8Array,
    ): Promise<FoundUpload | null> {
      const from = upload.offset - upload.offset % CHUNK;
      const next = { ...upload, offset: from + bytes.length };
      const op = kv.atomic().check(entry).set(entry.key, next);
      growing.laying(upload.id, { from, bytes })(op);
      const versionstamp = await commitAs(op);
      if (versionstamp === null) return null;
      return { upload: next, entry: { key: entry.key, versionstamp } };
    },

    /** Its bytes are a whole blob from now on. */
    sealing: ({ upload, entry }: FoundUpload): Write => (op) => {
      growing.sealing(upload.id, upload.size)(op);
      op.check(entry).delete(entry.key).delete(due(upload));
    },

    /** Gives it up, whatever has come of it; `also` is written with that. */
    async end(application: string, { id, also }: { id: string; also: Write }): Promise<boolean> {
      for (let tries = 0; tries < TRIES; tries++) {
        const found = await find(application, id);
        if (found === null) return false;
        const { upload, entry } = found;
        const op = kv.atomic().check(entry).delete(entry.key).delete(due(upload));
        also(op);
        if (await commit(op)) return true;
      }
      return false;
    },
  };
}
