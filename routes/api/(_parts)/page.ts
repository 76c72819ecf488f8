import type { Wrong } from "./answering.ts";

const USUAL = 20;

/** How a list is asked for: a table without a limit has all rows. */
interface PageAsked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly format?: "json" | "csv";
}

/** How many items an answer has at most. */
export function limitOf({ limit, format }: Omit<PageAsked, "cursor">): number {
  return limit ?? (format === "csv" ? Infinity : USUAL);
}

/** One page of a list that does not change between two answers; its cursor is a place in it. */
export function pageIn<T>(
  all: readonly T[],
  asked: PageAsked,
): { items: T[]; next: string | null } | Wrong {
  const { cursor = "0" } = asked;
  if (!/^\d{1,6}$/.test(cursor)) return { wrong: "cursor" };
  const from = Number(cursor);
  const end = from + limitOf(asked);
  return { items: all.slice(from, end), next: end < all.length ? String(end) : null };
}
