import { sep } from "node:path";
import { bodiesOf, type Effort } from "./compress.ts";
import { contentType } from "./content_type.ts";
import { hashOf } from "./hash.ts";
import type { StaticFile, StaticStore } from "./static_store.ts";
import { walk } from "./walk.ts";

/** The static files of a folder, read and compressed, by their URL path. */
export async function readStatic(
  folder: string,
  { effort, ignore }: { effort: Effort; ignore?: readonly RegExp[] },
): Promise<Map<string, StaticFile>> {
  const paths = (await walk(folder, ignore && { ignore })).filter(isPublic);
  const files = await Promise.all(paths.map(async (path) => {
    const file = await readFile(`${folder}/${path}`, effort);
    return [`/${path}`, file] as const;
  }));
  return new Map(files);
}

/** Serves a folder as it is at the moment of each request, for development. */
export function watchedStore(folder: string): StaticStore {
  return {
    immutable: false,
    async find(path) {
      if (!isPublic(path.slice(1))) return undefined;
      try {
        const [real, root] = await Promise.all([
          Deno.realPath(folder + path),
          Deno.realPath(folder),
        ]);
        if (!real.startsWith(`${root}${sep}`)) return undefined;
        return await readFile(real, "none");
      } catch {
        return undefined; // no file of that name
      }
    },
  };
}

/** A store with some files more. */
export function withFiles(
  files: ReadonlyMap<string, StaticFile>,
  { immutable, find }: StaticStore,
): StaticStore {
  return { immutable, find: (path) => files.get(path) ?? find(path) };
}

async function readFile(path: string, effort: Effort): Promise<StaticFile> {
  const bytes = await Deno.readFile(path);
  const type = contentType(path);
  const bodies = await bodiesOf(bytes, { type, effort });
  return { type, hash: hashOf(bytes), bodies };
}

/** Hidden files stay hidden; `.well-known` is there to be read. */
function isPublic(path: string): boolean {
  return path.split("/").every((part) => !part.startsWith(".") || part === ".well-known");
}
