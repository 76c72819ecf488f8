import { CSS_LIMIT, type Limit, SCRIPT_LIMIT, type Who } from "./pages.ts";
import type { Weight } from "./weigh.ts";

/** A page's bytes on a first visit, without its scripts. */
export function totalOf({ html, css, images }: Weight): number {
  return Math.max(...html) + css + images;
}

/** Where a page breaks the contract. */
export function faultsOf(weight: Weight, { limit, who }: { limit: Limit; who: Who }): string[] {
  const bare = who === "guest" || !weight.hasIslands;
  const checks = [
    [Math.max(...weight.html), limit.html, "bytes of HTML"],
    [weight.css, CSS_LIMIT, "bytes of CSS"],
    [totalOf(weight), limit.total, "bytes in all"],
    [weight.scripts, SCRIPT_LIMIT, "bytes of scripts"],
    [bare ? weight.scriptTags : 0, 0, "scripts on a page without islands"],
  ] as const;
  return checks.filter(([found, most]) => found > most)
    .map(([found, most, what]) => `${found} ${what}, at most ${most}`);
}
