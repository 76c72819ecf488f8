import assert from "node:assert/strict";
import { buildBrowser } from "../fresh/browser_build.ts";
import { loadIslands } from "../fresh/island_files.ts";
import { projectOf } from "../fresh/project.ts";
import { walk } from "../fresh/walk.ts";
import { notEs2015, tooNew } from "./script_syntax.ts";
import { ROOT } from "./sources.ts";

Deno.test("every script of the islands parses in Chromium 64", async () => {
  const project = projectOf({ root: ROOT });
  const islands = await loadIslands(project);
  const { files, scripts } = await buildBrowser(project, { islands, hashes: [], effort: "none" });
  for (const [path, { bodies }] of files) {
    assert.deepEqual(tooNew(new TextDecoder().decode(bodies.identity)), [], path);
  }
  for (const { script } of islands) assert.ok(files.has(scripts[script]?.path ?? ""), script);
});

Deno.test("every classic script parses as ES2015, which Chrome 50 knows", async () => {
  for (const path of await walk(`${ROOT}static`)) {
    if (!path.endsWith(".js")) continue;
    assert.equal(notEs2015(await Deno.readTextFile(`${ROOT}static/${path}`)), undefined, path);
  }
});

const known = ["const a = { ...b };", "export default async () => { for await (const a of b); };"];

const unknown = [
  "a?.b",
  "a ?? b",
  "a ??= b",
  "class A { b = 1; }",
  "class A { #b() {} }",
  "try { a() } catch { b() }",
  "const a = 1n;",
  'export * as a from "./a.js";',
  "await a;",
  "a.flat();",
  "Object.fromEntries(a);",
];

Deno.test("Chromium 64 knows object spread, import() and import.meta, and nothing newer", () => {
  for (const text of [...known, 'import("./a.js");', "import.meta.url;"]) {
    assert.deepEqual(tooNew(text), [], text);
  }
  for (const text of unknown) assert.notDeepEqual(tooNew(text), [], text);
});

Deno.test("ES2015 knows classes and arrows, and nothing newer", () => {
  assert.equal(notEs2015("class A { b() { return () => `${this}`; } }"), undefined);
  for (const text of [...known, ...unknown.slice(0, 7), "a ** b", "async () => {}"]) {
    assert.notEqual(notEs2015(text), undefined, text);
  }
});
