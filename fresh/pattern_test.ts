import assert from "node:assert/strict";
import { compile, isExact } from "./pattern.ts";

const paths = [
  "/",
  "/a",
  "/a/",
  "/a/b",
  "/a/b/c",
  "/a.json",
  "/axjson",
  "/a/x@1/y/z",
  "/b",
];

const patterns = [
  "/:id",
  "/a/:id",
  "/a/:id?",
  "/a{/:id}?",
  "/a/:rest*",
  "/a/:rest+",
  "/:rest*",
  "/a/*",
  "/*",
  "/:x/b/:y",
  "/a.json",
  "/:name.json",
  "/a/:x@:v/:rest*",
  "/a/(\\d+)",
  "{/:x}?/b",
];

Deno.test("compile() matches as URLPattern does", () => {
  for (const pattern of patterns) {
    const match = compile(pattern);
    const model = new URLPattern({ pathname: pattern });
    for (const pathname of paths) {
      const groups = model.exec({ pathname })?.pathname.groups;
      const expected = groups && Object.fromEntries(
        Object.entries(groups).map(([name, value]) => [name, value ?? ""]),
      );
      assert.deepEqual(match(pathname), expected ?? null, pattern + pathname);
    }
  }
});

Deno.test("compile() decodes values, and leaves what cannot be decoded", () => {
  const match = compile("/a/:id");

  assert.deepEqual(match("/a/%E4%BC%81%2F1"), { id: "企/1" });
  assert.deepEqual(match("/a/100%"), { id: "100%" });
});

Deno.test("isExact() tells a path from a pattern", () => {
  assert.equal(isExact("/a/b.json"), true);
  assert.equal(isExact("/a/:id"), false);
  assert.equal(isExact("/a/*"), false);
  assert.equal(isExact("/a{/b}?"), false);
});
