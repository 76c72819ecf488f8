import type { LawTerms, Pack } from "../../rules/pack.ts";
import { DataTable } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { Source } from "./Source.tsx";
import { termSource, termTexts } from "./term_texts.ts";

interface TermsTableProps {
  /** One law, or two side by side. */
  readonly packs: readonly Pack[];
  readonly terms: readonly (keyof LawTerms)[];
  readonly words: Pick<Words, "messages" | "lang">;
}

/** What laws say beside their categories, with where each rule is known from. */
export function TermsTable({ packs, terms, words }: TermsTableProps) {
  const { compare, terms: names } = words.messages;
  return (
    <DataTable
      caption={compare.law}
      columns={[
        { key: "term", label: compare.rule },
        ...packs.map((pack) => ({ key: pack.id, label: packTexts(pack, words).name, wide: true })),
      ]}
      rows={terms.map((term) => ({
        key: term,
        cells: {
          term: names[term],
          ...Object.fromEntries(
            packs.map((pack) => [pack.id, <Term key={pack.id} {...{ pack, term, words }} />]),
          ),
        },
      }))}
      empty={<p>{compare.noTerms}</p>}
    />
  );
}

interface TermProps {
  readonly pack: Pack;
  readonly term: keyof LawTerms;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** The sentences of one term, where they are known from, and what its exceptions are known from. */
function Term({ pack, term, words }: TermProps) {
  const source = termSource(pack, term);
  const except = term === "renewal" ? pack.renewal?.except : undefined;
  return (
    <span>
      {termTexts(pack, { term, words }).map((text) => (
        <span key={text}>
          {text}
          <br />
        </span>
      ))}
      {source && <Source pack={pack} known={source} words={words} />}
      {except && <Source pack={pack} known={except} words={words} />}
    </span>
  );
}
