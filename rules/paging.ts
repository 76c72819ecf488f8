/** How many rows a page may show. */
export const pageSizes = [10, 20, 50, 100] as const;
export type PageSize = typeof pageSizes[number];

/** Which page of a list is asked for. */
export interface PageAsked {
  /** From 1. */
  readonly page: number;
  readonly size: PageSize;
}

/** One page of a list, and how long the whole is. */
export interface Listed<T> extends PageAsked {
  readonly rows: readonly T[];
  readonly total: number;
}

/** The page asked for; behind the end it is the last one. */
export function paged<T>(all: readonly T[], { page, size }: PageAsked): Listed<T> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(Math.max(1, page), last);
  const rows = all.slice((shown - 1) * size, shown * size);
  return { rows, total: all.length, page: shown, size };
}
