import type { App } from "./app.ts";
import { rememberHashes } from "./asset.ts";
import { type ApplyBuild, applyBuild, type Build, type RouteFile } from "./build.ts";
import { type IslandFile, type Islands, islandsOf } from "./islands.ts";
import type { Handler } from "./server.ts";
import { type PackedFile, unpack } from "./static_pack.ts";
import { fixedStore } from "./static_store.ts";

/** What `_fresh/build.js` knows. */
export interface Production {
  /** The project's folder. */
  readonly root: URL;
  readonly routes: readonly RouteFile[];
  /** Where the packed static files are, and what is in them. */
  readonly pack: URL;
  readonly files: readonly PackedFile[];
  readonly islands?: readonly IslandFile[];
  /** The scripts of the islands. */
  readonly scripts?: Islands["scripts"];
}

/** The app with its build, as `deno serve` wants it. */
export async function production<State>(
  app: App<State>,
  build: Production,
): Promise<{ fetch: Handler }> {
  (await readProduction(build))(app);
  return { fetch: app.handler() };
}

/** Reads the packed files of a build, which can then be given to apps. */
export async function readProduction(
  { root, routes, pack, files, islands = [], scripts = {} }: Production,
): Promise<ApplyBuild> {
  const bytes = await Deno.readFile(pack);
  rememberHashes(files.map(({ path, hash }) => [path, hash]));
  const build: Build = {
    root: decodeURIComponent(root.pathname),
    mode: "production",
    routes,
    files: fixedStore(unpack({ files, bytes })),
    islands: islandsOf(islands, scripts),
  };
  return (app) => applyBuild(app, build);
}
