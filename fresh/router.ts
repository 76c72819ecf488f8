import { compile, isExact, type Matcher, normalize } from "./pattern.ts";

/** What is served at one pattern: a value a method, and `ALL`. */
export interface Entry<T> {
  readonly pattern: string;
  readonly methods: Map<string, T>;
}

/** A path that is known, and the value for the method if there is one. */
export interface Found<T> {
  readonly entry: Entry<T>;
  readonly params: Record<string, string>;
  readonly value: T | undefined;
}

/** Exact paths first, then patterns in the order they came. */
export interface Router<T> {
  /** The entry of a pattern, made if it is new. */
  entry(pattern: string): Entry<T>;
  find(method: string, pathname: string): Found<T> | null;
}

/** An empty router. */
export function createRouter<T>(): Router<T> {
  const exact = new Map<string, Entry<T>>();
  const patterns = new Map<string, { entry: Entry<T>; match: Matcher }>();

  return {
    entry(pattern) {
      const path = normalize(pattern);
      const known = exact.get(path) ?? patterns.get(path)?.entry;
      if (known !== undefined) return known;
      const entry: Entry<T> = { pattern, methods: new Map() };
      if (isExact(path)) exact.set(path, entry);
      else patterns.set(path, { entry, match: compile(path) });
      return entry;
    },

    find(method, pathname) {
      const entry = exact.get(pathname) ?? exact.get(otherSpelling(pathname));
      if (entry !== undefined) {
        return { entry, params: {}, value: valueFor(entry.methods, method) };
      }
      return among(pathname, method) ?? among(otherSpelling(pathname), method);
    },
  };

  function among(pathname: string, method: string): Found<T> | null {
    let first: Found<T> | null = null;
    for (const { entry, match } of patterns.values()) {
      const params = match(pathname);
      if (params === null) continue;
      const found = { entry, params, value: valueFor(entry.methods, method) };
      if (found.value !== undefined) return found;
      first ??= found;
    }
    return first;
  }
}

/** With a slash at the end or without: `trailingSlashes()` says which one people see. */
function otherSpelling(pathname: string): string {
  return pathname.endsWith("/") ? pathname.slice(0, -1) : `${pathname}/`;
}

/** What is served for a method; `HEAD` is answered as `GET` is. */
export function valueFor<T>(methods: ReadonlyMap<string, T>, method: string): T | undefined {
  return methods.get(method) ??
    (method === "HEAD" ? methods.get("GET") : undefined) ??
    methods.get("ALL");
}

/** The `Allow` header for what is served. */
export function allowed(methods: ReadonlyMap<string, unknown>): string {
  const names = new Set(methods.keys());
  if (names.has("GET")) names.add("HEAD");
  return [...names].join(", ");
}
