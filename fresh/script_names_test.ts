import assert from "node:assert/strict";
import { nameByContent } from "./script_names.ts";

const texts = new Map([
  ["a.js", `import{x}from"./chunk.js";import "./side.js";const l=()=>import("./late.js");`],
  ["late.js", `import{y}from"./chunk.js";import{z}from"./deep.js";export{y,z};`],
  ["both.js", `import{x}from"./late.js";const l=()=>import( "./late.js");`],
  ["chunk.js", "export const x=1,y=2;"],
  ["side.js", "0;"],
  ["deep.js", "export const z=3;"],
]);

/** The scripts that one needs before it runs, by their first names. */
function needs(name: string): string[] {
  const paths = nameByContent(texts).get(name)?.imports ?? [];
  return paths.map((path) => /(\w+)-/.exec(path)?.[1] ?? "").toSorted();
}

Deno.test("a script needs what it imports, also at second hand", () => {
  assert.deepEqual(needs("late.js"), ["chunk", "deep"]);
  assert.deepEqual(needs("both.js"), ["chunk", "deep", "late"]);
});

Deno.test("what a script fetches later by import() is not needed before, and has its new name", () => {
  assert.deepEqual(needs("a.js"), ["chunk", "side"]);
  const named = nameByContent(texts);
  const late = named.get("late.js")?.path.split("/").at(-1);
  assert.ok(named.get("a.js")?.text.includes(`import("./${late}")`));
});
