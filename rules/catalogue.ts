import { ranked, readings } from "./catalogue_search.ts";

/** A text in the two languages of the catalogue. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A category and leaf a product may fall in. */
export interface Candidate {
  readonly category: string;
  readonly leaf: string;
  /** When it is this one, where there are several. */
  readonly question?: Bilingual;
}

/** Why a product, or one kind of it, is no food to register here. */
export const outsideReasons = [
  "live_animals",
  "fresh_fruit",
  "breeding",
  "plants",
  "feed",
  "additives",
  "medicine",
  "not_food",
  /** No category of the law names it: to be asked. */
  "unclear",
  /** It may belong to the register of animals and plants: to be checked. */
  "elsewhere",
] as const;
export type OutsideReason = typeof outsideReasons[number];

/** A way of a product out of this register. */
export interface Outside {
  readonly why: OutsideReason;
  /** When it is this, where there are other ways. */
  readonly question?: Bilingual;
}

/** A row of the catalogue: a code, what it covers, where it may belong. */
export interface Product {
  /** 6, 8 or 10 digits. */
  readonly hs: string;
  /** 3 digits, which divide a ten-digit code. */
  readonly ciq?: string;
  readonly name: Bilingual;
  /** Everyday words people search with. */
  readonly words?: readonly string[];
  /** Where it may belong; none where it is no food to register here. */
  readonly candidates: readonly Candidate[];
  readonly outside?: readonly Outside[];
  readonly provenance: "official" | "inferred" | "local";
  /** First and last day the row is in force, `YYYY-MM-DD`; an end that is left out is open. */
  readonly from?: string;
  readonly to?: string;
}

/** The whole code of a row, with its CIQ code. */
export function codeOf({ hs, ciq = "" }: Pick<Product, "hs" | "ciq">): string {
  return hs + ciq;
}

/** Whether a row is in force on a day. */
export function isInForce({ from = "", to = "9" }: Product, day: string): boolean {
  return from <= day && day <= to;
}

/** What somebody looks for: all conditions must fit, and one left empty always does. */
export interface ProductQuery {
  readonly hs?: string;
  readonly name?: string;
  /** A code, words, or both in one line. */
  readonly q?: string;
  /** Only rows in force on that day. */
  readonly day?: string;
}

/** What was found, best first and then in the order of codes. */
export interface Found {
  readonly products: readonly Product[];
  /** Whether the best of them fits only if something was mistyped. */
  readonly guessed: boolean;
}

/** The products that fit all conditions, best first and then in the order of their codes. */
export function searchProducts(
  products: readonly Product[],
  query: ProductQuery,
): readonly Product[] {
  return findProducts(products, query).products;
}

/** The products that fit all conditions, and whether they were guessed. */
export function findProducts(
  products: readonly Product[],
  { hs = "", name = "", q = "", day }: ProductQuery,
): Found {
  const codes = hs.trim() === "" ? [] : [hs];
  const names = name.trim() === "" ? [] : [name];
  for (const reading of readings(q)) {
    const found = ranked(products, {
      codes: [...codes, ...reading.codes],
      names: [...names, ...reading.names],
    }).filter(({ product }) => day === undefined || isInForce(product, day));
    const [best] = found;
    if (best === undefined) continue;
    return { products: found.map(({ product }) => product), guessed: best.guessed };
  }
  return { products: [], guessed: false };
}
