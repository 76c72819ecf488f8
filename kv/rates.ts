import * as z from "zod";
import { commit } from "./commit.ts";

/** How often something may happen from one place within a window of time. */
export interface Rate {
  readonly kind: string;
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

/** Whether it may happen once more, else how long until it may. */
export interface Allowance {
  readonly allowed: boolean;
  readonly waitMs: number;
}

const Count = z.number().int().nonnegative();

/** A counter that is contended for longer than this is treated as full. */
const TRIES = 20;

/** Lets what is done under one key happen one after the other. */
function openLines() {
  const last = new Map<string, Promise<unknown>>();

  return async function inLine<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}

/** Counters over fixed windows of time. */
export function openRates(kv: Deno.Kv) {
  // Many at once would only get in each other's way, until some are refused for nothing.
  const inLine = openLines();

  async function read(rate: Rate, at: Date) {
    const start = Math.floor(at.getTime() / rate.windowMs) * rate.windowMs;
    const entry = await kv.get(["rate", rate.kind, rate.key, start]);
    const count = entry.value === null ? 0 : Count.parse(entry.value);
    return { entry, count, waitMs: start + rate.windowMs - at.getTime() };
  }

  async function write(
    entry: Deno.KvEntryMaybe<unknown>,
    { count, forMs }: { count: number; forMs: number },
  ): Promise<boolean> {
    const op = kv.atomic().check(entry).set(entry.key, count, { expireIn: forMs });
    return await commit(op);
  }

  async function hit(rate: Rate, at: Date): Promise<Allowance> {
    for (let tries = 0; tries < TRIES; tries++) {
      const { entry, count, waitMs } = await read(rate, at);
      if (count >= rate.limit) return { allowed: false, waitMs };
      const stored = await write(entry, { count: count + 1, forMs: rate.windowMs });
      if (stored) return { allowed: true, waitMs: 0 };
    }
    return { allowed: false, waitMs: rate.windowMs };
  }

  async function refund(rate: Rate, at: Date): Promise<boolean> {
    const { entry, count } = await read(rate, at);
    if (count === 0) return true;
    return await write(entry, { count: count - 1, forMs: rate.windowMs });
  }

  const lineOf = ({ kind, key }: Rate) => `${kind} ${key}`;

  return {
    /** Counts one more, unless the window is full. */
    hit: (rate: Rate, at: Date) => inLine(lineOf(rate), () => hit(rate, at)),
    /** Takes one back: it was no guess. */
    refund: (rate: Rate, at: Date) => inLine(lineOf(rate), () => refund(rate, at)),
  };
}

export type Rates = ReturnType<typeof openRates>;
