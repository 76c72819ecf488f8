import type { Product } from "./catalogue.ts";
import type { Group, Provenance, Route } from "./form.ts";

/** A group asked only for some leaves of its category. */
export interface OnLeaves<G extends Group = Group> {
  readonly leaves: readonly string[];
  readonly group: G;
}

/** A category of food: its leaves, its route, and what it asks beyond the core. */
export interface Category {
  readonly id: string;
  readonly route: Route;
  readonly cites: string;
  readonly provenance: Provenance;
  /** Four-digit leaf codes, as they stand in registration numbers. */
  readonly leaves: Readonly<Record<string, { readonly provenance: Provenance }>>;
  readonly groups: readonly (Group | OnLeaves)[];
}

/** A category, its types kept. */
export function defineCategory<const C extends Category>(category: C): C {
  return category;
}

export interface FieldText {
  readonly label: string;
  readonly hint?: string;
  /** What could be typed here; shown behind the hint. */
  readonly example?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface TableText {
  readonly label: string;
  readonly hint?: string;
  /** The button that opens an empty row. */
  readonly add: string;
  readonly columns: Readonly<Record<string, FieldText>>;
}

/** The words of a pack in one language. */
export interface PackTexts {
  readonly name: string;
  readonly categories: Readonly<Record<string, string>>;
  readonly leaves: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldText>>;
  readonly tables: Readonly<Record<string, TableText>>;
  /** Citations as this language writes them; one that is left out stands as it is. */
  readonly citations?: Readonly<Record<string, string>>;
}

/** One law text with the day it starts to apply. */
export interface Pack {
  readonly id: string;
  /** First day of force, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly since: string;
  readonly cites: string;
  /** Years a registration stays valid. */
  readonly validYears: number;
  /** What every category asks. */
  readonly core: readonly Group[];
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
  /** A pack from outside brings its own words; ours are in the dictionaries. */
  readonly texts?: Readonly<Record<"zh" | "en", PackTexts>>;
}

/** A pack, its types kept. */
export function definePack<const P extends Pack>(pack: P): P {
  return pack;
}

/** The law that applies on a day: the last that has started. */
export function inForce(packs: readonly Pack[], day: string): Pack | undefined {
  return packs.filter((pack) => pack.since <= day)
    .toSorted((a, b) => a.since < b.since ? -1 : 1).at(-1);
}

/** The category of that id in the pack. */
export function categoryOf(pack: Pack, id: string): Category | undefined {
  return pack.categories.find((category) => category.id === id);
}

/** The category a leaf code belongs to. */
export function categoryOfLeaf(pack: Pack, leaf: string): Category | undefined {
  return pack.categories.find((category) => Object.hasOwn(category.leaves, leaf));
}
