import { browserSources } from "./browser_sources.ts";
import { bodiesOf, type Effort } from "./compress.ts";
import { contentType } from "./content_type.ts";
import type { IslandFile, Islands } from "./islands.ts";
import { lower } from "./lower.ts";
import type { Project } from "./project.ts";
import { nameByContent } from "./script_names.ts";
import type { StaticFile } from "./static_store.ts";

/** The scripts of a project's islands. */
export interface BrowserBuild {
  readonly scripts: Islands["scripts"];
  /** The same as static files, by their path. */
  readonly files: ReadonlyMap<string, StaticFile>;
}

/** Builds the scripts of the islands; without islands there are none. */
export async function buildBrowser(
  project: Project,
  { islands, hashes, effort }: {
    islands: readonly IslandFile[];
    hashes: readonly (readonly [string, string])[];
    effort: Effort;
  },
): Promise<BrowserBuild> {
  if (islands.length === 0) return { scripts: {}, files: new Map() };
  const { imports = {} } = JSON.parse(await Deno.readTextFile(`${project.root}/deno.json`));
  const folder = await Deno.makeTempDir({ prefix: "browser-build-" });
  try {
    const { scripts, others } = browserSources(project, { islands, hashes, imports });
    const entries = Object.entries(scripts).map(([name, text]) => [`${name}.ts`, text] as const);
    for (const [name, text] of [...entries, ...Object.entries(others)]) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    await copyLock(project, folder);
    await bundle(folder, entries.map(([name]) => name));
    await lower({ from: `${folder}/new`, to: `${folder}/out`, target: project.target });
    return await read(`${folder}/out`, { names: Object.keys(scripts), effort });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The browser runs the versions the server runs. */
async function copyLock({ root }: Project, folder: string): Promise<void> {
  try {
    await Deno.copyFile(`${root}/deno.lock`, `${folder}/deno.lock`);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** In a process of its own: `Deno.bundle()` would take the project's config. */
async function bundle(folder: string, entries: readonly string[]): Promise<void> {
  const options = ["--platform=browser", "--minify", "--code-splitting", "--outdir=new"];
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", "--config=deno.json", ...options, ...entries],
    cwd: folder,
    stdout: "null",
  }).output();
  if (!success) throw new Error(`Cannot build the islands: ${new TextDecoder().decode(stderr)}`);
}

async function read(
  folder: string,
  { names, effort }: { names: readonly string[]; effort: Effort },
): Promise<BrowserBuild> {
  const texts = new Map<string, string>();
  for await (const { name } of Deno.readDir(folder)) {
    texts.set(name, await Deno.readTextFile(`${folder}/${name}`));
  }
  const named = nameByContent(texts);
  const sorted = named.values().toArray().sort((a, b) => a.path < b.path ? -1 : 1);
  const files = sorted.map(async ({ path, hash, text }) => {
    const type = contentType(path);
    const bodies = await bodiesOf(new TextEncoder().encode(text), { type, effort });
    return [path, { type, hash, bodies }] as const;
  });
  const scripts = names.map((name) => {
    const { path, imports } = named.get(`${name}.js`)!;
    return [name, { path, imports }];
  });
  return { scripts: Object.fromEntries(scripts), files: new Map(await Promise.all(files)) };
}
