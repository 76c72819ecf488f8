// Without a lock, Deno loses its way where these packages, which need each
// other, are met first in a dynamic import; here they are met statically.
import "preact";
import "preact-render-to-string";
import type { App } from "./app.ts";
import { rememberHashes } from "./asset.ts";
import { type ApplyBuild, applyBuild, type Build, type RouteFile } from "./build.ts";
import { writeOutput } from "./build_output.ts";
import type { ListenOptions } from "./config.ts";
import { readRoutePath } from "./fs_path.ts";
import { buildBrowser } from "./browser_build.ts";
import { loadIslands } from "./island_files.ts";
import { islandsOf } from "./islands.ts";
import { type Project, projectOf, type ProjectOptions, urlOf } from "./project.ts";
import { createReload, type Reload } from "./reload.ts";
import { readStatic, watchedStore, withFiles } from "./static_folder.ts";
import { fixedStore } from "./static_store.ts";
import { walk } from "./walk.ts";

export type { ApplyBuild };

/** Where a project's parts are, and what is left out. */
export type BuildOptions = ProjectOptions;

/** Builds a project, or serves it while it is being written. */
export class Builder {
  readonly #project: Project;

  constructor(options: BuildOptions = {}) {
    this.#project = projectOf(options);
  }

  /** Makes a build: on disk for production, or in memory for tests. */
  build(options: { snapshot: "memory" }): Promise<ApplyBuild>;
  build(options?: { snapshot?: "disk" }): Promise<void>;
  async build(
    { snapshot = "disk" }: { snapshot?: "disk" | "memory" } = {},
  ): Promise<ApplyBuild | void> {
    const effort = snapshot === "disk" ? "best" : "quick";
    const { staticDir, ignore } = this.#project;
    const files = await readStatic(staticDir, { effort, ignore });
    const hashes = Array.from(files, ([path, { hash }]) => [path, hash] as const);
    const islands = await loadIslands(this.#project);
    const browser = await buildBrowser(this.#project, { islands, hashes, effort });
    const all = new Map([...files, ...browser.files]);
    if (snapshot === "disk") {
      const routes = await routePaths(this.#project);
      const { scripts } = browser;
      return writeOutput(this.#project, { routes, files: all, islands, scripts });
    }
    rememberHashes(hashes);
    return applier({
      root: this.#project.root,
      mode: "production",
      routes: await loadRoutes(this.#project),
      files: fixedStore(all),
      islands: islandsOf(islands, browser.scripts),
    });
  }

  /**
   * Serves the app for development. Run it with `--watch` to start again when a source changes;
   * pages that are open follow by themselves.
   */
  async listen<State>(
    importMain: () => Promise<{ app: App<State> }>,
    options: ListenOptions = {},
  ): Promise<void> {
    const { app } = await importMain();
    const islands = await loadIslands(this.#project);
    const effort = "none";
    const browser = await buildBrowser(this.#project, { islands, hashes: [], effort });
    const reload = createReload();
    applyBuild(app, {
      root: this.#project.root,
      mode: "development",
      routes: await loadRoutes(this.#project),
      files: withFiles(browser.files, watchedStore(this.#project.staticDir)),
      islands: islandsOf(islands, browser.scripts),
      tag: reload.tag,
    });
    const handler = reload.before(app.handler(), app.config.basePath ?? "");
    using _ = await follow(this.#project.staticDir, reload);
    await Deno.serve(options, handler).finished;
  }
}

/** Tells pages of each change in a folder, if there is one. */
async function follow(folder: string, { changed }: Reload): Promise<Deno.FsWatcher | null> {
  const { isDirectory } = await Deno.stat(folder).catch(() => ({ isDirectory: false }));
  if (!isDirectory) return null;
  const watcher = Deno.watchFs(folder);
  (async () => {
    for await (const { kind } of watcher) if (kind !== "access") changed();
  })();
  return watcher;
}

function applier(build: Build): ApplyBuild {
  return (app) => applyBuild(app, build);
}

async function routePaths({ routeDir, ignore }: Project): Promise<string[]> {
  const paths = await walk(routeDir, { ignore });
  return paths.filter((path) => readRoutePath(path) !== null);
}

async function loadRoutes(project: Project): Promise<RouteFile[]> {
  const paths = await routePaths(project);
  return Promise.all(paths.map(async (path) => ({
    path,
    module: await import(urlOf(`${project.routeDir}/${path}`).href),
  })));
}
