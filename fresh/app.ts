import { addAnswers, assemble, join, type Part } from "./assembly.ts";
import { addFileRoutes } from "./fs_routes.ts";
import { buildOf } from "./build.ts";
import type { FreshConfig, LayoutConfig, ListenOptions, RouteConfig } from "./config.ts";
import type { PageComponent } from "./define.ts";
import { eager, type MaybeLazy } from "./middleware.ts";
import { lazyAnswer, type LazyRoute } from "./lazy_route.ts";
import { type Answer, answers, errorAnswer, type Route } from "./route.ts";
import { scopeAt } from "./scope.ts";
import { createServer, type Handler } from "./server.ts";

/** A middleware that answers, or a route with a page. */
type Page<State> = MaybeLazy<State> | Route<State>;

/** Middlewares, layouts and routes, applied from top to bottom. */
export class App<State> {
  /** What was said when the app was made. */
  readonly config: FreshConfig;

  readonly #parts: Part<State>[] = [];

  constructor(config: FreshConfig = {}) {
    this.config = config;
  }

  /** Runs middlewares for everything, or for a path and what is below it. */
  use(path: string, ...middlewares: MaybeLazy<State>[]): this;
  use(...middlewares: MaybeLazy<State>[]): this;
  use(
    first: string | MaybeLazy<State>,
    ...rest: MaybeLazy<State>[]
  ): this {
    const path = typeof first === "string" ? first : "*";
    const all = typeof first === "string" ? rest : [first, ...rest];
    return this.#add(({ root }, prefix) => {
      scopeAt(root, join(prefix, path)).middlewares.push(...all.map(eager));
    });
  }

  /** Answers `GET`, and `HEAD` unless it has a route of its own. */
  get(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("GET", path, middlewares);
  }

  /** Answers `POST`. */
  post(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("POST", path, middlewares);
  }

  /** Answers `PUT`. */
  put(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("PUT", path, middlewares);
  }

  /** Answers `PATCH`. */
  patch(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("PATCH", path, middlewares);
  }

  /** Answers `DELETE`. */
  delete(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("DELETE", path, middlewares);
  }

  /** Answers `HEAD`. */
  head(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("HEAD", path, middlewares);
  }

  /** Answers `OPTIONS`. */
  options(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("OPTIONS", path, middlewares);
  }

  /** Answers every method. */
  all(path: string, ...middlewares: MaybeLazy<State>[]): this {
    return this.#answer("ALL", path, middlewares);
  }

  /** Adds a route with a page, a handler, or both; or a function that brings it. */
  route(
    path: string,
    route: Route<State> | LazyRoute<State>,
    config: RouteConfig = {},
  ): this {
    const lazy = typeof route === "function";
    const routeOverride = config.routeOverride ?? (lazy ? undefined : route.config?.routeOverride);
    const all: [method: string, answer: Answer<State>][] = lazy
      ? [["ALL", lazyAnswer(route, config)]]
      : answers({ ...route, config: { ...route.config, ...config } });
    return this.#add((assembly, prefix) => {
      const pattern = join(prefix, path);
      addAnswers(assembly, {
        pattern: routeOverride ?? pattern,
        scope: scopeAt(assembly.root, pattern),
        answers: all.map(([method, run]) => [method, [run]]),
      });
    });
  }

  /** Puts a layout around the pages of a path and what is below it. */
  layout(
    path: string,
    component: PageComponent<unknown, State>,
    config: LayoutConfig = {},
  ): this {
    return this.#add(({ root }, prefix) => {
      scopeAt(root, join(prefix, path)).layout = { component, config };
    });
  }

  /** Sets the outermost HTML of all pages. */
  appWrapper(component: PageComponent<unknown, State>): this {
    return this.#add(({ root }, prefix) => {
      scopeAt(root, prefix).app = component;
    });
  }

  /** Answers when something was thrown; without a path, anywhere. */
  onError(path: string, page: Page<State>): this;
  onError(page: Page<State>): this;
  onError(first: string | Page<State>, second?: Page<State>): this {
    const path = typeof first === "string" ? first : "*";
    const page = typeof first === "string" ? second : first;
    return this.#add(({ root }, prefix) => {
      if (page !== undefined) {
        scopeAt(root, join(prefix, path)).errors.any = errorPage(page);
      }
    });
  }

  /** Answers every 404. */
  notFound(page: Page<State>): this {
    return this.#add(({ site }) => {
      site.notFound = errorPage(page);
    });
  }

  /** Adds all that another app describes, under a path. */
  mountApp(path: string, app: App<State>): this {
    return this.#add((assembly, prefix) => {
      for (const part of app.#parts) part(assembly, join(prefix, path));
    });
  }

  /** Adds the modules of the routes folder, as the app's build knows them. */
  fsRoutes(path = "/"): this {
    return this.#add((assembly, prefix) => {
      addFileRoutes(assembly, join(prefix, path));
    });
  }

  /** The app as a function from request to response. */
  handler(): Handler {
    const prefix = this.config.basePath ?? "";
    const build = buildOf(this);
    const assembly = assemble(this.#parts, { prefix, build });
    return createServer(assembly, this.config);
  }

  /** Serves the app until the server is stopped. */
  async listen(options: ListenOptions = {}): Promise<void> {
    await Deno.serve(options, this.handler()).finished;
  }

  #add(part: Part<State>): this {
    this.#parts.push(part);
    return this;
  }

  #answer(
    method: string,
    path: string,
    middlewares: readonly MaybeLazy<State>[],
  ): this {
    const runs = middlewares.map(eager);
    return this.#add((assembly, prefix) => {
      const pattern = join(prefix, path);
      const scope = scopeAt(assembly.root, pattern);
      addAnswers(assembly, { pattern, scope, answers: [[method, runs]] });
    });
  }
}

function errorPage<State>(page: Page<State>): Answer<State> {
  return typeof page === "function" ? eager(page) : errorAnswer(page);
}
