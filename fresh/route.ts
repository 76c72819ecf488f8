import type { RouteConfig } from "./config.ts";
import type { PageComponent } from "./define.ts";
import { type HandlerFn, METHODS, type RouteHandler } from "./handlers.ts";
import { renderPage } from "./render.ts";
import type { Visit } from "./visit.ts";

/** What a route is made of: a handler, a page, or both. */
export interface Route<State> {
  readonly handler?: RouteHandler<unknown, State>;
  readonly handlers?: RouteHandler<unknown, State>;
  readonly component?: PageComponent<unknown, State>;
  readonly config?: RouteConfig;
}

/** The last step of a chain; `status` is the page's, unless the handler says another. */
export type Answer<State> = (
  visit: Visit<State>,
  status?: number,
) => Response | Promise<Response>;

/** An answer for each method the route knows. */
export function answers<State>(
  route: Route<State>,
): [method: string, answer: Answer<State>][] {
  const handler = route.handlers ?? route.handler;
  if (typeof handler === "function") return [["ALL", answer(route, handler)]];
  const byMethod = { ...(route.component && { GET: undefined }), ...handler };
  return METHODS
    .filter((method) => method in byMethod)
    .map((method) => [method, answer(route, byMethod[method])]);
}

/** An error page: it answers whatever the method was. */
export function errorAnswer<State>(route: Route<State>): Answer<State> {
  const handler = route.handlers ?? route.handler;
  return answer(route, typeof handler === "function" ? handler : handler?.GET);
}

function answer<State>(
  { component, config = {} }: Route<State>,
  handler?: HandlerFn<unknown, State>,
): Answer<State> {
  return async (visit, status = 200) => {
    const result = await handler?.(visit);
    if (result instanceof Response) return result;
    if (component === undefined) {
      throw new TypeError(
        `Cannot answer ${visit.route}: the handler gave data, but there is no page`,
      );
    }
    visit.data = result?.data;
    const init = {
      status: result?.status ?? status,
      ...(result?.headers && { headers: result.headers }),
    };
    return renderPage(visit, component, { config, init });
  };
}
