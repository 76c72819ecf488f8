import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

/** The languages of the portal; another one is one file and one line here. */
export const languages = ["zh", "en"] as const;
export type Lang = typeof languages[number];

export const dictionaries: Readonly<Record<Lang, Messages>> = { zh, en };
