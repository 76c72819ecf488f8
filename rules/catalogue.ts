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
export type OutsideReason =
  | "live_animals"
  | "fresh_fruit"
  | "breeding"
  | "plants"
  | "feed"
  | "additives"
  | "medicine"
  | "not_food"
  /** No category of the law names it: to be asked. */
  | "unclear"
  /** It may belong to the register of animals and plants: to be checked. */
  | "elsewhere";

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

/** Codes of earlier editions that people still type, and where their goods are now. */
const successors: readonly (readonly [string, readonly string[]])[] = [
  ["040310", ["040320"]],
  ["041000", ["041010", "041090"]],
  ["080290", ["080291", "080292", "080299"]],
  ["110210", ["110290"]],
  ["120100", ["120110", "120190"]],
  ["120210", ["120230", "120241"]],
  ["120220", ["120230", "120242"]],
  ["120720", ["120721", "120729"]],
  ["121210", ["121292"]],
  ["121220", ["121221", "121229"]],
  ["121230", ["121299"]],
  ["150100", ["150110", "150120", "150190"]],
  ["150200", ["150210", "150290"]],
  ["150910", ["150920", "150930", "150940"]],
  ["151000", ["151010", "151090"]],
  ["160430", ["160431", "160432"]],
  ["160520", ["160521", "160529"]],
  ["160590", ["16055", "16056"]],
  ["170111", ["170113", "170114"]],
  ["200320", ["200390"]],
  ["200892", ["200897"]],
  ["200980", ["200981", "200989"]],
  ["220290", ["220291", "220299"]],
  ["230220", ["230240"]],
  ["240310", ["240311", "240319"]],
  ["292213", ["292215"]],
];

/** The digits of a code typed with dots, spaces, hyphens or full-width digits. */
export function normaliseCode(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s.-]/g, "");
  return /^[0-9]{2,13}$/.test(digits) ? digits : null;
}

/** The products that fit all conditions, best first and then in the order of their codes. */
export function searchProducts(
  products: readonly Product[],
  { hs = "", name = "" }: { hs?: string; name?: string },
): readonly Product[] {
  const byName = name.trim() === "" ? anything : nameRank(name);
  const byCode = hs.trim() === "" ? anything : codeRank(hs);

  return products
    .map((product) => ({ product, name: byName(product), code: byCode(product) }))
    .filter((hit) => hit.name !== NONE && hit.code !== NONE)
    .toSorted((a, b) =>
      a.name - b.name || a.code - b.code || compare(codeOf(a.product), codeOf(b.product))
    )
    .map((hit) => hit.product);
}

/** How well a product fits: 0 best, `NONE` not at all. */
type Rank = (product: Product) => number;

const NONE = Infinity;

function anything(): number {
  return 0;
}

function codeRank(text: string): Rank {
  const code = normaliseCode(text);
  if (code === null) return () => NONE;
  const moved = successors.find(([old]) => code.startsWith(old))?.[1];
  const codes = moved ?? [code];

  return (product) => {
    if (codeOf(product) === code) return 0;
    return codes.some((wanted) => covers(product, wanted)) ? 1 : NONE;
  };
}

/** Whether one of the codes continues the other, in both of its parts. */
function covers({ hs, ciq = "" }: Product, wanted: string): boolean {
  const wantedHs = wanted.slice(0, 10);
  const wantedCiq = wanted.slice(10);
  return (hs.startsWith(wantedHs) || wantedHs.startsWith(hs)) &&
    (ciq === "" || ciq.startsWith(wantedCiq));
}

/** The whole code of a row, with its CIQ code. */
export function codeOf({ hs, ciq = "" }: Pick<Product, "hs" | "ciq">): string {
  return hs + ciq;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameRank(text: string): Rank {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return () => NONE;
  const phrase = wanted.map(stem).join(" ");

  return (product) => {
    const { phrases, words } = indexOf(product);
    const all = (fits: (word: string, part: string) => boolean) =>
      wanted.every((part) => words.some((word) => fits(word, part) || fits(word, stem(part))));

    if (!all((word, part) => word.includes(part))) return NONE;
    if (phrases.includes(phrase)) return 0;
    if (phrases.some((known) => known.startsWith(phrase))) return 1;
    return all((word, part) => word.startsWith(part)) ? 2 : 3;
  };
}

interface Index {
  readonly phrases: readonly string[];
  readonly words: readonly string[];
}

/** Rows never change, so each is folded once and not at every search. */
const indexes = new WeakMap<Product, Index>();

function indexOf(product: Product): Index {
  const known = indexes.get(product);
  if (known !== undefined) return known;
  const texts = [product.name.zh, product.name.en, ...product.words ?? []].map(wordsOf);
  const index = {
    phrases: texts.map((words) => words.map(stem).join(" ")),
    words: texts.flatMap((words) => [...words, ...words.map(stem)]),
  };
  indexes.set(product, index);
  return index;
}

/** The words of a text, without case, width, accents and apostrophes. */
function wordsOf(text: string): string[] {
  return text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "").normalize("NFKC")
    .split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

/** What the singular and the plural of an English word have in common. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?:ies?|(?<=[^aeiou])y)$/, "i")
    .replace(/(?<=s|x|z|ch|sh|o)es$|(?<=[^s])s$/, "");
}
