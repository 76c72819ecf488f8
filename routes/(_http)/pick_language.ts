import { type Lang, languages } from "../../locales/mod.ts";

/** What may say which language a page is in, the strongest first. */
interface Wishes {
  /** Of the address, on pages that are read. */
  readonly asked: string | null;
  readonly account: Lang | undefined;
  readonly cookie: string | undefined;
  readonly accept: string | null;
}

/** The language of a page. */
export function pickLanguage({ asked, account, cookie, accept }: Wishes): Lang {
  return known(asked) ?? account ?? known(cookie) ?? accepted(accept ?? "") ?? "en";
}

/** A language of the portal by its code. */
export function known(code: string | null | undefined): Lang | undefined {
  return languages.find((lang) => lang === code);
}

/** The language of ours that the browser likes best. */
function accepted(header: string): Lang | undefined {
  return header.split(",").map((part) => part.trim().split(";"))
    .map(([tag = "", ...options]) => ({
      lang: known(tag.toLowerCase().split("-")[0]),
      weight: Number(/q=([\d.]+)/.exec(options.join(";"))?.[1] ?? 1),
    }))
    .filter(({ lang, weight }) => lang !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0]?.lang;
}
