import { type Memory, openMemory } from "../kv/memory.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import type { Deps, Limits } from "../services/deps.ts";
import { embeddedGateway } from "../services/embedded_gateway.ts";
import type { Gateway } from "../services/gateway.ts";

/** A clock that stands still until it is moved. */
export interface Clock {
  set(instant: string): void;
  /** Moves it on by so many milliseconds. */
  pass(ms: number): void;
}

export interface TestParts {
  readonly at?: string;
  /** A file instead of memory. */
  readonly path?: string;
  /** A store that is open already, and stays open: the portal started again over it. */
  readonly kv?: Deno.Kv;
  /** What ids start with, where two count over one store. */
  readonly ids?: string;
  readonly packs?: readonly Pack[];
  readonly gateway?: (memory: Memory) => Gateway;
  readonly limits?: Partial<Limits>;
}

export type TestDeps = Deps & { readonly clock: Clock; readonly kv: Deno.Kv } & Disposable;

/** Everything the verbs need over an empty store: a clock that stands still, counted ids. */
export async function testDeps(
  { at = "2026-03-02T01:00:00.000Z", path = ":memory:", ids = "id", ...parts }: TestParts = {},
): Promise<TestDeps> {
  const kv = parts.kv ?? await Deno.openKv(path);
  const memory = openMemory(kv);
  let instant = Date.parse(at);
  let count = 0;
  let secrets = 0;
  return {
    ...memory,
    kv,
    now: () => new Date(instant),
    newId: () => `${ids}-${String(++count).padStart(6, "0")}`,
    newSecret: () => `secret-${String(++secrets).padStart(36, "0")}`,
    packs: parts.packs ?? [d248],
    gateway: (parts.gateway ?? embeddedGateway)(memory),
    limits: {
      uploadBytes: 4_000_000,
      sessionIdleMs: 60 * 60_000,
      sessionMs: 12 * 60 * 60_000,
      deliveryMs: 1000,
      deliveryAttempts: 3,
      ...parts.limits,
    },
    clock: {
      set: (next) => instant = Date.parse(next),
      pass: (ms) => instant += ms,
    },
    [Symbol.dispose]: () => parts.kv === undefined && kv.close(),
  };
}
