import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { ROOT } from "./sources.ts";

const ALLOWED = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "Zlib"];

/** Packages that name no licence but come with its text, as its first line. */
const BY_TEXT: Readonly<Record<string, string>> = { "png-js@2.0.0": "MIT License" };

interface Lock {
  /** Packages for one platform say so, and are absent on others. */
  readonly npm: Readonly<Record<string, { readonly os?: string[]; readonly cpu?: string[] }>>;
}

function deno(...args: string[]): string {
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), { args, cwd: ROOT })
    .outputSync();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** What the package says in the cache, which has a folder for each registry. */
function licenceOf(key: string, cache: string): string | undefined {
  const [, name, version] = key.match(/^(@?[^@]+)@([^_]+)/)!;
  const [found] = globSync(`*/${name}/${version}/package.json`, { cwd: cache });
  return found && (JSON.parse(Deno.readTextFileSync(`${cache}/${found}`)).license ??
    licenceByText(key, `${cache}/${found}`));
}

function licenceByText(key: string, file: string): string {
  const text = BY_TEXT[key];
  if (text === undefined) return "none";
  const [first] = Deno.readTextFileSync(file.replace(/package\.json$/, "LICENSE")).split("\n");
  return first === text ? "MIT" : "none";
}

function isAllowed(licence: string): boolean {
  return licence.replaceAll(/[()]/g, "").split(" OR ")
    .some((way) => way.split(" AND ").every((id) => ALLOWED.includes(id)));
}

/** Packages of a config's lock whose licence is not on the list. */
function refused(config: string): string[] {
  deno("install", "--config", config);
  const { npmCache } = JSON.parse(deno("info", "--json"));
  const lock: Lock = JSON.parse(Deno.readTextFileSync(ROOT + config.replace(/json$/, "lock")));
  return Object.entries(lock.npm)
    .map(([key, { os, cpu }]) => ({ key, licence: licenceOf(key, npmCache), optional: os ?? cpu }))
    .filter(({ licence, optional }) => licence === undefined ? !optional : !isAllowed(licence))
    .map(({ key, licence }) => `${key}: ${licence}`);
}

Deno.test("every package that serves has a permissive licence", () => {
  assert.deepEqual(refused("deno.json"), []);
});

Deno.test("so has every package of the tests, but for one under the MPL and two under Python's", () => {
  assert.deepEqual(refused("deno.test.json"), [
    "argparse@2.0.1: Python-2.0",
    "argparse@3.0.4: PSF-2.0",
    "axe-core@4.14.1: MPL-2.0",
  ]);
});
