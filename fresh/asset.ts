import { BASE, HASHES } from "./asset_hashes.ts";

/** The query that carries a file's hash, by which its URL may be kept for a year. */
export const HASH_QUERY = "__frsh_c";

const hashes = /* @__PURE__ */ new Map(HASHES);
const bases = /* @__PURE__ */ new Set(["", BASE]);

/** Remembers the hashes of the static files, by their path. */
export function rememberHashes(files: Iterable<readonly [string, string]>) {
  for (const [path, hash] of files) hashes.set(path, hash);
}

/** Remembers that an app serves the files below a path. */
export function rememberBase(basePath: string) {
  bases.add(basePath);
}

/** The URL of a static file with the hash of its content; others stay as they are. */
export function asset(path: string): string {
  const [, pathname = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const hash = hashOf(pathname);
  if (hash === undefined || rest.includes(`${HASH_QUERY}=`)) return path;
  const [, query = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(rest) ?? [];
  const separator = query === "" ? "?" : "&";
  return `${pathname}${query}${separator}${HASH_QUERY}=${hash}${fragment}`;
}

function hashOf(pathname: string): string | undefined {
  for (const base of bases) {
    const hash = pathname.startsWith(base) && hashes.get(pathname.slice(base.length));
    if (hash) return hash;
  }
  return undefined;
}

/** A `srcset` in which each URL is an `asset()`. */
export function assetSrcSet(srcset: string): string {
  if (srcset.includes("(")) return srcset; // a data URL may hold commas
  return srcset.split(",")
    .map((candidate) => candidate.replace(/\S+/, asset))
    .join(",");
}
