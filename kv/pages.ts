import type * as z from "zod";
import { getAll } from "./commit.ts";
import { keyId } from "./keys.ts";

/** One page of a list; `next` is where the following page starts, or null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which page: behind the record of that id, or the first. */
export interface PageRequest {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** An index whose last key part is the record's id, and where the records lie. */
interface Listing<T> extends PageRequest {
  readonly index: Deno.KvKey;
  readonly keyOf: (id: string) => Deno.KvKey;
  readonly schema: z.ZodType<T>;
  readonly keep?: ((record: T) => boolean) | undefined;
}

/** Most keys that one `getMany` takes. */
const BATCH = 10;

const PAGE = 20;

/** The records an index points at, newest first, one page of them. */
export async function pageOf<T extends { id: string }>(
  kv: Deno.Kv,
  listing: Listing<T>,
): Promise<Page<T>> {
  const { limit = PAGE, keep = () => true } = listing;
  const items: T[] = [];
  for await (const record of recordsOf(kv, listing)) {
    if (!keep(record)) continue;
    if (items.length === limit) return { items, next: items.at(-1)?.id ?? null };
    items.push(record);
  }
  return { items, next: null };
}

async function* recordsOf<T>(
  kv: Deno.Kv,
  { index, after, keyOf, schema }: Listing<T>,
): AsyncGenerator<T> {
  const where = after === undefined
    ? { prefix: index }
    : { prefix: index, end: [...index, keyId(after)] };
  const parse = (value: unknown) => schema.parse(value);
  let keys: Deno.KvKey[] = [];
  for await (const { key } of kv.list(where, { reverse: true })) {
    keys.push(keyOf(String(key.at(-1))));
    if (keys.length < BATCH) continue;
    yield* await getAll(kv, { keys, parse });
    keys = [];
  }
  yield* await getAll(kv, { keys, parse });
}
