import type { Bilingual, Candidate, Product } from "../../../catalogue.ts";

/** Code and CIQ code, names, candidates, provenance, everyday words. */
export type Row = readonly [
  code: string,
  zh: string,
  en: string,
  candidates: readonly Candidate[],
  provenance: Product["provenance"],
  ...words: string[],
];

/** A row of the table as a product. */
export function product([code, zh, en, candidates, provenance, ...words]: Row): Product {
  const [hs = "", ciq] = code.split(" ");
  const name: Bilingual = { zh, en };
  return {
    hs,
    ...(ciq === undefined ? {} : { ciq }),
    name,
    ...(words.length === 0 ? {} : { words }),
    candidates,
    provenance,
  };
}
