import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { Pack } from "../../rules/pack.ts";
import { leafName } from "../pack_texts.ts";

/** What lists need to speak: the dictionary, the packs whose categories they name, today. */
export interface Words {
  readonly messages: Messages;
  readonly lang: Lang;
  readonly packs: readonly Pack[];
  /** Today in Asia/Shanghai. */
  readonly day: string;
}

/** A leaf as its own pack calls it. */
export function leafIn(
  { packs, messages, lang }: Words,
  { pack, category, leaf }: { pack: string; category: string; leaf: string },
): string {
  const own = packs.find(({ id }) => id === pack);
  return leafName(own, { category, leaf, messages, lang });
}
