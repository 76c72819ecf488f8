import { Buffer } from "node:buffer";
import { join } from "node:path";

/** A file from somebody's disk. */
export interface Paper {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A small document that is a PDF by its first bytes. */
export function pdf(name: string, bytes = 600): Paper {
  const buffer = Buffer.alloc(bytes, " ");
  buffer.write("%PDF-1.4\n");
  return { name, mimeType: "application/pdf", buffer };
}

/** Where papers lie while a browser takes them: told by their path, megabytes need no way through the page. */
const desk = await Deno.makeTempDir({ prefix: "foodgate-papers-" });
globalThis.addEventListener("unload", () => Deno.removeSync(desk, { recursive: true }));

/** Lays papers on the disk; returns their paths. */
export async function onDisk(papers: readonly Paper[]): Promise<string[]> {
  return await Promise.all(papers.map(async ({ name, buffer }) => {
    const folder = await Deno.makeTempDir({ dir: desk });
    const path = join(folder, name);
    await Deno.writeFile(path, buffer);
    return path;
  }));
}
