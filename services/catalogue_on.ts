import type { CatalogueState } from "../kv/products.ts";
import type { Product } from "../rules/catalogue.ts";
import { type ImportRow, productsOf } from "../rules/catalogue_import.ts";
import { overlaid } from "../rules/catalogue_overlay.ts";
import { verdicts } from "../rules/catalogue_report.ts";
import type { Pack } from "../rules/pack.ts";
import type { Deps } from "./deps.ts";

/** A catalogue as it was at some state. */
interface Kept {
  readonly pack: Pack;
  readonly version: string;
  readonly products: Promise<readonly Product[]>;
}

/** Catalogues in memory, with the index their search makes of them, until an import changes them. */
const kept = new WeakMap<Deps["products"], Map<string, Kept>>();

/** The catalogue of a pack with the official tables that were applied to it: the same list until it changes. */
export async function catalogueOn(
  { products }: Pick<Deps, "products">,
  pack: Pack,
): Promise<readonly Product[]> {
  const { imports, version } = await products.state(pack.id);
  if (imports.length === 0) return pack.products;
  const all = kept.get(products) ?? new Map<string, Kept>();
  kept.set(products, all);
  const known = all.get(pack.id);
  if (known?.version === version && known.pack === pack) return await known.products;
  const made = { pack, version, products: catalogueOf({ products }, { pack, imports }) };
  all.set(pack.id, made);
  try {
    return await made.products;
  } catch (error) {
    if (all.get(pack.id) === made) all.delete(pack.id); // the next reader tries again
    throw error;
  }
}

/** These packs, each with its catalogue of now: for rules that read several. */
export async function packsOn(deps: Pick<Deps, "products" | "packs">): Promise<readonly Pack[]> {
  return await Promise.all(deps.packs.map(async (pack) => {
    const products = await catalogueOn(deps, pack);
    return products === pack.products ? pack : { ...pack, products };
  }));
}

/** The catalogue with these imports; what the pack has no place for any more is left out. */
export async function catalogueOf(
  deps: Pick<Deps, "products">,
  { pack, imports }: { pack: Pack; imports: CatalogueState["imports"] },
): Promise<readonly Product[]> {
  let products: readonly Product[] = pack.products;
  for (const id of imports) {
    products = overlaid(products, productsOf(await rowsOf(deps, id), pack).products);
  }
  return products;
}

/** All rows that an import would lay over the catalogue. */
export async function rowsOf(
  { products }: Pick<Deps, "products">,
  id: string,
): Promise<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for (const verdict of verdicts) {
    for await (const lines of products.lines(id, verdict)) {
      for (const { row } of lines) if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}
