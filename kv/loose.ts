import type { Write } from "./commit.ts";

const key = (blob: string) => ["loose_blob", blob];

/** Stands for the moment in the mark of bytes that nobody is to take any more. */
const LOST = "";

/** Marks of bytes that no record speaks of: not yet, or not any more. */
export function openLoose(kv: Deno.Kv) {
  return {
    /** Marks bytes that come, before the first of them: a crash leaves nothing that nobody finds. */
    async expect(blob: string, at: Date): Promise<void> {
      await kv.set(key(blob), at.toISOString());
    },

    /** A record speaks of them from now on; null where they are lost. */
    async taking(blob: string): Promise<Write | null> {
      const entry = await kv.get<string>(key(blob));
      if (entry.value === null || entry.value === LOST) return null;
      return (op) => op.check(entry).delete(entry.key);
    },

    /** Nobody takes them any more: they are to be removed. */
    losing: (blob: string): Write => (op) => op.set(key(blob), LOST),
    async lose(blob: string): Promise<void> {
      await kv.set(key(blob), LOST);
    },

    /** Notes that nothing is left of them. */
    forget: (blob: string) => kv.delete(key(blob)),

    /** Those that are lost, and those that were expected so long ago. */
    async since(at: Date): Promise<string[]> {
      const names: string[] = [];
      for await (const { key, value } of kv.list<string>({ prefix: ["loose_blob"] })) {
        if (value <= at.toISOString()) names.push(String(key[1]));
      }
      return names;
    },
  };
}
