import type { Words } from "../../components/lists/words.ts";
import { dayOf } from "../../rules/numbers.ts";
import type { State } from "../../state.ts";

/** What lists need to speak the reader's language. */
export function wordsOf({ messages, lang, deps }: State): Words {
  return { messages, lang, packs: deps.packs, day: dayOf(deps.now()) };
}
