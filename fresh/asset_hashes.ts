/** The hashes of the static files by their path; the browser build has another file here. */
export const HASHES: readonly (readonly [string, string])[] = [];
