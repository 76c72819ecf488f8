import { addAnswers, type Assembly, join } from "./assembly.ts";
import type { RouteFile } from "./build.ts";
import { readMiddlewares, readRoute } from "./fs_module.ts";
import { bySpecificity, readRoutePath, type RoutePath } from "./fs_path.ts";
import { answers, errorAnswer } from "./route.ts";
import { type Scope, scopeAt } from "./scope.ts";

interface Placed<State> extends RoutePath {
  readonly file: RouteFile;
  readonly folder: Scope<State>;
}

/** Adds the modules of the routes folder at a path. */
export function addFileRoutes<State>(
  assembly: Assembly<State>,
  prefix: string,
): void {
  const files = placedFiles(assembly, prefix);
  for (const each of files) describeFolder(assembly, each);
  for (const { file, folder, pattern, special } of files) {
    if (special !== null) continue;
    const route = readRoute<State>(file);
    addAnswers(assembly, {
      pattern: join(prefix, route.config?.routeOverride ?? pattern),
      scope: folder,
      answers: answers(route).map(([method, run]) => [method, [run]]),
    });
  }
}

function placedFiles<State>(
  { build, root }: Assembly<State>,
  prefix: string,
): Placed<State>[] {
  if (build === undefined) {
    throw new Error(
      "Cannot add file routes: the app has no build; run dev.ts or _fresh/server.js",
    );
  }
  return build.routes
    .toSorted((a, b) => bySpecificity(a.path, b.path))
    .flatMap((file) => {
      const path = readRoutePath(file.path);
      if (path === null) return [];
      return [{ ...path, file, folder: scopeAt(root, join(prefix, path.scope)) }];
    });
}

/** Takes in what a special file says of its folder. */
function describeFolder<State>(
  { site }: Assembly<State>,
  { special, file, folder }: Placed<State>,
): void {
  if (special === null) return;
  if (special === "_middleware") {
    folder.middlewares.push(...readMiddlewares<State>(file));
    return;
  }
  const route = readRoute<State>(file);
  const { component, config = {} } = route;
  if (special === "_error") folder.errors.any = errorAnswer(route);
  else if (special === "_500") folder.errors.server = errorAnswer(route);
  else if (special === "_404" && folder.parent !== null) {
    folder.errors.notFound = errorAnswer(route);
  } else if (special === "_404") site.notFound = errorAnswer(route);
  else if (component === undefined) return;
  else if (special === "_app") folder.app = component;
  else folder.layout = { component, config };
}
