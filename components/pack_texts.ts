import type { Messages } from "../locales/en.ts";
import type { Lang } from "../locales/mod.ts";
import type { Pack, PackTexts } from "../rules/pack.ts";

interface Words {
  readonly messages: Messages;
  readonly lang: Lang;
}

/** The words of a pack: its own, if it comes from outside, else ours; what it says nothing of, its base says. */
export function packTexts(pack: Pack, { messages, lang }: Words): PackTexts {
  const ours: Readonly<Record<string, PackTexts>> = messages.packs;
  const texts = pack.texts?.[lang] ?? ours[pack.id];
  if (texts === undefined) throw new TypeError(`Cannot name things: pack ${pack.id} has no texts`);
  return pack.base === undefined ? texts : over(packTexts(pack.base, { messages, lang }), texts);
}

/** Words are asked for with every row of a list: each pair is put together once. */
const together = new WeakMap<PackTexts, { readonly base: PackTexts; readonly all: PackTexts }>();

function over(base: PackTexts, own: PackTexts): PackTexts {
  const known = together.get(own);
  if (known?.base === base) return known.all;
  const all: PackTexts = {
    name: own.name,
    categories: { ...base.categories, ...own.categories },
    leaves: { ...base.leaves, ...own.leaves },
    groups: { ...base.groups, ...own.groups },
    fields: { ...base.fields, ...own.fields },
    tables: { ...base.tables, ...own.tables },
    citations: { ...base.citations, ...own.citations },
  };
  together.set(own, { base, all });
  return all;
}

/** A citation of the law, as the language writes it. */
export function citation(cites: string, { citations }: Pick<PackTexts, "citations">): string {
  return citations?.[cites] ?? cites;
}

/** Category and leaf as the manual writes them, `酒类-蒸馏酒及其配制酒`; a leaf named like its category once. */
export function leafName(
  pack: Pack | undefined,
  { category, leaf, ...words }: Words & { category: string; leaf: string },
): string {
  if (pack === undefined) return leaf;
  const { categories, leaves } = packTexts(pack, words);
  const parent = categories[category] ?? category;
  const own = leaves[leaf] ?? leaf;
  return parent === own ? own : words.messages.query.categoryLeaf(parent, own);
}
