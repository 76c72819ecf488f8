import type { Lang } from "../../locales/mod.ts";

/** What the address of an answer says. */
export interface Asked {
  readonly q: string;
  readonly on: string;
  readonly country: string;
  /** One row of the catalogue. */
  readonly code: string;
  /** One of its ways. */
  readonly leaf: string;
}

/** The address of an answer, without what was not asked. */
export function checkAddress(asked: Partial<Asked> & { readonly lang?: Lang }, page = "/check") {
  const { q = "", on = "", country = "", code = "", leaf = "", lang = "" } = asked;
  const said = Object.entries({ q, on, country, code, leaf, lang })
    .filter(([, value]) => value !== "");
  return `${page}?${new URLSearchParams(said)}`;
}
