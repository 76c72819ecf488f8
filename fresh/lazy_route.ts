import type { RouteConfig } from "./config.ts";
import type { PageComponent } from "./define.ts";
import { HttpError } from "./http_error.ts";
import { type Answer, answers, type Route } from "./route.ts";
import { allowed, valueFor } from "./router.ts";

/** A module as the routes folder has them. */
interface RouteModule<State> extends Omit<Route<State>, "component"> {
  readonly default?: PageComponent<unknown, State>;
}

/** Brings a route when it is first needed. */
export type LazyRoute<State> = () => Promise<Route<State> | RouteModule<State>>;

/** An answer to every method; which ones the route knows, only its first use tells. */
export function lazyAnswer<State>(
  load: LazyRoute<State>,
  config: RouteConfig,
): Answer<State> {
  let methods: ReadonlyMap<string, Answer<State>> | undefined;
  return async (visit, status) => {
    methods ??= new Map(answers(withConfig(await load(), config)));
    const answer = valueFor(methods, visit.req.method);
    if (answer !== undefined) return await answer(visit, status);
    visit.allow = allowed(methods);
    throw new HttpError(405);
  };
}

function withConfig<State>(
  route: Route<State> | RouteModule<State>,
  config: RouteConfig,
): Route<State> {
  const component = "default" in route ? route.default : undefined;
  return { ...(component && { component }), ...route, config: { ...route.config, ...config } };
}
