import type { Bilingual, Candidate, Outside, Product } from "../../../catalogue.ts";

/**
 * Code, names, what it may be, provenance, everyday words. Behind the code may stand a CIQ code
 * and the days the row is in force: `"1902200000 115"`, `"04100010 2017-01-01/2021-12-31"`.
 */
export type Row = readonly [
  code: string,
  zh: string,
  en: string,
  outcomes: readonly (Candidate | Outside)[],
  provenance: Product["provenance"],
  ...words: string[],
];

/** A row of the table as a product. */
export function product([code, zh, en, outcomes, provenance, ...words]: Row): Product {
  const name: Bilingual = { zh, en };
  const outside = outcomes.filter((outcome) => "why" in outcome);
  return {
    ...codeOf(code),
    name,
    ...(words.length === 0 ? {} : { words }),
    candidates: outcomes.filter((outcome) => "leaf" in outcome),
    ...(outside.length === 0 ? {} : { outside }),
    provenance,
  };
}

function codeOf(text: string): Pick<Product, "hs" | "ciq" | "from" | "to"> {
  const [hs = "", ...more] = text.split(" ");
  const ciq = more.find((part) => !part.includes("/"));
  const [from = "", to = ""] = more.find((part) => part.includes("/"))?.split("/") ?? [];
  return {
    hs,
    ...(ciq === undefined ? {} : { ciq }),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
  };
}
