/** What may be said when an app is made. */
export interface FreshConfig {
  /** The path under which all routes live, such as `/portal`. */
  basePath?: string;
  /** Believe `X-Forwarded-Proto` and `X-Forwarded-Host` when building `ctx.url`. */
  trustProxy?: boolean;
}

/** The configuration an app runs with. */
export interface ResolvedFreshConfig {
  readonly basePath: string;
  readonly trustProxy: boolean;
  /** The project's folder. */
  readonly root: string;
  readonly mode: "development" | "production";
}

/** How `app.listen()` serves; the same as `Deno.serve()`. */
export type ListenOptions = Partial<
  Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem
>;

/** What a route may say about itself. */
export interface RouteConfig {
  /** A URL pattern used instead of the one made from the file's name. */
  routeOverride?: string;
  /** Render the page without the layouts of its folders. */
  skipInheritedLayouts?: boolean;
  /** Render the page without `_app`. */
  skipAppWrapper?: boolean;
}

/** What a layout may say about itself. */
export type LayoutConfig = Omit<RouteConfig, "routeOverride">;
