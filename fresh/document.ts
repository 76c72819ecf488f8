import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { collectHead } from "./head.ts";
import { insertHead } from "./head_merge.ts";
import { signInline } from "./inline_tags.ts";
import { renderIslands } from "./island_render.ts";
import { insertTags } from "./island_tags.ts";
import type { Islands } from "./islands.ts";
import type { Nonce } from "./nonce.ts";

/** What a document is made with, beside its tree. */
interface DocumentOptions {
  readonly islands: Islands | undefined;
  readonly nonce: Nonce | undefined;
  readonly basePath: string;
}

/** Renders a whole document, with what its `Head` components and its islands add. */
export function documentOf(
  tree: ComponentChildren,
  { islands, nonce, basePath }: DocumentOptions,
): string {
  const draw = () => drawingOf(tree, islands);
  const { html, payload } = nonce === undefined ? draw() : signInline(nonce, draw);
  return "<!DOCTYPE html>" +
    (islands === undefined || payload === null
      ? html
      : insertTags(html, payload, { scripts: islands.scripts, basePath }));
}

function drawingOf(tree: ComponentChildren, islands: Islands | undefined) {
  const render = () => renderToString(h(Fragment, null, tree));
  const { result, entries } = collectHead(() =>
    islands === undefined ? { html: render(), payload: null } : renderIslands(islands, render)
  );
  const { html, payload } = result;
  return { html: entries.length === 0 ? html : insertHead(html, entries), payload };
}
