import { componentsIn, type IslandFile, SCRIPTS } from "./islands.ts";
import { type Project, urlOf } from "./project.ts";

/** A project's imports, by their names. */
type Imports = Readonly<Record<string, string>>;

/** What the browser build is made of. */
export interface BrowserParts {
  readonly islands: readonly IslandFile[];
  /** The hashes of the static files, by their path. */
  readonly hashes: readonly (readonly [string, string])[];
  readonly imports: Imports;
}

/** The sources of the browser build: a script each, what they share, and their config. */
export function browserSources(
  project: Project,
  { islands, hashes, imports }: BrowserParts,
): { scripts: Record<string, string>; others: Record<string, string> } {
  const scripts = {
    kinds: script("kinds", {
      first: `import { kinds } from ${here("browser_kinds.ts")};`,
      parts: "kinds",
    }),
    slots: script("slots", {
      first: `import { island } from ${here("browser_boot.ts")};\n` +
        `import { slotsOf } from ${here("browser_slots.ts")};`,
      parts: "slotsOf(island)",
    }),
    ...("@preact/signals" in imports && {
      signals: script("signals", {
        first: `import { computed, signal } from "@preact/signals";\n` +
          `import { signals } from ${here("browser_signals.ts")};`,
        parts: "signals({ computed, signal })",
      }),
    }),
    ...Object.fromEntries(islands.map((each) => [each.script, islandScript(project, each)])),
  };
  const others = {
    "hashes.ts": hashesSource(hashes),
    "signals_package.ts": `import ${here("browser_microtask.ts")};
export * from ${JSON.stringify(imports["@preact/signals"])};`,
    "deno.json": configOf(project, imports),
  };
  return { scripts, others };
}

/** Where an app has a base path, the scripts are below it too. */
function hashesSource(hashes: BrowserParts["hashes"]): string {
  const up = SCRIPTS.replace(/^\//, "").replace(/[^/]+\//g, "../");
  return `export const HASHES = ${JSON.stringify(hashes)};
export const BASE = new URL(${JSON.stringify(up)}, import.meta.url).pathname.slice(0, -1);`;
}

function islandScript({ root }: Project, { path, script: name, module }: IslandFile): string {
  const names = componentsIn(module).map(([exported]) => exported);
  const list = names.map((each, i) => `${each} as c${i}`).join(", ");
  return script(name, {
    first: `import { ${list} } from ${JSON.stringify(urlOf(`${root}/${path}`).href)};`,
    parts: `{ ${names.map((each, i) => `${JSON.stringify(each)}: c${i}`).join(", ")} }`,
  });
}

function script(name: string, { first, parts }: { first: string; parts: string }): string {
  return `${first}
import { add } from ${here("browser_boot.ts")};
add(${JSON.stringify(name)}, ${parts});`;
}

/**
 * Its own config, for two reasons: precompiled JSX is for servers only, and two of
 * our modules are others in a browser. These are named by their URLs: a short name
 * in a project's file means what the project's own config says.
 */
function configOf({ root }: Project, imports: Imports): string {
  const folder = urlOf(root, "folder");
  const all = Object.fromEntries(
    Object.entries(imports).map(([name, target]) => [
      name,
      /^\.{1,2}\//.test(target) ? new URL(target, folder).href : target,
    ]),
  );
  const runtime = all["fresh/runtime"] ?? import.meta.url;
  return JSON.stringify({
    nodeModulesDir: "none",
    imports: {
      ...all,
      "@preact/signals": "./signals_package.ts",
      "browser-jsx/jsx-runtime": hrefOf("browser_jsx.ts"),
      [new URL("head.ts", runtime).href]: hrefOf("browser_head.ts"),
      [new URL("asset_hashes.ts", runtime).href]: "./hashes.ts",
    },
    compilerOptions: { jsx: "react-jsx", jsxImportSource: "browser-jsx" },
  });
}

function here(file: string): string {
  return JSON.stringify(hrefOf(file));
}

function hrefOf(file: string): string {
  return new URL(file, import.meta.url).href;
}
