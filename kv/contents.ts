import * as z from "zod";
import { commit, TRIES, type Write } from "./commit.ts";

/** Bytes of an enterprise that several of its files may share; the blob has the same id. */
export const Content = z.object({
  id: z.string(),
  enterpriseId: z.string(),
  sha256: z.string(),
  type: z.string(),
  size: z.number().int(),
  /** The files that hold on to them, each as `application/file`. */
  uses: z.array(z.string()),
});
export type Content = Readonly<z.infer<typeof Content>>;

/** A file that holds on to bytes. */
export interface Use {
  readonly application: string;
  readonly file: string;
}

/** A record is one value of the store; past this many uses the same bytes are stored once more. */
const MOST_USES = 400;

const byId = (id: string) => ["content", id];
const byHash = (enterprise: string, sha256: string) => ["content_hash", enterprise, sha256];
const named = ({ application, file }: Use) => `${application}/${file}`;

export function openContents(kv: Deno.Kv) {
  async function read(id: string) {
    const entry = await kv.get(byId(id));
    return entry.value === null ? null : { entry, content: Content.parse(entry.value) };
  }

  /** One try to let go: null where another write came first, else whether nobody holds on now. */
  async function attempt(
    id: string,
    { use, free, also }: { use: Use; free: Write; also: Write },
  ): Promise<boolean | null> {
    const found = await read(id);
    const op = kv.atomic();
    also(op);
    const left = found?.content.uses.filter((one) => one !== named(use)) ?? [];
    if (found !== null && left.length > 0) {
      op.check(found.entry).set(byId(id), { ...found.content, uses: left });
      return await commit(op) ? false : null;
    }
    if (found === null && id !== use.file) return await commit(op) ? false : null;
    if (found === null) op.check({ key: byId(id), versionstamp: null });
    else await forgetting(found, op);
    free(op);
    return await commit(op) ? true : null;
  }

  async function forgetting(
    { entry, content }: { entry: Deno.KvEntryMaybe<unknown>; content: Content },
    op: Deno.AtomicOperation,
  ): Promise<void> {
    const index = await kv.get(byHash(content.enterpriseId, content.sha256));
    op.check(entry).delete(entry.key);
    if (index.value === content.id) op.check(index).delete(index.key);
  }

  return {
    find: async (id: string): Promise<Content | null> => (await read(id))?.content ?? null,

    /** The bytes of that hash that another file of the enterprise may share, and how it holds on to them. */
    async known(
      enterprise: string,
      sha256: string,
    ): Promise<{ content: Content; using: (use: Use) => Write } | null> {
      const { value } = await kv.get<string>(byHash(enterprise, sha256));
      const found = value === null ? null : await read(value);
      if (found === null || found.content.uses.length >= MOST_USES) return null;
      const { entry, content } = found;
      const using = (use: Use): Write => (op) =>
        op.check(entry).set(entry.key, { ...content, uses: [...content.uses, named(use)] });
      return { content, using };
    },

    /** Bytes that the enterprise has for the first time, with the file that brought them. */
    adding: (content: Omit<Content, "uses">, use: Use): Write => (op) =>
      op.check({ key: byId(content.id), versionstamp: null })
        .set(byId(content.id), { ...content, uses: [named(use)] })
        .set(byHash(content.enterpriseId, content.sha256), content.id),

    /**
     * Lets a file go of its bytes; `free` is written too where it was the last, and is then true.
     * Bytes that are nobody's content belong to the file of the same id alone.
     */
    async release(
      id: string,
      { use, free, also }: { use: Use; free: Write; also: Write },
    ): Promise<boolean> {
      for (let tries = 0; tries < TRIES; tries++) {
        const freed = await attempt(id, { use, free, also });
        if (freed !== null) return freed;
      }
      return false;
    },
  };
}
