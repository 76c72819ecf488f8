import type { Speed } from "./rounds.ts";

/** A speed as a part of a line: requests a second, the slowest of a hundred, and their cost. */
export function cellsOf({ perSecond, p99, cost }: Speed): string {
  const numbers = [perSecond.toFixed(0).padStart(7), p99.toFixed(1).padStart(8)];
  return [...numbers, (Number.isNaN(cost) ? "" : cost.toFixed(2)).padStart(8)].join(" ");
}

/** What a ratio has to be. */
export interface Contract {
  readonly of: string;
  readonly least?: number;
  readonly most?: number;
}

/** Says whether a ratio keeps its contract; a broken one makes the run fail. */
export function judge(ratio: number, { of, least = 0, most = Infinity }: Contract): void {
  const kept = ratio >= least && ratio <= most;
  if (!kept) Deno.exitCode = 1;
  const asked = most === Infinity ? `at least ${least.toFixed(2)}` : `at most ${most.toFixed(2)}`;
  const verdict = kept ? "within contract" : "OUT OF CONTRACT";
  console.log(`${of.padEnd(48)} ${ratio.toFixed(2)} of plain, ${asked}: ${verdict}`);
}
