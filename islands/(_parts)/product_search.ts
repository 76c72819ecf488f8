import type { SuggestedProduct } from "../../components/Suggestions.tsx";

/** Products shown at most; who does not find theirs goes on typing. */
const LIMIT = 12;

/** What was found before: going back a letter asks nothing. */
const known = new Map<string, readonly SuggestedProduct[]>();

let running: AbortController | undefined;

/** Whether a text says enough to look for; one sign does, where a sign is a word. */
export function isEnough(text: string): boolean {
  return text.length > 1 || text > "\u2e80";
}

/** The products that fit words or a code; a search that is still running is given up. */
export async function findProducts(text: string): Promise<readonly SuggestedProduct[]> {
  if (running !== undefined) running.abort();
  const before = known.get(text);
  if (before !== undefined) return before;
  running = typeof AbortController === "function" ? new AbortController() : undefined;
  const response = await fetch(
    `/api/v1/products?details=true&limit=${LIMIT}&q=${encodeURIComponent(text)}`,
    running === undefined ? {} : { signal: running.signal },
  );
  const { items } = await response.json();
  known.set(text, items);
  return items;
}
