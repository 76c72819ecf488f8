import { openMemory } from "../kv/memory.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import type { Deps } from "../services/deps.ts";

/** A clock that stands still until it is moved. */
export interface Clock {
  set(instant: string): void;
  /** Moves it on by so many milliseconds. */
  pass(ms: number): void;
}

/** Everything the verbs need over an empty store: a clock that stands still, counted ids. */
export async function testDeps(
  { at = "2026-03-02T01:00:00.000Z" }: { at?: string } = {},
): Promise<Deps & { clock: Clock } & Disposable> {
  const kv = await Deno.openKv(":memory:");
  let instant = Date.parse(at);
  let ids = 0;
  let secrets = 0;
  return {
    ...openMemory(kv),
    now: () => new Date(instant),
    newId: () => `id-${String(++ids).padStart(6, "0")}`,
    newSecret: () => `secret-${String(++secrets).padStart(36, "0")}`,
    packs: [d248],
    gateway: {
      send: () => Promise.resolve(),
      receipt: () => Promise.resolve({ outcome: "stored" }),
    },
    limits: {
      uploadBytes: 4_000_000,
      sessionIdleMs: 60 * 60_000,
      sessionMs: 12 * 60 * 60_000,
      deliveryMs: 1000,
      deliveryAttempts: 3,
    },
    clock: {
      set: (next) => instant = Date.parse(next),
      pass: (ms) => instant += ms,
    },
    [Symbol.dispose]: () => kv.close(),
  };
}
