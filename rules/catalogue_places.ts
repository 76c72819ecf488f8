import type { OutsideReason } from "./catalogue.ts";
import { outsideReasons } from "./catalogue.ts";
import { folded } from "./numbers.ts";
import type { Pack, PackTexts } from "./pack.ts";

/** Where a line of a table puts its product: a category, one leaf of it, or none. */
export type Place =
  | { readonly category: string; readonly leaf?: string }
  | { readonly why: OutsideReason };

/** Places by the words for them, as `folded` writes words. */
export type Places = ReadonlyMap<string, Place>;

/** The words of one language. */
export interface PlaceWords {
  readonly texts: Pick<PackTexts, "categories" | "leaves">;
  readonly outside: Readonly<Record<OutsideReason, string>>;
}

/** All that a table may write for the categories of a pack: codes, ids, and names in these languages. */
export function placesOf(pack: Pack, languages: readonly PlaceWords[]): Places {
  return new Map([
    ...leafNames(pack, languages),
    ...languages.flatMap(({ outside }) =>
      outsideReasons.map((why): [string, Place] => [folded(outside[why]), { why }])
    ),
    ...outsideReasons.map((why): [string, Place] => [folded(why), { why }]),
    ...pack.categories.flatMap(({ id: category, leaves }): [string, Place][] => [
      ...languages.map(({ texts }): [string, Place] => [
        folded(texts.categories[category] ?? category),
        { category },
      ]),
      [folded(category), { category }],
      ...Object.keys(leaves).map((leaf): [string, Place] => [leaf, { category, leaf }]),
    ]),
  ]);
}

/** The names of leaves; one that several have says nothing. */
function leafNames(pack: Pack, languages: readonly PlaceWords[]): [string, Place][] {
  const named = pack.categories.flatMap(({ id: category, leaves }) =>
    Object.keys(leaves).flatMap((leaf) =>
      languages.map(({ texts }) => ({ name: folded(texts.leaves[leaf] ?? leaf), category, leaf }))
    )
  );
  return [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, [first, ...others]]) => {
    if (first === undefined || others.some(({ leaf }) => leaf !== first.leaf)) return [];
    const { category, leaf } = first;
    return [[name, { category, leaf }]];
  });
}
