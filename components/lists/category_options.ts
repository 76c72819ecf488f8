import type { Category, Pack } from "../../rules/pack.ts";
import type { GroupedOption } from "../SelectField.tsx";
import { packTexts } from "../pack_texts.ts";
import type { Words } from "./words.ts";

/** Every category and its leaves, to choose one or the other; a category of several packs once. */
export function categoryOptions(words: Words): readonly GroupedOption[] {
  const named = new Map<string, readonly GroupedOption[]>();
  for (const pack of words.packs) {
    for (const category of pack.categories) {
      named.set(category.id, optionsOf(pack, { category, words }));
    }
  }
  return [...named.values()].flat();
}

function optionsOf(
  pack: Pack,
  { category, words }: { category: Category; words: Words },
): GroupedOption[] {
  const texts = packTexts(pack, words);
  const group = texts.categories[category.id] ?? category.id;
  const leaves = Object.keys(category.leaves).toSorted();
  if (leaves.length === 1) return [{ value: category.id, label: group }];
  const all = { value: category.id, label: words.messages.query.wholeCategory(group), group };
  return [
    all,
    ...leaves.map((leaf) => ({ value: leaf, label: texts.leaves[leaf] ?? leaf, group })),
  ];
}
