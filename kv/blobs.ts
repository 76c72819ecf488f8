import type { Write } from "./commit.ts";

/** Bytes under a name; another store can serve instead. */
export interface Blobs {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null where there are none or some are missing. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(name: string): Promise<void>;
}

/** A value holds 64 KiB; this leaves room for what the store adds. */
export const CHUNK = 48 * 1024;

const chunk = (name: string, n: number) => ["blob", name, n];
const head = (name: string) => ["blob_head", name];

/** Bytes in the KV itself, in chunks; the number of chunks is written last, so half a blob is none. */
export function openBlobs(kv: Deno.Kv): Blobs {
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

/** Bytes that come bit by bit: a blob only once it is sealed. */
export function openGrowing(kv: Deno.Kv) {
  return {
    /** The bytes of the chunk that ends at `size` and is not full yet. */
    async tail(name: string, size: number): Promise<Uint8Array> {
      if (size % CHUNK === 0) return new Uint8Array();
      const { value } = await kv.get<Uint8Array>(chunk(name, Math.floor(size / CHUNK)));
      return value?.subarray(0, size % CHUNK) ?? new Uint8Array();
    },

    /** Stores the chunk that begins at `from`, or more of it than before. */
    laying: (name: string, { from, bytes }: { from: number; bytes: Uint8Array }): Write => (op) =>
      op.set(chunk(name, from / CHUNK), bytes.slice()),

    /** The chunks in their order. */
    async *chunks(name: string): AsyncGenerator<Uint8Array> {
      const list = kv.list<Uint8Array>({ prefix: ["blob", name] }, { batchSize: 4 });
      for await (const { value } of list) yield value;
    },

    /** Says that all is there. */
    sealing: (name: string, size: number): Write => (op) =>
      op.set(head(name), { count: Math.ceil(size / CHUNK), size }),
  };
}
