import type { Build } from "./build.ts";
import { type Site, type Step, stepsTo } from "./chain.ts";
import type { Answer } from "./route.ts";
import { createRouter, type Router } from "./router.ts";
import { createScope, frameOf, type Scope } from "./scope.ts";

/** An app while it is put together, from top to bottom. */
export interface Assembly<State> {
  readonly site: Site<State>;
  readonly root: Scope<State>;
  readonly router: Router<Step<State>[]>;
  readonly build: Build | undefined;
}

/** One line of an app's description; `prefix` is where the app is mounted. */
export type Part<State> = (assembly: Assembly<State>, prefix: string) => void;

/** Puts an app together. */
export function assemble<State>(
  parts: readonly Part<State>[],
  { prefix, build }: { prefix: string; build: Build | undefined },
): Assembly<State> {
  const assembly: Assembly<State> = {
    site: { notFound: null },
    root: createScope<State>(),
    router: createRouter(),
    build,
  };
  for (const part of parts) part(assembly, prefix);
  return assembly;
}

/** Adds answers to a pattern; what the scope says until now holds for them. */
export function addAnswers<State>(
  { router, site }: Assembly<State>,
  { pattern, scope, answers }: {
    pattern: string;
    scope: Scope<State>;
    answers: readonly (readonly [method: string, answers: Answer<State>[]])[];
  },
): void {
  const before = stepsTo(scope, site);
  const frame = frameOf(scope);
  const entry = router.entry(pattern);
  for (const [method, runs] of answers) {
    if (entry.methods.has(method)) continue; // the first route wins
    const steps = runs.map((run): Step<State> => ({ frame, run }));
    entry.methods.set(method, [...before, ...steps]);
  }
}

/** A path under a prefix. */
export function join(prefix: string, path: string): string {
  if (path === "" || path === "/") return prefix === "" ? "/" : prefix;
  const base = prefix === "/" ? "" : prefix;
  return base + (/^[/{]/.test(path) ? path : `/${path}`);
}
