import { dictionaries, type Lang } from "../locales/mod.ts";
import { countriesIn } from "../rules/countries.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { isStanding } from "../rules/standing.ts";
import { citationsOf } from "./citations.ts";

// Words that show where they come from: ⟦zh…⟧ and ⟦en…⟧ of a dictionary, ‹…› of somebody who typed.

/** A text that a dictionary was given to put into a sentence, though it has no origin. */
export type Fault = string;

/** Both dictionaries with every text marked; sentences tell when they are given a text without origin. */
export function markedDictionaries(faults: Fault[]): typeof dictionaries {
  return {
    zh: marked(dictionaries.zh, { lang: "zh", faults }),
    en: marked(dictionaries.en, { lang: "en", faults }),
  };
}

interface Marking {
  readonly lang: Lang;
  readonly faults: Fault[];
}

function marked<T>(value: T, marking: Marking): T {
  return mark(value, marking) as T; // the same shape, with other strings
}

function mark(value: unknown, marking: Marking): unknown {
  const { lang, faults } = marking;
  if (typeof value === "string") return value.trim() === "" ? value : `⟦${lang}${value}⟧`;
  if (typeof value === "function") {
    return (...given: unknown[]) => {
      faults.push(...given.flatMap((one) => strangeIn(one, lang)));
      return mark(value(...given), marking);
    };
  }
  if (Array.isArray(value)) return value.map((one) => mark(one, marking));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mark(one, marking)]));
}

/** The texts without origin among what a sentence is given. */
function strangeIn(given: unknown, lang: Lang): Fault[] {
  if (typeof given === "object" && given !== null) {
    return Object.values(given).flatMap((one) => strangeIn(one, lang));
  }
  if (typeof given !== "string" || isStanding(given)) return []; // a key, to look words up by
  return isKnown(given, [lang]) ? [] : [`${lang}: ${given}`];
}

/** A text as somebody would type it. */
export function typed(text: string): string {
  return `‹${text}›`;
}

/** A name that records hold in each language. */
export function named(text: string): { zh: string; en: string } {
  return { zh: `⟦zh‹${text}›⟧`, en: `⟦en‹${text}›⟧` };
}

const products = ownPacks.flatMap((pack) => pack.products);

const names: Readonly<Record<Lang, ReadonlySet<string>>> = {
  zh: namesIn("zh"),
  en: namesIn("en"),
};

/** Names of foods and countries, which are data in both languages. */
function namesIn(lang: Lang): Set<string> {
  return new Set([
    ...countriesIn(lang).map(({ name }) => name),
    ...lang === "en" ? ownPacks.flatMap(citationsOf) : [],
    ...products.map(({ name }) => name[lang]),
    ...products.flatMap(({ candidates, outside = [] }) =>
      [...candidates, ...outside].flatMap(({ question }) =>
        question === undefined ? [] : [question[lang]]
      )
    ),
  ]);
}

const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";

/** Days and hours as a language writes them. */
const moments: Readonly<Record<Lang, RegExp>> = {
  zh: /\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d GMT\+8/g,
  en: new RegExp(`\\d{1,2} (${months}) \\d{4}, \\d\\d:\\d\\d GMT\\+8`, "g"),
};

/** What is written alike in every language: addresses, numbers of files, units, user names. */
const codes: readonly RegExp[] = [
  /https?:\/\/[\w.:/?=&%-]+/g,
  /\bA-\d{4}-\d{6}\b/g,
  /\bC[A-Z]{3}\d{14}\b/g,
  /\b[\w.]+@([\w.]+\.example|example\.it)\b/g,
  /\b(valdoro|rivale|glenmorrow|giulia|sara|paolo|emma|liwei|zhangmin|u\d{4})\b/g,
  /\b[0-9A-F]{4}-[0-9A-F]{4}\b/g,
  /\b[0-9a-f]{8}\b/g,
  /\[U\+[0-9A-F]{4,6}\]/g,
  /\bm[²³]/g,
  /\.(jpg|png|gif|bmp|pdf)$/g, // what the portal writes behind a name that does not end like its kind
];

/** Whether all of a text has an origin, in one of the languages. */
export function isKnown(text: string, langs: readonly Lang[]): boolean {
  const whole = text.trim();
  if (isName(whole, langs)) return true;
  const halves = whole.split(" / ");
  if (langs.length > 1 && halves.length > 1) return halves.every((half) => isKnown(half, langs));
  let rest = whole.replaceAll(/‹[^‹›]*›/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const lang of langs) {
      rest = rest.replaceAll(new RegExp(`⟦${lang}[^⟦⟧]*⟧`, "g"), "");
    }
  }
  for (const lang of langs) rest = rest.replaceAll(moments[lang], "");
  for (const code of codes) rest = rest.replaceAll(code, "");
  return /^[\d\s\p{P}\p{Sm}\p{So}]*$/u.test(rest) || isName(rest, langs);
}

/** A name as it is, or in brackets. */
function isName(text: string, langs: readonly Lang[]): boolean {
  const bare = text.replace(/^\s*\((.*)\)\s*$/, "$1");
  return langs.some((lang) => names[lang].has(bare));
}
