import { HttpError, statusOf } from "./http_error.ts";
import type { Answer } from "./route.ts";
import { type ErrorPages, type Frame, frameOf, lineage, type Scope } from "./scope.ts";
import type { Visit } from "./visit.ts";

/** One step of a chain, and what surrounds the pages rendered there. */
export interface Step<State> {
  readonly frame: Frame<State>;
  readonly run: Answer<State>;
}

/** The page for every 404; it may be set after the routes. */
export interface Site<State> {
  notFound: Answer<State> | null;
}

/** The steps to a place: of each scope its error pages, then its middlewares. */
export function stepsTo<State>(
  scope: Scope<State>,
  site: Site<State>,
): Step<State>[] {
  return lineage(scope).flatMap((each) => {
    const frame = frameOf(each);
    const guard = each.parent === null || Object.keys(each.errors).length > 0;
    const runs: Answer<State>[] = [...each.middlewares];
    if (guard) runs.unshift(catcher(frame, { ...each.errors }, site));
    return runs.map((run) => ({ frame, run }));
  });
}

function catcher<State>(
  frame: Frame<State>,
  errors: ErrorPages<State>,
  site: Site<State>,
): Answer<State> {
  return async (visit) => {
    try {
      return await visit.next();
    } catch (error) {
      note(visit, error);
      const status = statusOf(error);
      const page = pageFor(status, errors, site);
      if (page === undefined) throw error;
      visit.frame = frame;
      visit.data = undefined;
      return await page(visit, status);
    }
  };
}

function pageFor<State>(
  status: number,
  errors: ErrorPages<State>,
  { notFound }: Site<State>,
): Answer<State> | undefined {
  if (status === 404) return errors.notFound ?? notFound ?? errors.any;
  return (status >= 500 ? errors.server : undefined) ?? errors.any;
}

/** Remembers what was thrown, and logs it once if nobody meant it. */
export function note<State>(visit: Visit<State>, error: unknown): void {
  if (visit.error === error) return;
  visit.error = error;
  if (!(error instanceof HttpError)) console.error(error);
}
