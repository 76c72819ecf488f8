/** Where a page has its tab: the key of the tab, and the address to come back to. */
export interface PagePlace {
  readonly key: string;
  readonly href: string;
}

/** Pages on the way in and out, and addresses that hold a secret, have no tab. */
const NONE = /^\/(sign-in|sign-out|create-account|session|invite\/.*)$/;

/** What says something once, and what must not be kept. */
const PASSING = /^(added|certified|deleted|done|ended|lang|moved|saved|token)$/;

/** The tab of an address, if it has one; all pages of an application share one. */
export function placeOf({ pathname, searchParams }: URL): PagePlace | null {
  if (NONE.test(pathname)) return null;
  const kept = [...searchParams].filter(([name]) => !PASSING.test(name));
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
  const [file] = /^\/applications\/(?!new$)[^/]+/.exec(pathname) ?? [];
  return { key: file ?? pathname, href: pathname + query };
}
