import { posix } from "node:path";
import type { Source } from "./sources.ts";

/** What each room may import beside itself: rooms and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "rules": ["zod"],
  "locales": ["rules"],
  "kv": ["rules", "zod"],
  "services": ["rules", "kv"],
  "components": ["rules", "locales", "preact"],
  "islands": ["rules", "components", "preact", "@preact/signals", "fresh"],
  "fresh": ["preact", "preact-render-to-string", "node:"],
  "fresh.config.ts": ["zod"],
};

/** Packages that one file alone may import. */
const ONE_PLACE: Readonly<Record<string, string>> = {
  "@dagrejs/dagre": "components/rules/diagram_layout.ts",
  "@tus/server": "routes/applications/(_parts)/tus.ts",
  "openapi3-ts": "rules/openapi.ts",
  fflate: "services/unzip_part.ts",
  papaparse: "services/csv_rows.ts",
  pdfkit: "components/pdf/pdfkit.ts",
  saxes: "services/xml_elements.ts",
  uqr: "components/QrCode.tsx",
};

/** Rooms that may import all but these; nobody but `dev.ts` imports what opens the store. */
const MAY_NOT_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "routes": ["kv", "main.ts", "dev.ts"],
  "state.ts": ["main.ts", "dev.ts"],
  "portal.ts": ["main.ts", "dev.ts"],
  "main.ts": ["dev.ts"],
  "dev.ts": [],
};

/** Rooms that do not serve: they import what they like, and nobody imports them. */
const TOOLS = ["tests", "bench", "docs", "examples", "tasks"];

/** Members of `Deno`, each with the one room that may name it. */
const ONLY_IN: Readonly<Record<string, string>> = {
  env: "fresh.config.ts",
  openKv: "kv",
  Kv: "kv",
};

/** What no island may draw into the browser, at however many removes. */
const NOT_IN_BROWSER = /^(zod$|uqr$|pdfkit$|locales\/|kv\/|services\/|rules\/packs\/)/;

/** Short names of modules: each a path from the root or a package. */
export type ImportMap = Readonly<Record<string, string>>;

interface Target {
  /** A room, a package, or `node:`. */
  readonly name: string;
  /** Path from the root, of what is in the repository. */
  readonly file?: string;
}

/** Where the sources break the layers, one sentence each. */
export function violations(sources: readonly Source[], map: ImportMap): string[] {
  return sources.flatMap((source) => [
    ...names(source, map),
    ...(isTool(source.file) ? [] : [...imports(source, map), ...globals(source)]),
    ...(roomOf(source.file) === "islands" ? bundle(source, sources, map) : []),
  ]);
}

/** The folder at the root a file is in, or the file itself where it lies at the root. */
export function roomOf(file: string): string {
  return file.split("/")[0]!;
}

/** Whether a file is a test or a tool, and so no part of what is served. */
export function isTool(file: string): boolean {
  return TOOLS.includes(roomOf(file)) || /_test\.tsx?$/.test(file);
}

function names({ file, barrel }: Source, map: ImportMap): string[] {
  const room = roomOf(file);
  const isKnown = isTool(file) || room in MAY_IMPORT || room in MAY_NOT_IMPORT;
  const isEntry = Object.values(map).includes(`./${file}`);
  return [
    ...(isKnown ? [] : [`${file} is in no room`]),
    ...(/(^|\/)(utils|lib|helpers)\//.test(file) ? [`${file} is in a room without a subject`] : []),
    ...(/(^|\/)types\.tsx?$/.test(file) ? [`${file} is not named for its subject`] : []),
    ...(/(^|\/)index\.tsx?$/.test(file) && room !== "routes" ? [`${file} is no route`] : []),
    ...(barrel && !isEntry ? [`${file} is a barrel`] : []),
  ];
}

function imports(source: Source, map: ImportMap): string[] {
  return source.imports
    .map(({ specifier }) => specifier)
    .filter((specifier) => !mayImport(source.file, resolve(specifier, source.file, map)))
    .map((specifier) => `${source.file} imports ${specifier}`);
}

function mayImport(file: string, target: Target | undefined): boolean {
  if (target === undefined) return false;
  const room = roomOf(file);
  if (target.name in ONE_PLACE) return ONE_PLACE[target.name] === file;
  if (target.file !== undefined && isTool(target.file)) return false;
  if (target.name === room) return true;
  return MAY_IMPORT[room]?.includes(target.name) ??
    !MAY_NOT_IMPORT[room]?.includes(target.name);
}

function globals({ file, deno }: Source): string[] {
  return deno
    .filter((member) => (ONLY_IN[member] ?? roomOf(file)) !== roomOf(file))
    .map((member) => `${file} names Deno.${member}`);
}

/** What an island imports stays in the browser's bundle, unless it is only a type. */
function bundle(island: Source, sources: readonly Source[], map: ImportMap): string[] {
  const seen = new Set([island.file]);
  for (const file of seen) { // grows while it is walked
    for (const { specifier, typeOnly } of sources.find((s) => s.file === file)?.imports ?? []) {
      const target = typeOnly ? undefined : resolve(specifier, file, map);
      if (target !== undefined) seen.add(target.file ?? target.name);
    }
  }
  return [...seen]
    .filter((name) => NOT_IN_BROWSER.test(name))
    .map((name) => `${island.file} brings ${name} into the browser`);
}

function resolve(specifier: string, file: string, map: ImportMap): Target | undefined {
  if (/^\.\.?\//.test(specifier)) return inside(posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith("node:")) return { name: "node:" };
  const key = Object.keys(map).find((key) => specifier === key) ??
    Object.keys(map).find((key) => specifier.startsWith(key.replace(/\/?$/, "/")));
  if (key === undefined) return undefined;
  const mapped = map[key]!;
  return mapped.startsWith("./") ? inside(mapped.slice(2)) : { name: key.replace(/\/$/, "") };
}

function inside(file: string): Target {
  return { name: roomOf(file), file };
}
