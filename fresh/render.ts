import type { ComponentChildren } from "preact";
import { jsx } from "preact/jsx-runtime";
import type { LayoutConfig } from "./config.ts";
import type { PageProps } from "./context.ts";
import type { PageComponent } from "./define.ts";
import { documentOf } from "./document.ts";
import { type Frame, within } from "./scope.ts";
import { answerPage } from "./page_answer.ts";
import type { Visit } from "./visit.ts";

/** How a page is sent, and what of its surroundings is left out. */
export interface RenderOptions {
  readonly init?: ResponseInit | undefined;
  readonly config?: LayoutConfig | undefined;
}

/** Renders a route's page, unless the page answers with a response itself. */
export async function renderPage<State>(
  visit: Visit<State>,
  page: PageComponent<unknown, State>,
  options: RenderOptions,
): Promise<Response> {
  const props = propsOf(visit, visit.Component);
  if (isAsync(page)) return renderContent(visit, await page(props), options);

  let own: Response | Promise<ComponentChildren> | undefined;
  const Page = (props: PageProps<unknown, State>): ComponentChildren => {
    const out = page(props);
    if (!(out instanceof Response || out instanceof Promise)) return out;
    own = out;
    return null;
  };
  const response = await renderContent(visit, jsx(Page, props), options);
  if (own instanceof Promise) return renderContent(visit, await own, options);
  return own ?? response;
}

/** Renders content inside the layouts and the app wrapper of this place. */
export async function renderContent<State>(
  visit: Visit<State>,
  content: ComponentChildren,
  { init, config = {} }: RenderOptions,
): Promise<Response> {
  if (content instanceof Response) return content;
  const tree = await surround(visit, content, within(visit.frame, config));
  return tree instanceof Response ? tree : respond(visit, tree, init);
}

async function surround<State>(
  visit: Visit<State>,
  content: ComponentChildren,
  { app, layouts }: Frame<State>,
): Promise<ComponentChildren> {
  let tree = content;
  for (const outer of (app === null ? layouts : [app, ...layouts]).toReversed()) {
    const inner = tree;
    const props = propsOf(visit, () => inner);
    tree = isAsync(outer) ? await outer(props) : jsx(outer, props);
    if (tree instanceof Response) break;
  }
  return tree;
}

function propsOf<State>(
  visit: Visit<State>,
  Component: PageProps["Component"],
): PageProps<unknown, State> {
  const { config, url, req, params, info, state, isPartial, route, error, data } = visit;
  // deno-fmt-ignore
  return { config, url, req, params, info, state, isPartial, route, error, data, Component };
}

const AsyncFunction = (async () => {}).constructor;

function isAsync(component: unknown): boolean {
  return component instanceof AsyncFunction;
}

function respond<State>(
  visit: Visit<State>,
  tree: ComponentChildren,
  init: ResponseInit | undefined,
): Response {
  const { build, nonce, config: { basePath } } = visit;
  const html = documentOf(tree, { build, nonce, basePath });
  return answerPage(html, init);
}
