import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { collectHead } from "./head.ts";
import { insertHead } from "./head_merge.ts";
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
  const render = () => renderToString(h(Fragment, null, tree));
  const { result: { html, payload }, entries } = collectHead(() =>
    islands === undefined ? { html: render(), payload: null } : renderIslands(islands, render)
  );
  const whole = entries.length === 0 ? html : insertHead(html, entries, { nonce });
  return "<!DOCTYPE html>" +
    (islands === undefined || payload === null
      ? whole
      : insertTags(whole, payload, { scripts: islands.scripts, basePath }));
}
