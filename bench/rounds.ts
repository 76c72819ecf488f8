import { type Load, load } from "./load.ts";

/** How often each target is loaded, and for how many seconds. */
export const ROUNDS = 5;
export const SECONDS = 2;

/** A round goes so often from target to target: what else the machine does then meets all alike. */
const TURNS = 10;

/** So many answers each target gives before: until then, the engine still compiles their code. */
const WARM = 2000;

/** A page on a server. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly cookie?: string;
  /** Milliseconds of the processor that the server has used so far, where it can say so. */
  readonly used?: () => Promise<number>;
}

/** What loading a target found. */
export interface Speed {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /** Milliseconds of the processor for one answer; NaN where the server does not say. */
  readonly cost: number;
}

/** Loads the targets in turn, round after round; gives the medians by their names. */
export async function rounds(targets: readonly Target[]): Promise<Map<string, Speed>> {
  for (const target of targets) await warmUp(target);
  const found = targets.map((): Speed[] => []);
  for (let i = 0; i < ROUNDS; i++) {
    (await round(targets)).forEach((speed, at) => found[at]?.push(speed));
  }
  return new Map(targets.map(({ name }, at) => {
    const of = (part: keyof Speed) => median((found[at] ?? []).map((speed) => speed[part]));
    return [name, { perSecond: of("perSecond"), p99: of("p99"), cost: of("cost") }];
  }));
}

async function warmUp({ url, cookie = "" }: Target): Promise<void> {
  let answers = 0;
  while (answers < WARM) answers += (await load({ url, cookie, seconds: 1 })).times.length;
}

async function round(targets: readonly Target[]): Promise<Speed[]> {
  const loads = targets.map((): Load[] => []);
  const costs = targets.map(() => 0);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, { url, cookie = "", used }] of targets.entries()) {
      const before = await used?.() ?? NaN;
      loads[at]?.push(await load({ url, cookie, seconds: SECONDS / TURNS }));
      costs[at] = (costs[at] ?? 0) + (await used?.() ?? NaN) - before;
    }
  }
  return loads.map((parts, at) => speedOf(parts, costs[at] ?? NaN));
}

function speedOf(loads: readonly Load[], used: number): Speed {
  const times = loads.flatMap((each) => each.times).toSorted((a, b) => a - b);
  const elapsed = loads.reduce((sum, each) => sum + each.elapsed, 0);
  return {
    perSecond: times.length / elapsed * 1000,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    cost: used / times.length,
  };
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
