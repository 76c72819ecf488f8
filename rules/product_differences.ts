import { codeOf, type OutsideReason, type Product } from "./catalogue.ts";

/** A way of a product: a leaf it may fall in, or why it is no food to register here. */
export type WayKey = { readonly leaf: string } | { readonly why: OutsideReason };

/** Products that lose and gain the same ways between two catalogues. */
export interface ProductDifference {
  readonly lost: readonly WayKey[];
  readonly gained: readonly WayKey[];
  readonly codes: readonly string[];
}

/** Where products fall otherwise in the second catalogue than in the first. */
export function productDifferences(
  from: readonly Product[],
  to: readonly Product[],
): readonly ProductDifference[] {
  const [old, now] = [waysByCode(from), waysByCode(to)];
  const moved = [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((code) => {
    const [before = noWays, after = noWays] = [old.get(code), now.get(code)];
    const lost = [...before].filter(([key]) => !after.has(key)).map(([, way]) => way);
    const gained = [...after].filter(([key]) => !before.has(key)).map(([, way]) => way);
    return lost.length + gained.length === 0 ? [] : [{ code, lost, gained }];
  });
  const alike = Map.groupBy(moved, ({ lost, gained }) => JSON.stringify([lost, gained]));
  return [...alike.values()].map((same) => ({
    lost: same[0]?.lost ?? [],
    gained: same[0]?.gained ?? [],
    codes: same.map(({ code }) => code),
  }));
}

type Ways = ReadonlyMap<string, WayKey>;

const noWays: Ways = new Map();

/** The ways of each code, of all its rows together. */
function waysByCode(products: readonly Product[]): ReadonlyMap<string, Ways> {
  const rows = Map.groupBy(products, codeOf);
  return new Map([...rows].map(([code, same]) => [code, new Map(same.flatMap(waysOf))]));
}

function waysOf({ candidates, outside = [] }: Product): [key: string, way: WayKey][] {
  return [
    ...candidates.map(({ leaf }): [string, WayKey] => [leaf, { leaf }]),
    ...outside.map(({ why }): [string, WayKey] => [why, { why }]),
  ];
}
