import type { App } from "./app.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import type { Islands } from "./islands.ts";
import type { StaticStore } from "./static_store.ts";

/** A module of the routes folder. */
export interface RouteFile {
  /** Its path within the folder, with slashes. */
  readonly path: string;
  /** What it exports. */
  readonly module: unknown;
}

/** What a project has beside its app: its routes, its static files, and its islands. */
export interface Build {
  readonly root: string;
  readonly mode: ResolvedFreshConfig["mode"];
  readonly routes: readonly RouteFile[];
  readonly files: StaticStore;
  readonly islands?: Islands | undefined;
  /** What every page carries at its end, below a base path; in development. */
  readonly tag?: ((basePath: string) => string) | undefined;
}

/** Gives a build to an app. */
export type ApplyBuild = <State>(app: App<State>) => void;

const builds = new WeakMap<object, Build>();

/** Gives the build to an app, before its `handler()` is made. */
export function applyBuild(app: object, build: Build): void {
  builds.set(app, build);
}

/** The build of an app. */
export function buildOf(app: object): Build | undefined {
  return builds.get(app);
}
