import type { ProductImport } from "../kv/products.ts";
import type { Actor } from "../rules/access.ts";
import { type Listed, type PageAsked, paged } from "../rules/paging.ts";
import type { Deps } from "./deps.ts";

/** An official table in a list. */
export interface ListedImport {
  readonly head: ProductImport;
  /** Name of the person who sent it. */
  readonly by: string;
}

/** The official tables that were read, the latest first; for customs. */
export async function listImports(
  { products, users }: Pick<Deps, "products" | "users">,
  { actor, ...asked }: PageAsked & { actor: Actor },
): Promise<Listed<ListedImport>> {
  const all = actor.role === "customs" ? await products.list() : [];
  const list = paged(all, asked);
  const rows = await Promise.all(list.rows.map(async (head) => ({
    head,
    by: (await users.find(head.by))?.name ?? "",
  })));
  return { ...list, rows };
}
