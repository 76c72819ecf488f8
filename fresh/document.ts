import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Build } from "./build.ts";
import { collectHead } from "./head.ts";
import { insertHead } from "./head_merge.ts";
import { signInline } from "./inline_tags.ts";
import { renderIslands } from "./island_render.ts";
import { islandTags } from "./island_tags.ts";
import type { Islands } from "./islands.ts";
import type { Nonce } from "./nonce.ts";

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
  const draw = () => drawingOf(tree, islands);
  const { html, payload } = nonce === undefined ? draw() : signInline(nonce, draw);
  const tags = islands === undefined || payload === null
    ? ""
    : islandTags(payload, { scripts: islands.scripts, basePath });
  return "<!DOCTYPE html>" + atEnd(html, tags + (build?.tag?.(basePath) ?? ""));
}

function drawingOf(tree: ComponentChildren, islands: Islands | undefined) {
  const render = () => renderToString(h(Fragment, null, tree));
  const { result, entries } = collectHead(() =>
    islands === undefined ? { html: render(), payload: null } : renderIslands(islands, render)
  );
  const { html, payload } = result;
  return { html: entries.length === 0 ? html : insertHead(html, entries), payload };
}

function atEnd(html: string, tags: string): string {
  if (tags === "") return html;
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + tags : html.slice(0, end) + tags + html.slice(end);
}
