import { type ApplicationForm, formOf, groupIn } from "./application_form.ts";
import { countriesNamed } from "./countries_named.ts";
import { type FormDifference, formDifferences } from "./form_differences.ts";
import type { Route } from "./form.ts";
import { type Category, categoryOf, type LawTerms, type Pack } from "./pack.ts";
import { type ProductDifference, productDifferences } from "./product_differences.ts";

/** A difference of the form, and for whom it is one; where nothing is named, for everybody. */
export interface AskedDifference extends FormDifference {
  readonly routes?: readonly Route[];
  readonly leaves?: readonly string[];
  readonly countries?: readonly string[];
}

/** A category that came, went or changed. */
export interface CategoryDifference {
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** As the newer law has it; for one that went, as the older had it. */
  readonly category: Category;
  readonly route?: { readonly from: Route; readonly to: Route };
  readonly leavesAdded: readonly string[];
  readonly leavesRemoved: readonly string[];
  readonly asked: readonly AskedDifference[];
}

/** Everything in which the second law differs from the first. */
export interface PackDifferences {
  readonly terms: readonly (keyof LawTerms)[];
  readonly categories: readonly CategoryDifference[];
  /** Categories that only their words can tell apart. */
  readonly alike: readonly Category[];
  /** What every category of a route is asked anew, no longer or otherwise. */
  readonly core: readonly AskedDifference[];
  readonly products: readonly ProductDifference[];
}

interface Pair {
  readonly from: Pack;
  readonly to: Pack;
}

/** Laws do not change while the portal runs: two are compared once. */
const compared = new WeakMap<Pack, WeakMap<Pack, PackDifferences>>();

/** What changes between two laws, and for whom. */
export function packDifferences(from: Pack, to: Pack): PackDifferences {
  const known = compared.get(from) ?? new WeakMap<Pack, PackDifferences>();
  const differences = known.get(to) ?? differencesOf(from, to);
  compared.set(from, known.set(to, differences));
  return differences;
}

function differencesOf(from: Pack, to: Pack): PackDifferences {
  const both = to.categories.flatMap((now) => {
    const before = categoryOf(from, now.id);
    return before === undefined ? [] : [changeOf({ from, to }, { before, now })];
  });
  const added = to.categories.filter(({ id }) => categoryOf(from, id) === undefined);
  const removed = from.categories.filter(({ id }) => categoryOf(to, id) === undefined);
  return {
    terms: terms.filter((term) => said(from[term]) !== said(to[term])),
    categories: [
      ...removed.map((category) => whole(category, "removed")),
      ...added.map((category) => whole(category, "added")),
      ...both.map(({ category }) => category).filter(isChange),
    ],
    alike: both.map(({ category }) => category).filter((one) => !isChange(one))
      .map(({ category }) => category),
    core: merged(both.flatMap(({ core }) => core), "routes"),
    products: productDifferences(from.products, to.products),
  };
}

const terms = ["validYears", "renewal", "newRegistration", "vouchers"] as const;

function said(term: LawTerms[keyof LawTerms]): string {
  return JSON.stringify(term) ?? "";
}

function whole(category: Category, change: "added" | "removed"): CategoryDifference {
  const leaves = Object.keys(category.leaves).toSorted();
  return {
    id: category.id,
    change,
    category,
    leavesAdded: change === "added" ? leaves : [],
    leavesRemoved: change === "removed" ? leaves : [],
    asked: [],
  };
}

function isChange({ route, leavesAdded, leavesRemoved, asked }: CategoryDifference): boolean {
  return route !== undefined ||
    [leavesAdded, leavesRemoved, asked].some(({ length }) => length > 0);
}

/** What changes for a category of both laws; what its core alone brings stands apart. */
function changeOf(
  { from, to }: Pair,
  { before, now }: { before: Category; now: Category },
): { category: CategoryDifference; core: readonly AskedDifference[] } {
  const core = new Set([...from.core, ...to.core].map((entry) => groupIn(entry).id));
  const [older, newer] = [before, now].map(({ leaves }) => Object.keys(leaves).toSorted());
  const kept = newer?.filter((leaf) => older?.includes(leaf)) ?? [];
  const all = askedDifferences({ from, to }, { before, now, leaves: kept });
  const moved = before.route !== now.route;
  const isCore = ({ group }: AskedDifference) => core.has(group) && !moved;
  return {
    category: {
      id: now.id,
      change: "changed",
      category: now,
      ...(moved && { route: { from: before.route, to: now.route } }),
      leavesAdded: newer?.filter((leaf) => !older?.includes(leaf)) ?? [],
      leavesRemoved: older?.filter((leaf) => !newer?.includes(leaf)) ?? [],
      asked: all.filter((one) => !isCore(one)),
    },
    core: all.filter(isCore).map(({ leaves: _, ...one }) => ({ ...one, routes: [now.route] })),
  };
}

/** The differences of the forms of these leaves, each said once with the leaves and countries it is for. */
function askedDifferences(
  { from, to }: Pair,
  { before, now, leaves }: { before: Category; now: Category; leaves: readonly string[] },
): readonly AskedDifference[] {
  const countries = countriesNamed([from, to]);
  const found = leaves.flatMap((leaf) => {
    const forms = (country?: string): [ApplicationForm, ApplicationForm] => [
      formOf(from, { category: before, leaf, country }),
      formOf(to, { category: now, leaf, country }),
    ];
    const general = formDifferences(...forms());
    const known = new Set(general.map(keyOf));
    return [
      ...general.map((one): AskedDifference => ({ ...one, leaves: [leaf] })),
      ...countries.flatMap((country) =>
        formDifferences(...forms(country)).filter((one) => !known.has(keyOf(one)))
          .map((one): AskedDifference => ({ ...one, leaves: [leaf], countries: [country] }))
      ),
    ];
  });
  return merged(merged(found, "countries"), "leaves").map(({ leaves: some, ...one }) =>
    some?.length === leaves.length ? one : { ...one, leaves: some ?? [] }
  );
}

/** Differences that are alike but for whom they are, as one. */
function merged(
  all: readonly AskedDifference[],
  whom: "routes" | "leaves" | "countries",
): readonly AskedDifference[] {
  const alike = Map.groupBy(all, (one) => JSON.stringify([keyOf(one), { ...one, [whom]: 0 }]));
  return [...alike.values()].map((same) => {
    const names = [...new Set(same.flatMap((one) => one[whom] ?? []))];
    const [first] = same;
    return { ...first!, ...(names.length > 0 && { [whom]: names }) };
  });
}

function keyOf({ change, what, id, column, rule }: FormDifference): string {
  return JSON.stringify([change, what, id, column, rule?.rule, rule?.when]);
}
