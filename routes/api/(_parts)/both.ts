import { packTexts } from "../../../components/pack_texts.ts";
import type { Lang } from "../../../locales/mod.ts";
import type { Bilingual } from "../../../rules/catalogue.ts";
import type { Pack, PackTexts } from "../../../rules/pack.ts";
import type { State } from "../../../state.ts";

/** What one language has to say things with. */
export interface Speech {
  readonly lang: Lang;
  readonly messages: State["messages"];
}

type Said = Pick<State, "dictionaries">;

/** The same in both languages. */
export function both({ dictionaries }: Said, text: (speech: Speech) => string): Bilingual {
  const say = (lang: Lang) => text({ lang, messages: dictionaries[lang] });
  return { zh: say("zh"), en: say("en") };
}

/** What a pack says in both languages. */
export function bothOf(
  pack: Pack,
  { state, text }: {
    state: Said;
    text: (texts: PackTexts, speech: Speech) => string;
  },
): Bilingual {
  return both(state, (speech) => text(packTexts(pack, speech), speech));
}
