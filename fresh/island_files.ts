import { relative, sep } from "node:path";
import { componentsIn, type IslandFile } from "./islands.ts";
import { type Project, urlOf } from "./project.ts";
import { walk } from "./walk.ts";

/**
 * Finds the modules with islands: those of `islands/`, and of `(_islands)` beside routes.
 * What several islands share lies in a folder such as `(_parts)` within and is none itself.
 */
export async function loadIslands(project: Project): Promise<IslandFile[]> {
  const { root, islandDir, routeDir, ignore } = project;
  const [own, besideRoutes] = await Promise.all([
    walk(islandDir, { ignore }),
    walk(routeDir, { ignore }),
  ]);
  const files = [
    ...own.filter((path) => !/(^|\/)\(_\w+\)\//.test(path)).map((path) => `${islandDir}/${path}`),
    ...besideRoutes.filter((path) => /(^|\/)\(_islands\)\//.test(path))
      .map((path) => `${routeDir}/${path}`),
  ].filter((file) => /\.[jt]sx?$/.test(file) && !/[._]test\.[jt]sx?$/.test(file));

  return Promise.all(files.map(async (file, i) => {
    const path = relative(root, file).replaceAll(sep, "/");
    const module: unknown = await import(urlOf(file).href);
    if (componentsIn(module).length === 0) {
      throw new Error(`Cannot build ${path}: it exports no island`);
    }
    return { path, script: `island${i}`, module };
  }));
}
