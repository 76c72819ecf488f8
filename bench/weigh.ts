import { fetchSent, type Sent } from "./sent.ts";

const LANGUAGES = ["zh", "en"] as const;

/** Bytes of a page as sent; the HTML in each language. */
export interface Weight {
  readonly html: readonly number[];
  readonly css: number;
  readonly images: number;
  /** What a browser with modules loads at once. */
  readonly scripts: number;
  /** Tags of scripts, whether or not they hold or load any. */
  readonly scriptTags: number;
  readonly hasIslands: boolean;
}

/** Weighs pages of a server. */
export interface Scale {
  /** Null where it does not answer with a page. */
  weigh(path: string, cookie?: string): Promise<Weight | null>;
  /** Tags of scripts in a page for those who save data; null where it is no page. */
  scriptTagsOf(
    path: string,
    reader: { cookie: string; saveData?: boolean },
  ): Promise<number | null>;
}

/** A scale that fetches each file once. */
export function createScale(origin: string): Scale {
  const files = new Map<string, number>();
  const sizeOf = async (path: string) => {
    const known = files.get(path) ?? (await fetchSent(origin + path, { lang: "en" })).bytes;
    files.set(path, known);
    return known;
  };
  const sum = async (paths: Iterable<string>) => {
    let bytes = 0;
    for (const path of new Set(paths)) bytes += await sizeOf(path);
    return bytes;
  };

  return {
    async weigh(path, cookie = "") {
      const sent: Sent[] = [];
      for (const lang of LANGUAGES) {
        const page = await fetchSent(origin + path, { cookie, lang });
        if (page.status !== 200) return null;
        sent.push(page);
      }
      const text = sent.at(-1)?.text ?? "";
      const of = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, url = ""]) => url);
      return {
        html: sent.map(({ bytes }) => bytes),
        css: await sum(of(/<link rel="stylesheet" href="([^"]+)"/g)),
        images: await sum(of(/<(?:img[^>]* src|link rel="icon"[^>]* href)="([^"]+)"/g)),
        scripts: await sum(
          of(/<(?:script type="module" src|link rel="modulepreload" href)="([^"]+)"/g),
        ),
        scriptTags: scriptTagsIn(text),
        hasIslands: text.includes("<!--island:"),
      };
    },

    async scriptTagsOf(path, { cookie, saveData }) {
      const page = await fetchSent(origin + path, { cookie, lang: "en", saveData });
      return page.status === 200 ? scriptTagsIn(page.text) : null;
    },
  };
}

function scriptTagsIn(html: string): number {
  return Array.from(html.matchAll(/<script\b|rel="modulepreload"/g)).length;
}
