import assert from "node:assert/strict";
import { tooNew } from "../tests/script_syntax.ts";
import { buildBrowser } from "./browser_build.ts";
import { loadIslands } from "./island_files.ts";
import { ISLAND_IMPORTS, ISLAND_PROJECT } from "./island_project.ts";
import { miniProject } from "./mini_project.ts";
import { projectOf } from "./project.ts";

/** What is too new for Chromium 64 in the scripts of a project, by the script. */
async function faults(files: Readonly<Record<string, string>>, target?: string) {
  await using mini = await miniProject(files, ISLAND_IMPORTS);
  const project = projectOf({ root: mini.root, ...(target !== undefined && { target }) });
  const islands = await loadIslands(project);
  const built = await buildBrowser(project, { islands, hashes: [], effort: "none" });
  return Array.from(built.files, ([path, { bodies }]) => {
    const text = new TextDecoder().decode(bodies.identity);
    return [path, ...tooNew(text)];
  }).filter(([, ...found]) => found.length > 0);
}

const NEW = {
  "islands/New.tsx": `
class Own { #secret = 1; static read(own) { return own?.#secret ?? 2; } }

export const New = ({ value }) => {
  try { value = Own.read(value); } catch { value ||= 3; }
  return <button type="button" onClick={() => value ??= 4}>{value?.text ?? null}</button>;
};`,
};

Deno.test("every script of a build parses in Chromium 64", async () => {
  assert.deepEqual(await faults(ISLAND_PROJECT), []);
});

Deno.test("new syntax of an island is lowered to what the target knows", async () => {
  assert.deepEqual(await faults(NEW), []);
  assert.notDeepEqual(await faults(NEW, "esnext"), []);
});
