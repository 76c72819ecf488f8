import assert from "node:assert/strict";
import { bySpecificity, readRoutePath } from "./fs_path.ts";

const patternOf = (path: string) => readRoutePath(path)?.pattern;

Deno.test("a file's path becomes a URL pattern", () => {
  const table = {
    "index.ts": "/",
    "about.tsx": "/about",
    "blog/index.ts": "/blog",
    "blog/[slug].ts": "/blog/:slug",
    "blog/[slug]/comments.jsx": "/blog/:slug/comments",
    "old/[...path].ts": "/old/:path*",
    "docs/[[version]]/index.ts": "/docs{/:version}?",
    "(info)/about.js": "/about",
    "(a)/shop/(b)/[id].tsx": "/shop/:id",
    "api/openapi.json.ts": "/api/openapi.json",
    "post-[id].ts": "/post-:id",
  };
  for (const [path, pattern] of Object.entries(table)) {
    assert.equal(patternOf(path), pattern);
  }
});

Deno.test("tests, styles, hidden files and ignored folders are no routes", () => {
  for (
    const path of [
      "about_test.ts",
      "about_test.tsx",
      "about.test.ts",
      "styles.css",
      "(_components)/Menu.tsx",
      "shop/(_islands)/Cart.tsx",
      "_utils.ts",
      ".hidden.ts",
    ]
  ) {
    assert.equal(readRoutePath(path), null, path);
  }
});

Deno.test("special files say something of their folder, groups included", () => {
  assert.deepEqual(readRoutePath("(info)/shop/_layout.tsx"), {
    scope: "/(info)/shop",
    pattern: "/shop",
    special: "_layout",
  });
  assert.equal(readRoutePath("_404.tsx")?.special, "_404");
});

Deno.test("fixed names come before values, and the rest comes last", () => {
  const sorted = [
    "a/(b)/index.tsx",
    "a/[id]/edit.tsx",
    "a/[id].tsx",
    "a/[[page]].tsx",
    "a/[...rest].tsx",
    "[name]/b.tsx",
    "[...all].tsx",
  ];

  assert.deepEqual(sorted.toReversed().sort(bySpecificity), sorted);
});
