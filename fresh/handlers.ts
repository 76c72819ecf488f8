import type { Context } from "./context.ts";

/** The methods a route can answer. */
export const METHODS = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
] as const;

/** A method a route can answer. */
export type Method = typeof METHODS[number];

/** A handler's answer that renders the route's page with `data`. */
export interface PageResponse<Data> {
  readonly data: Data;
  readonly status?: number;
  readonly headers?: HeadersInit;
}

/** Answers a request, or says with which data the page is to be rendered. */
export type HandlerFn<Data, State> = (
  ctx: Context<State>,
) =>
  | Response
  | PageResponse<Data>
  | Promise<Response | PageResponse<Data>>;

/** One handler a method. */
export type HandlerByMethod<Data, State> = {
  [M in Method]?: HandlerFn<Data, State>;
};

/** The handler of a route: one for all methods, or one each. */
export type RouteHandler<Data, State> =
  | HandlerFn<Data, State>
  | HandlerByMethod<Data, State>;

type Options = { status?: number; headers?: HeadersInit };

/** Renders the route's page, with data from the handler. */
export function page(): PageResponse<never>;
export function page<Data>(data: Data, options?: Options): PageResponse<Data>;
export function page<Data>(
  data?: Data,
  options?: Options,
): PageResponse<Data | undefined> {
  return { data, ...options };
}
