import type { Product } from "./catalogue.ts";
import type { Group, Provenance, Route } from "./form.ts";
import type { RegistrationStatus } from "./status.ts";

/** A group asked only in some cases; where both are named, both must hold. */
export interface GroupIf<G extends Group = Group> {
  /** Leaves it is asked for. */
  readonly leaves?: readonly string[];
  /** Countries whose enterprises are asked, ISO 3166 alpha-3. */
  readonly countries?: readonly string[];
  readonly group: G;
}

/** Where a rule is known from. */
export interface Known {
  readonly cites: string;
  readonly provenance: Provenance;
}

/** A category of food: its leaves, its route, and what it asks beyond the core. */
export interface Category {
  readonly id: string;
  readonly route: Route;
  readonly cites: string;
  readonly provenance: Provenance;
  /** Four-digit leaf codes, as they stand in registration numbers. */
  readonly leaves: Readonly<Record<string, { readonly provenance: Provenance }>>;
  readonly groups: readonly (Group | GroupIf)[];
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

/** How a registration goes on behind its last valid day. */
export interface Renewal extends Known {
  /** By an application of its own, or by itself. */
  readonly mode: "application" | "automatic";
  /** From how many months before the last valid day until how many an application is taken. */
  readonly window: Known & { readonly opens: number; readonly closes: number };
  /** What does not go on by itself, although the others do. */
  readonly except?: Known & {
    readonly categories: readonly string[];
    readonly statuses: readonly RegistrationStatus[];
  };
}

/** Fields of the form that the law says something of. */
export interface NamedFields extends Known {
  readonly fields: readonly string[];
}

/** What a law says beside its categories. */
export interface LawTerms {
  /** Years a registration stays valid. */
  readonly validYears: number;
  readonly renewal?: Renewal;
  /** Whose change asks for a new registration instead of a modification. */
  readonly newRegistration?: NamedFields;
  /** Papers of the authority that the enterprise may file itself: with all of them the authority's step is skipped. */
  readonly vouchers?: NamedFields;
}

/** One law text with the day it starts to apply. */
export interface Pack extends LawTerms {
  readonly id: string;
  /** First day of force, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly since: string;
  readonly cites: string;
  /** Where the law itself is known from; `official` where nothing is said. */
  readonly provenance?: Provenance;
  /** What every category asks. */
  readonly core: readonly (Group | GroupIf)[];
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
  /** A pack from outside brings its own words; ours are in the dictionaries. */
  readonly texts?: Readonly<Record<"zh" | "en", PackTexts>>;
  /** The pack it was built on: what it says nothing of is said there. */
  readonly base?: Pack;
}

/** What a pack adds to another one, from a day on: the other stands as it is before. */
export interface Extension extends Partial<LawTerms> {
  readonly id: string;
  /** First day of force; not before that of the pack it extends. */
  readonly since: string;
  readonly cites: string;
  readonly provenance?: Provenance;
  /** Id of the pack it builds on. */
  readonly extends: string;
  /** Groups it adds to what every category asks; `leaves` and `countries` narrow them. */
  readonly core?: readonly (Group | GroupIf)[];
  /** Categories it adds; one with the id of an older one takes its place. */
  readonly categories?: readonly Category[];
  /** Rows it adds to the catalogue; those of the same code give way. */
  readonly products?: readonly Product[];
  /** Words for what it adds. */
  readonly texts: Readonly<Record<"zh" | "en", Pick<PackTexts, "name"> & Partial<PackTexts>>>;
}

/** A pack, or what extends one, its types kept. */
export function definePack<const P extends Pack | Extension>(pack: P): P {
  return pack;
}

/** The law that applies on a day: the last that has started; of two of one day the later in the list. */
export function inForce(packs: readonly Pack[], day: string): Pack | undefined {
  return packs.filter((pack) => pack.since <= day).reduce<Pack | undefined>(
    (last, pack) => last !== undefined && last.since > pack.since ? last : pack,
    undefined,
  );
}

/** The category of that id in the pack. */
export function categoryOf(pack: Pack, id: string): Category | undefined {
  return pack.categories.find((category) => category.id === id);
}

/** The category a leaf code belongs to. */
export function categoryOfLeaf(pack: Pack, leaf: string): Category | undefined {
  return pack.categories.find((category) => Object.hasOwn(category.leaves, leaf));
}
