import type { PageAsked } from "../../rules/paging.ts";

/** The conditions of a list as they stand in its address. */
export type Conditions = Readonly<Record<string, string | undefined>>;

/** Rows a page without asking. */
export const usualSize = 20;

/** The address of a list with its conditions; what is empty or usual is left out. */
export function addressOf(
  path: string,
  { conditions = {}, page = 1, size = usualSize }: Partial<PageAsked> & { conditions?: Conditions },
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions)) if (value) query.set(name, value);
  if (size !== usualSize) query.set("size", String(size));
  if (page !== 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
