import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Build } from "./build.ts";
import { collectHead } from "./head.ts";
import { insertHead } from "./head_merge.ts";
import { IslandPage } from "./island_page.ts";
import { islandTags } from "./island_tags.ts";
import type { Nonce } from "./nonce.ts";
import { watched } from "./watch.ts";

/** What a document is made with, beside its tree. */
interface DocumentOptions {
  readonly build: Build | undefined;
  readonly nonce: Nonce | undefined;
  readonly basePath: string;
}

/** Renders a whole document, with what its `Head` components and its islands add. */
export function documentOf(
  tree: ComponentChildren,
  { build, nonce, basePath }: DocumentOptions,
): string {
  const islands = build?.islands;
  const page = islands && new IslandPage(islands);
  const [upper, lower] = watched({ nonce, page }, () => {
    const { result, entries } = collectHead(() => {
      const drawn = renderToString(h(Fragment, null, tree));
      page?.renderHidden();
      return drawn;
    });
    const end = endOf(result);
    const upper = result.slice(0, end);
    return [entries.length === 0 ? upper : insertHead(upper, entries), result.slice(end)];
  });
  const payload = page?.payload() ?? null;
  const tags = islands === undefined || payload === null
    ? ""
    : islandTags(payload, { scripts: islands.scripts, basePath });
  return "<!DOCTYPE html>" + upper + tags + (build?.tag?.(basePath) ?? "") + lower;
}

/** Where the body ends, or all of it. */
function endOf(html: string): number {
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html.length : end;
}
