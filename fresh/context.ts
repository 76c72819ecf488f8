import type { ComponentChildren, FunctionComponent } from "preact";
import type { LayoutConfig, ResolvedFreshConfig } from "./config.ts";

/** Everything known of one request, shared by all middlewares and the route that answers it. */
export interface Context<State> {
  readonly req: Request;
  readonly url: URL;
  /** The values of the pattern's names, decoded; an absent optional one is empty. */
  readonly params: Record<string, string>;
  /** The pattern that matched, or null. */
  readonly route: string | null;
  /** One object along the whole request. */
  state: State;
  /** What the handler gave to `page()`. */
  readonly data: unknown;
  /** What was thrown, on an error page; else null. */
  readonly error: unknown;
  readonly config: ResolvedFreshConfig;
  readonly info: Deno.ServeHandlerInfo;
  /** Whether only a part of the page is asked for: never, partials are left out. */
  readonly isPartial: boolean;
  /** Nothing, except in layouts and the app wrapper: what they are to wrap. */
  readonly Component: FunctionComponent;
  /** Runs what comes after this middleware. */
  next(): Promise<Response>;
  /** Sends the browser elsewhere; a path never leaves this host. */
  redirect(pathOrUrl: string, status?: number): Response;
  /** Renders a page inside the layouts and the app wrapper of this place. */
  render(
    vnode: ComponentChildren,
    init?: ResponseInit,
    config?: LayoutConfig,
  ): Promise<Response>;
  html(content: string, init?: ResponseInit): Response;
  text(content: string, init?: ResponseInit): Response;
  json(content: unknown, init?: ResponseInit): Response;
}

/** What pages, layouts and the app wrapper receive. */
export type PageProps<Data = unknown, State = unknown> =
  & Pick<
    Context<State>,
    | "config"
    | "url"
    | "req"
    | "params"
    | "info"
    | "state"
    | "isPartial"
    | "Component"
    | "error"
    | "route"
  >
  & { data: Data };
