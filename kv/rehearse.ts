import { commit } from "./commit.ts";
import { type Memory, openMemory } from "./memory.ts";

/** An atomic write takes 1,000 changes and 800 KiB; these stay well below. */
const MOST_CHANGES = 400;
const MOST_BYTES = 300_000;

/** Lets `work` fill a store in memory, and puts all it wrote into the real one in a few large writes. */
export async function rehearse(
  kv: Deno.Kv,
  work: (memory: Memory) => Promise<void>,
): Promise<void> {
  using stage = await Deno.openKv(":memory:");
  await work(openMemory(stage));
  let op = kv.atomic();
  let changes = 0;
  let bytes = 0;
  for await (const { key, value } of stage.list({ prefix: [] }, { batchSize: 500 })) {
    const size = sizeOf(value);
    if (changes === MOST_CHANGES || bytes + size > MOST_BYTES) {
      await write(op);
      op = kv.atomic();
      changes = 0;
      bytes = 0;
    }
    op.set(key, value);
    changes++;
    bytes += size;
  }
  await write(op);
}

async function write(op: Deno.AtomicOperation): Promise<void> {
  if (!await commit(op)) throw new Error("Cannot write what was rehearsed: the store is locked");
}

/** At most the size of a value as the store keeps it, with room for its key. */
function sizeOf(value: unknown): number {
  return 200 + (value instanceof Uint8Array ? value.length : 3 * JSON.stringify(value).length);
}
