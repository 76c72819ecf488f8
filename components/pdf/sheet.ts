import type { Lang } from "../../locales/mod.ts";

/** A paper before it is drawn: what it says and in which order, not how it looks. */
export interface Sheet {
  readonly title: string;
  readonly lang: Lang;
  /** When it was made, ISO 8601. */
  readonly at: string;
  /** What stands at the foot of every page. */
  readonly foot: (page: number, pages: number) => string;
  /** What is said of signs that the fonts lack. */
  readonly missing: (signs: string) => string;
  readonly blocks: readonly Block[];
}

export type TextKind = "title" | "heading" | "subheading" | "text" | "note";

/** A part of a paper; `lang` where it is not that of the paper. */
export type Block =
  | { readonly kind: TextKind; readonly text: string; readonly lang?: Lang }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly lang?: Lang }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | {
    readonly kind: "table";
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }
  /** Empty boxes side by side, to sign and to seal. */
  | { readonly kind: "boxes"; readonly labels: readonly string[] };
