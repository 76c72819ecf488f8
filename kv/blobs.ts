/** Bytes under a name; another store can serve instead. */
export interface Blobs {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null where there are none or some are missing. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(name: string): Promise<void>;
}

/** A value holds 64 KiB; this leaves room for what the store adds. */
const CHUNK = 48 * 1024;

/** Bytes in the KV itself, in chunks; the number of chunks is written last, so half a blob is none. */
export function openBlobs(kv: Deno.Kv): Blobs {
  const chunk = (name: string, n: number) => ["blob", name, n];
  const head = (name: string) => ["blob_head", name];

  return {
    async put(name, bytes) {
      const count = Math.ceil(bytes.length / CHUNK);
      for (let n = 0; n < count; n++) {
        await kv.set(chunk(name, n), bytes.slice(n * CHUNK, (n + 1) * CHUNK));
      }
      await kv.set(head(name), { count, size: bytes.length });
    },

    async get(name) {
      const { value } = await kv.get<{ count: number; size: number }>(head(name));
      if (value === null) return null;
      const bytes = new Uint8Array(value.size);
      let at = 0;
      const chunks = { start: chunk(name, 0), end: chunk(name, value.count) };
      for await (const entry of kv.list<Uint8Array>(chunks)) {
        if (at + entry.value.length > value.size) return null;
        bytes.set(entry.value, at);
        at += entry.value.length;
      }
      return at === value.size ? bytes : null;
    },

    async remove(name) {
      await kv.delete(head(name));
      for await (const { key } of kv.list({ prefix: ["blob", name] })) await kv.delete(key);
    },
  };
}
