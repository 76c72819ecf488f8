import type { RouteFile } from "./build.ts";
import type { RouteConfig } from "./config.ts";
import type { PageComponent } from "./define.ts";
import type { RouteHandler } from "./handlers.ts";
import type { Middleware } from "./middleware.ts";
import type { Route } from "./route.ts";

interface PageModule<State> {
  readonly default?: PageComponent<unknown, State>;
  readonly handler?: RouteHandler<unknown, State>;
  readonly handlers?: RouteHandler<unknown, State>;
  readonly config?: RouteConfig;
}

type Middlewares<State> = Middleware<State> | Middleware<State>[];

interface MiddlewareModule<State> {
  readonly default?: Middlewares<State>;
  readonly handler?: Middlewares<State>;
  readonly handlers?: Middlewares<State>;
}

/** Reads the module of a route, a layout, the app wrapper or an error page. */
export function readRoute<State>({ path, module }: RouteFile): Route<State> {
  // The compiler checked the module on its own; that its state is this app's
  // state, nothing at run time can tell.
  const { default: component, config, ...rest } = module as PageModule<State>;
  const handlers = rest.handlers ?? rest.handler;
  if (component === undefined && handlers === undefined) {
    throw new Error(`Cannot serve ${path}: it exports no handler and no page`);
  }
  return {
    ...(component && { component }),
    ...(handlers && { handlers }),
    ...(config && { config }),
  };
}

/** Reads the module of a `_middleware` file. */
export function readMiddlewares<State>(
  { path, module }: RouteFile,
): Middleware<State>[] {
  // As above.
  const exported = module as MiddlewareModule<State>;
  const found = exported.default ?? exported.handlers ?? exported.handler;
  if (found === undefined) {
    throw new Error(`Cannot run ${path}: it exports no middleware`);
  }
  return [found].flat();
}
