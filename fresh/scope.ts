import type { LayoutConfig } from "./config.ts";
import type { PageComponent } from "./define.ts";
import type { Middleware } from "./middleware.ts";
import type { Answer } from "./route.ts";

/** What surrounds a page: the app wrapper, and layouts from the outside in. */
export interface Frame<State> {
  readonly app: PageComponent<unknown, State> | null;
  readonly layouts: readonly PageComponent<unknown, State>[];
}

/** The error pages of one place, by the status they are for. */
export interface ErrorPages<State> {
  notFound?: Answer<State>;
  server?: Answer<State>;
  any?: Answer<State>;
}

/** What is said of one folder of paths; it holds for the folders within. */
export interface Scope<State> {
  readonly parent: Scope<State> | null;
  /** Within a group: the scope of the same URL, whose rules hold too. */
  readonly plain: Scope<State> | null;
  readonly children: Map<string, Scope<State>>;
  readonly middlewares: Middleware<State>[];
  readonly errors: ErrorPages<State>;
  app: PageComponent<unknown, State> | null;
  layout: { component: PageComponent<unknown, State>; config: LayoutConfig } | null;
}

/** A scope about which nothing is said yet. */
export function createScope<State>(
  parent: Scope<State> | null = null,
  plain: Scope<State> | null = null,
): Scope<State> {
  return {
    parent,
    plain,
    children: new Map(),
    middlewares: [],
    errors: {},
    app: null,
    layout: null,
  };
}

/** The scope of a path such as `/(group)/orders/:id`; `*` is the outermost. */
export function scopeAt<State>(
  root: Scope<State>,
  path: string,
): Scope<State> {
  return path.replaceAll("{/", "/{").split("/")
    .filter((part) => part !== "" && part !== "*")
    .reduce(childOf, root);
}

function childOf<State>(scope: Scope<State>, name: string): Scope<State> {
  const known = scope.children.get(name);
  if (known !== undefined) return known;
  const child = createScope(scope, plainOf(scope, name));
  scope.children.set(name, child);
  return child;
}

function plainOf<State>(
  scope: Scope<State>,
  name: string,
): Scope<State> | null {
  if (isGroup(name)) return scope.plain ?? scope;
  return scope.plain === null ? null : childOf(scope.plain, name);
}

/** Whether a folder's name leaves no trace in the URL. */
export function isGroup(name: string): boolean {
  return name.startsWith("(") && name.endsWith(")");
}

/** The scopes whose rules hold for a scope, outermost first. */
export function lineage<State>(scope: Scope<State>): Scope<State>[] {
  const { parent, plain } = scope;
  const outer = [parent && lineage(parent), plain, scope].flat();
  return [...new Set(outer.filter((each) => each !== null))];
}

/** What surrounds a page of the scope. */
export function frameOf<State>(scope: Scope<State>): Frame<State> {
  return lineage(scope).reduce<Frame<State>>(
    (frame, { app, layout }) =>
      layout === null
        ? { ...frame, app: app ?? frame.app }
        : within({ ...frame, app: app ?? frame.app }, layout.config, [
          layout.component,
        ]),
    { app: null, layouts: [] },
  );
}

/** A frame without what the config leaves out, and with more layouts inside. */
export function within<State>(
  { app, layouts }: Frame<State>,
  { skipAppWrapper, skipInheritedLayouts }: LayoutConfig,
  inner: readonly PageComponent<unknown, State>[] = [],
): Frame<State> {
  return {
    app: skipAppWrapper ? null : app,
    layouts: skipInheritedLayouts ? inner : [...layouts, ...inner],
  };
}
