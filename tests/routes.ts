import { readRoutePath } from "../fresh/fs_path.ts";
import { type HandlerFn, type Method, METHODS, type RouteHandler } from "../fresh/handlers.ts";
import { projectOf, urlOf } from "../fresh/project.ts";
import { walk } from "../fresh/walk.ts";
import { ROOT } from "./sources.ts";

interface RouteModule {
  readonly default?: HandlerFn<unknown, unknown>;
  readonly handler?: RouteHandler<unknown, unknown>;
  readonly handlers?: RouteHandler<unknown, unknown>;
}

/** Every address of the routes folder with each method it answers: `GET /applications/:id`. */
export async function allRoutes(): Promise<string[]> {
  const { routeDir } = projectOf({ root: ROOT });
  const found: string[] = [];
  for (const path of await walk(routeDir)) {
    const route = readRoutePath(path);
    if (route === null || route.special !== null) continue;
    const module: RouteModule = await import(urlOf(`${routeDir}/${path}`).href);
    found.push(...methodsOf(module).map((method) => `${method} ${route.pattern}`));
  }
  return found.sort();
}

function methodsOf(module: RouteModule): readonly Method[] {
  const handler = module.handlers ?? module.handler;
  if (typeof handler === "function") return METHODS;
  const named = { ...(module.default && { GET: module.default }), ...handler };
  return METHODS.filter((method) => method in named);
}
