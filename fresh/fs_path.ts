import { isGroup } from "./scope.ts";

/** What the path of a file in the routes folder says. */
export interface RoutePath {
  /** Its place, groups included: by this it is known which rules hold for it. */
  readonly scope: string;
  /** The URL pattern it answers. */
  readonly pattern: string;
  /** `_app`, `_layout` and so on, or null for a route. */
  readonly special: Special | null;
}

const SPECIAL = [
  "_app",
  "_layout",
  "_middleware",
  "_error",
  "_404",
  "_500",
] as const;

/** A file that says something of its folder. */
export type Special = typeof SPECIAL[number];

/** Reads a path such as `(shop)/orders/[id].tsx`; null if it is no module of routes. */
export function readRoutePath(path: string): RoutePath | null {
  const folders = path.replace(/\.[jt]sx?$/, "").split("/");
  const name = folders.pop() ?? "";
  if (!/\.[jt]sx?$/.test(path) || /[._]test$/.test(name)) return null;
  if (folders.some((folder) => folder.startsWith("(_"))) return null;

  const special = SPECIAL.find((each) => each === name) ?? null;
  if (special === null && /^[_.]/.test(name)) return null;

  const own = special !== null || name === "index" ? [] : [name];
  const segments = [...folders, ...own].map(segment);
  return {
    scope: pathOf(segments),
    pattern: pathOf(segments.filter((each) => !isGroup(each))),
    special,
  };
}

function pathOf(segments: readonly string[]): string {
  const path = segments
    .map((each) => each.startsWith("{") ? each : `/${each}`)
    .join("");
  return path === "" ? "/" : path;
}

function segment(name: string): string {
  return name
    .replace(/^\[\[(\w+)\]\]$/, "{/:$1}?")
    .replace(/\[\.\.\.(\w+)\]$/, ":$1*")
    .replace(/\[(\w+)\]/g, ":$1");
}

/** Orders routes: fixed names, then values, optional values, and the rest last. */
export function bySpecificity(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rank(left[i]) - rank(right[i]);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : Number(a > b);
}

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => !isGroup(part));
}

// Of two routes where one goes on, the longer comes first.
const ENDED = 4;

function rank(name: string | undefined): number {
  if (name === undefined) return ENDED;
  if (name.startsWith("[...")) return 3;
  if (name.startsWith("[[")) return 2;
  return name.includes("[") ? 1 : 0;
}
