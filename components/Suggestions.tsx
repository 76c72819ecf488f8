import type { Bilingual } from "../rules/catalogue.ts";

/** A product of the catalogue, as the API tells of it. */
export interface SuggestedProduct {
  readonly hs: string;
  readonly ciq?: string;
  readonly name: Bilingual;
  readonly candidates: readonly SuggestedWay[];
  readonly outside: readonly SuggestedWay[];
}

/** A category that a product may fall in, or a reason why it is not registered here. */
export interface SuggestedWay {
  /** Of a category. */
  readonly leaf?: string;
  readonly name: Bilingual;
  readonly route?: string | null;
  readonly question: Bilingual | null;
}

/** The words of a list of suggestions; `%` stands for what differs. */
export interface SuggestionsWords {
  readonly label: string;
  readonly open: string;
  readonly one: string;
  readonly many: string;
  readonly nothing: string;
  readonly noCategory: string;
  readonly when: string;
  readonly routes: Readonly<Record<string, string>>;
}

/** A line to choose: a product, and what it may be. */
export interface Suggestion {
  readonly product: SuggestedProduct;
  readonly ways: readonly SuggestedWay[];
  /** Whether it is only to be read. */
  readonly fixed: boolean;
}

interface SuggestionsProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** Which one is about to be chosen; -1 for none. */
  readonly active: number;
  readonly lang: keyof Bilingual;
  readonly words: SuggestionsWords;
  readonly onChoose: (at: number) => void;
}

/** The code of a product with its CIQ digits. */
export function codeOf({ hs, ciq = "" }: SuggestedProduct): string {
  return hs + ciq;
}

/** The lines under a field that fit what is typed. */
export function Suggestions(props: SuggestionsProps) {
  const { id, suggestions, active, words, onChoose } = props;
  return (
    <ul class="pop" id={id} role="listbox" aria-label={words.label}>
      {suggestions.map((suggestion, at) => (
        <li
          key={at}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active ? "true" : "false"}
          aria-disabled={suggestion.fixed ? "true" : undefined}
          onMouseDown={(event: MouseEvent) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          <Line {...props} {...suggestion} />
        </li>
      ))}
      {suggestions.length === 0 && (
        <li role="option" aria-disabled="true" aria-selected="false">{words.nothing}</li>
      )}
    </ul>
  );
}

function Line({ product, ways, lang, words }: SuggestionsProps & Suggestion) {
  return (
    <>
      <b class="num">{codeOf(product)}</b> {product.name[lang]}
      {ways.length === 0 && <small>{words.noCategory}</small>}
      {ways.map(({ name, route, question }) => (
        <small key={name.en}>
          {name[lang]}
          {route && ` · ${words.routes[route]}`}
          {question && ` · ${words.when.split("%").join(question[lang])}`}
        </small>
      ))}
    </>
  );
}
