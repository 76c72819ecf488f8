/** The ways a file can be sent. */
export type Encoding = "br" | "gzip" | "identity";

/** A static file, in one or more encodings. */
export interface StaticFile {
  readonly type: string;
  /** The hash of its content. */
  readonly hash: string;
  readonly bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

/** The static files of a project. */
export interface StaticStore {
  /** The file at a decoded path such as `/styles.css`. */
  find(path: string): StaticFile | undefined | Promise<StaticFile | undefined>;
  /** Whether a URL with the right hash never changes what it means. */
  readonly immutable: boolean;
}

/** A store of files that do not change. */
export function fixedStore(
  files: ReadonlyMap<string, StaticFile>,
): StaticStore {
  return { immutable: true, find: (path) => files.get(path) };
}
