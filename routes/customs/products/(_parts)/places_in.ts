import { packTexts } from "../../../../components/pack_texts.ts";
import { languages } from "../../../../locales/mod.ts";
import { type Places, placesOf } from "../../../../rules/catalogue_places.ts";
import type { State } from "../../../../state.ts";

/** All that a table may write for the categories of a pack, in any of our languages. */
export function placesIn(
  { deps, dictionaries }: Pick<State, "deps" | "dictionaries">,
  id: string,
): Places {
  const pack = deps.packs.find((one) => one.id === id);
  if (pack === undefined) return new Map();
  return placesOf(
    pack,
    languages.map((lang) => ({
      texts: packTexts(pack, { messages: dictionaries[lang], lang }),
      outside: dictionaries[lang].outside,
    })),
  );
}
