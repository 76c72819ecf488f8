/** Something to be done in somebody else's atomic write. */
export type Write = (op: Deno.AtomicOperation) => unknown;

/** Contention past this many tries is a conflict for the user to see. */
export const TRIES = 8;

const LOCKED = /database is locked/i;

/** Commits; false where another write came first. A locked file counts as contention, not as a crash. */
export async function commit(op: Deno.AtomicOperation): Promise<boolean> {
  return await commitAs(op) !== null;
}

/** Commits and says as which version; null where another write came first. */
export async function commitAs(op: Deno.AtomicOperation): Promise<string | null> {
  try {
    const done = await op.commit();
    return done.ok ? done.versionstamp : null;
  } catch (error) {
    if (error instanceof Error && LOCKED.test(error.message)) return null;
    throw error;
  }
}

/** All values under a prefix, parsed. */
export async function collect<T>(
  list: Deno.KvListIterator<unknown>,
  parse: (value: unknown) => T,
): Promise<T[]> {
  const found: T[] = [];
  for await (const { value } of list) found.push(parse(value));
  return found;
}

/** The last parts of the keys under a prefix: what a pointer index points at. */
export async function pointed(list: Deno.KvListIterator<unknown>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { key } of list) ids.push(String(key.at(-1)));
  return ids;
}

/** The values at many keys in their order, ten a read as the store allows; gaps are left out. */
export async function getAll<T>(
  kv: Deno.Kv,
  { keys, parse }: { keys: readonly Deno.KvKey[]; parse: (value: unknown) => T },
): Promise<T[]> {
  const tens = Array.from(
    { length: Math.ceil(keys.length / 10) },
    (_, i) => keys.slice(i * 10, i * 10 + 10),
  );
  const entries = await Promise.all(tens.map((ten) => kv.getMany([...ten])));
  return entries.flat().filter(({ value }) => value !== null).map(({ value }) => parse(value));
}
