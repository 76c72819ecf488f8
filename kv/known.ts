/** Records that were read before, by the pointer that led to them. */
export interface Known<T> {
  at(pointer: Deno.KvEntry<unknown>): T | undefined;
  note(pointer: Deno.KvEntry<unknown>, record: T): void;
}

/**
 * Remembers so many records. It serves only where every change of a record writes its pointers
 * anew: then a pointer with the same versionstamp leads to the same record, in whatever process
 * the change was made.
 */
export function createKnown<T>(most: number): Known<T> {
  const known = new Map<string, { readonly versionstamp: string; readonly record: T }>();
  const nameOf = ({ key }: Deno.KvEntry<unknown>) => key.join("\0");
  return {
    at(pointer) {
      const found = known.get(nameOf(pointer));
      return found?.versionstamp === pointer.versionstamp ? found.record : undefined;
    },

    note(pointer, record) {
      const name = nameOf(pointer);
      known.delete(name); // what was noted last is forgotten last
      known.set(name, { versionstamp: pointer.versionstamp, record });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}
