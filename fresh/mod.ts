/** What the server's code imports: Fresh 2's `fresh`, the part that is used here. */
export { App } from "./app.ts";
export type {
  FreshConfig,
  LayoutConfig,
  ListenOptions,
  ResolvedFreshConfig,
  RouteConfig,
} from "./config.ts";
export type { Context, PageProps } from "./context.ts";
export { cors, type CORSOptions } from "./cors.ts";
export { csp, type CSPOptions } from "./csp.ts";
export { csrf, type CsrfOptions } from "./csrf.ts";
export { createDefine, type Define } from "./define.ts";
export {
  type HandlerByMethod,
  type HandlerFn,
  type Method,
  page,
  type PageResponse,
  type RouteHandler,
} from "./handlers.ts";
export { textOf } from "./page_answer.ts";
export { HttpError } from "./http_error.ts";
export type { Middleware } from "./middleware.ts";
export { staticFiles } from "./static_files.ts";
export { trailingSlashes } from "./trailing_slashes.ts";
