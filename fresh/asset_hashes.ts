/** The hashes of the static files by their path; the browser build has another file here. */
export const HASHES: readonly (readonly [string, string])[] = [];

/** The base path of the app the files belong to. */
export const BASE: string = "";
