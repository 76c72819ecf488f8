import type { ComponentChildren } from "preact";
import type { PageProps } from "./context.ts";
import type { PageResponse, RouteHandler } from "./handlers.ts";
import type { Middleware } from "./middleware.ts";

/** A page, a layout or the app wrapper: sync or async; preact's children include a `Response` and a promise. */
export type PageComponent<Data, State> = (
  props: PageProps<Data, State>,
) => ComponentChildren;

type DataIn<Answer> = Answer extends PageResponse<infer Data> ? Data : never;

type AnswerOf<Fn> = Fn extends (...args: never[]) => infer Answer ? DataIn<Awaited<Answer>>
  : never;

/** The data a handler gives its page, whichever method answered. */
export type DataOf<Handler> = [Handler] extends [never] ? unknown
  : Handler extends (...args: never[]) => unknown ? AnswerOf<Handler>
  : { [M in keyof Handler]: AnswerOf<Handler[M]> }[keyof Handler];

/** Functions that give their argument back, and the right types on the way. */
export interface Define<State> {
  handlers<Handler extends RouteHandler<unknown, State>>(
    handlers: Handler,
  ): Handler;
  page<Handler extends RouteHandler<unknown, State> = never>(
    page: PageComponent<DataOf<Handler>, State>,
  ): PageComponent<DataOf<Handler>, State>;
  layout(
    layout: PageComponent<unknown, State>,
  ): PageComponent<unknown, State>;
  middleware<M extends Middleware<State> | Middleware<State>[]>(
    middleware: M,
  ): M;
}

/** Ties handlers, pages, layouts and middlewares to one kind of state. */
export function createDefine<State>(): Define<State> {
  return {
    handlers: (handlers) => handlers,
    page: (page) => page,
    layout: (layout) => layout,
    middleware: (middleware) => middleware,
  };
}
