import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

/** The languages of the portal; another one is one file and one line here. */
export const languages = ["zh", "en"] as const;
export type Lang = typeof languages[number];

/** Those that run from right to left: their pages get the mirrored stylesheet. */
export const rightToLeft: readonly Lang[] = [];

export const dictionaries: Readonly<Record<Lang, Messages>> = { zh, en };
