/** The names and values of a path that matches, or null. */
export type Matcher = (pathname: string) => Record<string, string> | null;

// What each kind of segment becomes. URLPattern says the same, at a hundred
// times the price of a RegExp; whatever is not in the table is left to it.
const SEGMENTS: readonly (readonly [RegExp, string])[] = [
  [/^\/:(\w+)$/, "/([^/]+?)"],
  [/^\/:(\w+)\?$/, "(?:/([^/]+?))?"],
  [/^\{\/:(\w+)\}\?$/, "(?:/([^/]+?))?"],
  [/^\/:(\w+)\+$/, "/((?:[^/]+?)(?:/[^/]+?)*)"],
  [/^\/:(\w+)\*$/, "(?:/((?:[^/]+?)(?:/[^/]+?)*))?"],
  [/^\/\*$/, "/(.*)"],
];
const LITERAL = /^\/[\w.~%!$&',;=@-]*$/;

/** Whether the pattern matches one path only. */
export function isExact(pattern: string): boolean {
  return !/[:*{}()?+\\]/.test(pattern);
}

/** The pattern as the URL of a request spells it. */
export function normalize(pattern: string): string {
  return pattern.replace(/[^\x20-\x7e]+/g, encodeURI);
}

/** A function that matches paths against the pattern. */
export function compile(pattern: string): Matcher {
  const parts = pattern.match(/\{\/:\w+\}\?|\/[^/{]*/g) ?? [];
  const names: string[] = [];
  const sources: string[] = [];
  for (const part of parts) {
    const source = segment(part, names);
    if (source === null) return general(pattern);
    sources.push(source);
  }
  if (parts.join("") !== pattern) return general(pattern);
  return simple(new RegExp(`^${sources.join("")}$`), names);
}

function segment(part: string, names: string[]): string | null {
  if (LITERAL.test(part)) return part.replace(/[.$]/g, "\\$&");
  for (const [form, source] of SEGMENTS) {
    const found = form.exec(part);
    if (found === null) continue;
    names.push(found[1] ?? "0");
    return source;
  }
  return null;
}

function simple(regexp: RegExp, names: readonly string[]): Matcher {
  return (pathname) => {
    const found = regexp.exec(pathname);
    if (found === null) return null;
    return Object.fromEntries(
      names.map((name, i) => [name, decode(found[i + 1])]),
    );
  };
}

function general(pattern: string): Matcher {
  const urlPattern = new URLPattern({ pathname: pattern });
  return (pathname) => {
    const groups = urlPattern.exec({ pathname })?.pathname.groups;
    if (groups === undefined) return null;
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decode(value)]),
    );
  };
}

function decode(value: string | undefined): string {
  if (value === undefined) return "";
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a lone "%" is what was asked for
  }
}
