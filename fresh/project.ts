import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Where a project's parts are; paths are relative to `root`. */
export interface ProjectOptions {
  /** The oldest browsers to build for, as esbuild names them; by default Chromium 64. */
  target?: string | string[];
  /** The project's folder; by default the current one. */
  root?: string;
  /** The module that exports `app`. */
  serverEntry?: string;
  /** Where a production build is written. */
  outDir?: string;
  staticDir?: string;
  islandDir?: string;
  routeDir?: string;
  /** Files and folders to leave out. */
  ignore?: RegExp[];
}

/** The same, complete: every path absolute. */
export interface Project {
  readonly target: readonly string[];
  readonly root: string;
  readonly serverEntry: string;
  readonly outDir: string;
  readonly staticDir: string;
  readonly islandDir: string;
  readonly routeDir: string;
  readonly ignore: readonly RegExp[];
}

/** A project with the usual folders, where no others are named. */
export function projectOf(options: ProjectOptions): Project {
  const root = pathOf(options.root ?? Deno.cwd());
  const within = (path: string) => resolve(root, pathOf(path));
  return {
    target: [options.target ?? "chrome64"].flat(),
    root,
    serverEntry: within(options.serverEntry ?? "main.ts"),
    outDir: within(options.outDir ?? "_fresh"),
    staticDir: within(options.staticDir ?? "static"),
    islandDir: within(options.islandDir ?? "islands"),
    routeDir: within(options.routeDir ?? "routes"),
    ignore: options.ignore ?? [],
  };
}

function pathOf(pathOrUrl: string): string {
  return pathOrUrl.startsWith("file:") ? fileURLToPath(pathOrUrl) : pathOrUrl;
}

/** A path as an import names it; a folder's ends with a slash. */
export function urlOf(path: string, kind: "file" | "folder" = "file"): URL {
  const { href } = pathToFileURL(kind === "folder" ? `${path}/` : path);
  // Imports spell brackets as they are; another spelling is another module.
  return new URL(href.replaceAll("%5B", "[").replaceAll("%5D", "]"));
}
