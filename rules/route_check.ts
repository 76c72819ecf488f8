import { type AccountOrigin, mayFile } from "./access.ts";
import { formOf } from "./application_form.ts";
import { type Candidate, codeOf, findProducts, type Found, type Product } from "./catalogue.ts";
import { normaliseCode, successorsOf } from "./catalogue_codes.ts";
import type { Route } from "./form.ts";
import { type FormNeeds, needsOf } from "./form_needs.ts";
import { type Category, categoryOf, inForce, type Pack } from "./pack.ts";
import { renewalOf, type RenewalRule } from "./renewal.ts";
import { type Case, type CheckedWay, waysOf } from "./route_ways.ts";

/** What somebody wants to know: of which product, on which day, from which country. */
export interface RouteQuestion {
  /** Words or a code. */
  readonly q: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** ISO 3166 alpha-3; without it nothing of one country is asked. */
  readonly country?: string | undefined;
  /** One row of the catalogue, by its whole code. */
  readonly code?: string | undefined;
  /** One of the ways of a product, by its leaf. */
  readonly leaf?: string | undefined;
  /** The products of the answer, of all that are found. */
  readonly from?: number;
  readonly limit?: number;
}

/** The answer to a question about the route. */
export interface RouteAnswer {
  /** The law of that day; none before the first. */
  readonly pack: Pack | undefined;
  readonly total: number;
  /** Whether the products fit only if something was mistyped. */
  readonly guessed: boolean;
  /** The codes of today, where one of an earlier edition was asked. */
  readonly successors: readonly string[];
  readonly items: readonly CheckedProduct[];
  /** What each leaf of the items takes, said once. */
  readonly leaves: readonly LeafAnswer[];
}

/** A product with every way it may go. */
export interface CheckedProduct {
  readonly product: Product;
  readonly ways: readonly CheckedWay[];
}

/** What an application for a leaf takes. */
export interface LeafAnswer {
  readonly category: Category;
  readonly leaf: string;
  readonly route: Route;
  /** Accounts that may file it, by how they came about. */
  readonly accounts: readonly AccountOrigin[];
  readonly form: FormNeeds;
  readonly validYears: number;
  readonly renewal: RenewalRule;
  /** Papers with which the authority's step is skipped. */
  readonly vouchers: readonly string[];
}

const origins: readonly AccountOrigin[] = ["allocated", "certified", "self_made"];

/** Which way a product goes on a day, what that takes, and why. */
export function routeCheck(packs: readonly Pack[], question: RouteQuestion): RouteAnswer {
  const pack = inForce(packs, question.on);
  const code = normaliseCode(question.q);
  const successors = code === null ? [] : successorsOf(code);
  if (pack === undefined) {
    return { pack, total: 0, guessed: false, successors, items: [], leaves: [] };
  }
  const { from = 0, limit = 20, leaf, country } = question;
  const { products, guessed } = productsOf(pack, question);
  const items = products.slice(from, from + limit).map((product) => ({
    product,
    ways: waysOf(pack, { product, leaf, country }),
  }));
  const candidates = items.flatMap(({ ways }) =>
    ways.flatMap((way) => "candidate" in way ? [way.candidate] : [])
  );
  const firsts = new Map(candidates.map((one) => [one.leaf, one]));
  const leaves = [...firsts.values()].flatMap((one) => leafAnswer(pack, { ...one, country }) ?? []);
  return { pack, total: products.length, guessed, successors, items, leaves };
}

/** The rows of that day that fit; of one code and one leaf alone where they are named. */
function productsOf({ products }: Pack, { q, on, code, leaf }: RouteQuestion): Found {
  if (q.trim() === "") return { products: [], guessed: false };
  const found = findProducts(products, { q, day: on });
  const meant = (product: Product) =>
    (code === undefined || codeOf(product) === code) &&
    (leaf === undefined || product.candidates.some((one) => one.leaf === leaf));
  return { ...found, products: found.products.filter(meant) };
}

function leafAnswer(
  pack: Pack,
  { category: id, leaf, country }: Case & Candidate,
): LeafAnswer | undefined {
  const category = categoryOf(pack, id);
  if (category === undefined) return undefined;
  const { route } = category;
  return {
    category,
    leaf,
    route,
    accounts: origins.filter((origin) => mayFile(origin, route)),
    form: needsOf(formOf(pack, { category, leaf, country })),
    validYears: pack.validYears,
    renewal: renewalOf(pack, { category: id, status: "active" }),
    vouchers: route === "recommended" ? pack.vouchers?.fields ?? [] : [],
  };
}
