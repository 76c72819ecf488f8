import type { FunctionComponent } from "preact";
import { type Props, watchFor } from "./watch.ts";

/** Where the scripts are served; their names say their content, so they may be kept for ever. */
export const SCRIPTS = "/_fresh/js/";

/** A script of the build, and what it imports. */
export interface Script {
  /** Its path, such as `/_fresh/js/kinds-0123456789abcdef.js`. */
  readonly path: string;
  /** The paths of all scripts it cannot do without, also at second hand. */
  readonly imports: readonly string[];
}

/** A component that comes to life in the browser. */
export interface Island {
  /** The script it is in, by its name in the build. */
  readonly script: string;
  /** The name of the export. */
  readonly name: string;
  /** How an error names it. */
  readonly title: string;
}

/** The islands of a project, by their components, and the scripts they need. */
export interface Islands {
  readonly components: ReadonlyMap<unknown, Island>;
  readonly scripts: Readonly<Record<string, Script>>;
}

/** A module of an islands folder. */
export interface IslandFile {
  /** Its path in the project, with slashes. */
  readonly path: string;
  /** The name of its script. */
  readonly script: string;
  /** What it exports. */
  readonly module: unknown;
}

/** The components that a module exports, by the names of the exports. */
export function componentsIn(
  module: unknown,
): [name: string, component: FunctionComponent<Props>][] {
  return Object.entries(module as Record<string, unknown>)
    .flatMap(([name, value]) => isComponent(value) ? [[name, value]] : []);
}

function isComponent(value: unknown): value is FunctionComponent<Props> {
  return typeof value === "function";
}

/** Registers the islands of a project, unless it has none. */
export function islandsOf(
  files: readonly IslandFile[],
  scripts: Islands["scripts"],
): Islands | undefined {
  if (files.length === 0) return undefined;
  const components = new Map<unknown, Island>();
  for (const { path, script, module } of files) {
    for (const [name, component] of componentsIn(module)) {
      const title = `${name === "default" ? component.name : name} (${path})`;
      components.set(component, { script, name, title });
      watchFor(component);
    }
  }
  return { components, scripts };
}
