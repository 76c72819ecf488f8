import { type Project, urlOf } from "./project.ts";
import type { IslandFile, Islands } from "./islands.ts";
import { pack, type PackedFile } from "./static_pack.ts";
import type { StaticFile } from "./static_store.ts";

/** What a production build is made of. */
export interface Sources {
  /** The paths of the modules in the routes folder. */
  readonly routes: readonly string[];
  /** The static files, with the scripts of the islands among them. */
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly islands: readonly IslandFile[];
  readonly scripts: Islands["scripts"];
}

const PACK = "static.bin";

/** Writes the server entry, the build, its packed static files, and what they were made of. */
export async function writeOutput(
  project: Project,
  sources: Sources,
): Promise<void> {
  const { files, bytes } = pack(sources.files);
  await Deno.mkdir(project.outDir, { recursive: true });
  const at = (name: string) => `${project.outDir}/${name}`;
  await Promise.all([
    Deno.writeFile(at(PACK), bytes),
    Deno.writeTextFile(at("meta.json"), JSON.stringify(metaOf(sources))),
    Deno.writeTextFile(at("build.js"), buildSource(project, { ...sources, files })),
    Deno.writeTextFile(at("server.js"), serverSource(project)),
  ]);
}

/** By this a task sees that a build is stale: other routes, or static files of another content. */
function metaOf({ routes, files }: Sources) {
  const hashes = Array.from(files, ([path, { hash }]) => [path, hash]);
  return { routes, static: Object.fromEntries(hashes) };
}

const WRITTEN = "// Written by fresh/dev. All paths are relative: the project may move.";

/** The entry: the app of the project with its build. */
function serverSource(project: Project): string {
  const from = fromFolder(project);
  return `${WRITTEN}
import { app } from ${from(urlOf(project.serverEntry))};
import { production } from ${from(new URL("./production.ts", import.meta.url))};
import { build } from "./build.js";
export default await production(app, build);
`;
}

/** The build, for whichever app it is given to. */
function buildSource(
  project: Project,
  { routes, files, islands, scripts }: Omit<Sources, "files"> & { files: readonly PackedFile[] },
): string {
  const from = fromFolder(project);
  const route = (path: string) => from(urlOf(`${project.routeDir}/${path}`));
  const island = (path: string) => from(urlOf(`${project.root}/${path}`));
  return `${WRITTEN}
${routes.map((path, i) => `import * as route${i} from ${route(path)};`).join("\n")}
${islands.map(({ path, script }) => `import * as ${script} from ${island(path)};\n`).join("")}
export const build = {
  root: new URL(${from(urlOf(project.root, "folder"))}, import.meta.url),
  pack: new URL("./${PACK}", import.meta.url),
  routes: [
${routes.map((path, i) => `    { path: ${JSON.stringify(path)}, module: route${i} },`).join("\n")}
  ],
  files: [
${files.map((file) => `    ${JSON.stringify(file)},`).join("\n")}
  ],
${islandsSource(islands, scripts)}};
`;
}

function fromFolder(project: Project): (to: URL) => string {
  const folder = urlOf(project.outDir, "folder");
  return (to) => JSON.stringify(relative(folder, to));
}

function islandsSource(islands: Sources["islands"], scripts: Sources["scripts"]): string {
  if (islands.length === 0) return "";
  const list = islands.map(({ path, script }) =>
    `    { path: ${JSON.stringify(path)}, script: "${script}", module: ${script} },\n`
  );
  return `  islands: [\n${list.join("")}  ],\n  scripts: ${JSON.stringify(scripts)},\n`;
}

/** The way from a folder to a file, as an import writes it. */
function relative(folder: URL, to: URL): string {
  const from = folder.pathname.split("/").slice(0, -1);
  const target = to.pathname.split("/");
  const parting = from.findIndex((part, i) => part !== target[i]);
  const depth = parting === -1 ? from.length : parting;
  const up = "../".repeat(from.length - depth) || "./";
  return up + target.slice(depth).join("/");
}
