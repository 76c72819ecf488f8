import type { LawTerms, Pack, PackTexts } from "../../rules/pack.ts";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";

/** Everything a law says beside its categories, in the order of the page. */
export const allTerms = [
  "validYears",
  "renewal",
  "newRegistration",
  "vouchers",
] as const satisfies readonly (keyof LawTerms)[];

type Speech = Pick<Words, "messages" | "lang">;

/** What a law says of a term, sentence by sentence. */
export function termTexts(
  pack: Pack,
  { term, words }: { term: keyof LawTerms; words: Speech },
): readonly string[] {
  const { terms } = words.messages;
  const texts = packTexts(pack, words);
  switch (term) {
    case "validYears":
      return [terms.years(pack.validYears)];
    case "renewal":
      return pack.renewal === undefined ? [terms.unsaid] : renewalTexts(pack.renewal, {
        texts,
        words,
      });
    case "newRegistration":
      return [named(pack.newRegistration, { texts, words }) ?? terms.unsaid];
    case "vouchers": {
      const names = named(pack.vouchers, { texts, words });
      return [names === undefined ? terms.noVouchers : terms.withVouchers(names)];
    }
  }
}

/** Where a law is known to say it. */
export function termSource(pack: Pack, term: keyof LawTerms) {
  return term === "validYears" ? undefined : pack[term];
}

interface Said {
  readonly texts: PackTexts;
  readonly words: Speech;
}

function named(fields: Pack["vouchers"], { texts, words }: Said): string | undefined {
  return fields?.fields.map((id) => texts.fields[id]?.label ?? id)
    .join(words.messages.application.listComma);
}

function renewalTexts(
  { mode, window, except }: NonNullable<Pack["renewal"]>,
  { texts, words: { messages } }: Said,
): string[] {
  const { application: { listComma }, terms, registrationStatus } = messages;
  const categories = except?.categories.map((id) => texts.categories[id] ?? id) ?? [];
  const statuses = except?.statuses.map((status) => registrationStatus[status].label) ?? [];
  return [
    terms.renewalMode[mode],
    ...(categories.length > 0 ? [terms.exceptCategories(categories.join(listComma))] : []),
    ...(statuses.length > 0 ? [terms.exceptStatuses(statuses.join(listComma))] : []),
    ...(mode === "application" || categories.length > 0
      ? [terms.window(window.opens, window.closes)]
      : []),
  ];
}
