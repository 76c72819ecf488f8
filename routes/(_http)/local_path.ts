const HERE = "http://here.invalid";

/** The path if it leads to a page of this host, else the home page. */
export function localPath(text: string | null | undefined): string {
  if (!text?.startsWith("/") || !URL.canParse(text, HERE)) return "/";
  const { origin, pathname, search } = new URL(text, HERE);
  return origin === HERE && !pathname.startsWith("//") ? pathname + search : "/";
}

/** The path without the parameters of these names. */
export function pathWithout(path: string, ...names: string[]): string {
  const url = new URL(path, HERE);
  for (const name of names) url.searchParams.delete(name);
  return url.pathname + url.search;
}
