/** How often within a window of time. */
export interface ApiRate {
  readonly limit: number;
  readonly windowMs: number;
}

/** How often one network may ask the API. */
export const API_RATE: ApiRate = { limit: 600, windowMs: 60_000 };

/** More are not remembered at once: rather generous than out of memory. */
const MOST_NETWORKS = 100_000;

/** Where a network stands in this window. */
export interface ApiAllowance {
  readonly allowed: boolean;
  readonly left: number;
  /** Seconds until the window ends. */
  readonly seconds: number;
}

/**
 * Counts what each network asks. In memory alone: a write to the store for each read would cost
 * more than the read, and a process that starts again may be generous.
 */
export function openApiRates({ limit, windowMs } = API_RATE) {
  let start = -1; // of the window that is counted
  const counts = new Map<string, number>();

  return function hit(network: string, at: Date): ApiAllowance {
    const window = Math.floor(at.getTime() / windowMs);
    if (window !== start || counts.size >= MOST_NETWORKS) counts.clear();
    start = window;
    const count = (counts.get(network) ?? 0) + 1;
    counts.set(network, count);
    const seconds = Math.ceil(((window + 1) * windowMs - at.getTime()) / 1000);
    return { allowed: count <= limit, left: Math.max(0, limit - count), seconds };
  };
}
