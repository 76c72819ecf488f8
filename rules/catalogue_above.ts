import { type Candidate, codeOf, isInForce, type Outside, type Product } from "./catalogue.ts";
import type { ImportRow } from "./catalogue_import.ts";
import { categoryOf, type Pack } from "./pack.ts";

/** How long the codes are that rows stand under. */
const LENGTHS = [13, 10, 8, 6];

type Coded = Pick<ImportRow, "hs" | "ciq" | "from">;

/** What a pack already knows of a code: its own row, and those above it. */
export function openAbove(pack: Pack) {
  const rows = Map.groupBy(pack.products, codeOf);

  /** The rows of the code and above it that are in force on its first day, the nearest first. */
  function nearest({ hs, ciq = "", from }: Coded): readonly Product[] {
    const code = hs + ciq;
    return LENGTHS.filter((length) => length <= code.length)
      .flatMap((length) => rows.get(code.slice(0, length)) ?? [])
      .filter((product) => isInForce(product, from));
  }

  /** The leaves of a category that a code may have, each with its question where there are several. */
  function candidates(row: ImportRow & { category: string }): readonly Candidate[] {
    const { category, leaf } = row;
    const known = categoryOf(pack, category);
    const all = Object.keys(known?.leaves ?? {});
    const leaves = leaf === undefined ? all : all.filter((one) => one === leaf);
    if (leaves.length === 0) return [];
    if (leaves.length === 1) return leaves.map((one) => ({ category, leaf: one }));
    for (const product of nearest(row)) {
      const own = product.candidates.filter((one) => one.category === category);
      if (own.length > 1) return own;
      if (own.length === 1) return own.map((one) => ({ category, leaf: one.leaf }));
    }
    return [];
  }

  return {
    /** The English name of the nearest row; empty where there is none. */
    english: (code: Coded): string => nearest(code)[0]?.name.en ?? "",

    /** The product that a row gives; null where the pack has no place for it. */
    product(row: ImportRow): Product | null {
      const { hs, ciq, zh, en, category, why, from, to } = row;
      const outside: readonly Outside[] = why === undefined ? [] : [{ why }];
      const own = category === undefined ? [] : candidates({ ...row, category });
      if (own.length === 0 && outside.length === 0) return null;
      return {
        hs,
        ...(ciq !== undefined && { ciq }),
        name: { zh, en },
        candidates: own,
        ...(outside.length > 0 && { outside }),
        provenance: "official",
        from,
        ...(to !== undefined && { to }),
      };
    },
  };
}
