import type { FunctionComponent } from "preact";
import type { Context } from "./context.ts";
import { HttpError } from "./http_error.ts";
import { redirect } from "./redirect.ts";
import { renderContent } from "./render.ts";
import type { Frame } from "./scope.ts";

/** A context as the app sees it from within. */
interface LiveContext<State> extends Context<State> {
  data: unknown;
  error: unknown;
}

/** A request on its way through the app. */
export interface Visit<State> {
  readonly ctx: LiveContext<State>;
  /** What surrounds a page rendered at this point of the way. */
  frame: Frame<State>;
  /** Goes the rest of the way. */
  next: () => Response | Promise<Response>;
}

type Given<State> = Pick<
  Context<State>,
  "req" | "url" | "params" | "route" | "config" | "info"
>;

const Nothing: FunctionComponent = () => null;

/** A request at the door. */
export function createVisit<State>(given: Given<State>): Visit<State> {
  const visit: Visit<State> = {
    frame: { app: null, layouts: [] },
    next: () => {
      throw new HttpError(404);
    },
    // No accessors here: V8 would make a hidden class for each request.
    ctx: {
      ...given,
      // Its fields are for the app's first middlewares to set.
      state: {} as State,
      data: undefined,
      error: null,
      isPartial: false,
      Component: Nothing,
      next: async () => await visit.next(),
      redirect,
      render: (vnode, init, config) => renderContent(visit, vnode, { init, config }),
      html: (content, init) => body(content, "text/html", init),
      text: (content, init) => body(content, "text/plain", init),
      json: (content, init) => Response.json(content, init),
    },
  };
  return visit;
}

function body(content: string, type: string, init?: ResponseInit): Response {
  const headers = new Headers(init?.headers);
  headers.set("Content-Type", `${type}; charset=utf-8`);
  return new Response(content, { ...init, headers });
}
