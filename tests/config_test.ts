import assert from "node:assert/strict";
import main from "../deno.json" with { type: "json" };
import rules from "../deno.rules.json" with { type: "json" };
import tests from "../deno.test.json" with { type: "json" };
import { isTool, roomOf } from "./layers.ts";
import { readSources } from "./sources.ts";

const testTools = [
  "@redocly/openapi-core",
  "@sparticuz/chromium",
  "acorn",
  "ajv",
  "ajv/",
  "ajv-formats",
  "axe-core",
  "chrome-aws-lambda",
  "fast-check",
  "openapi-fetch",
  "openapi-typescript",
  "playwright-core",
  "typescript",
  "weapon-regex",
];

Deno.test("the tests' config has the portal's imports and the test tools, nothing else", () => {
  const { imports } = tests;
  const shared = Object.entries(imports).filter(([name]) => !testTools.includes(name));
  assert.deepEqual(Object.fromEntries(shared), main.imports);
  assert.ok(testTools.every((name) => name in imports && !(name in main.imports)));
});

Deno.test("both configs compile alike", () => {
  assert.deepEqual(tests.compilerOptions, main.compilerOptions);
  assert.deepEqual(tests.unstable, main.unstable);
  assert.deepEqual(tests.exclude, main.exclude);
});

Deno.test("rules/ are checked as strictly, against ECMAScript alone", () => {
  const strict = Object.entries(main.compilerOptions).filter(([name]) => !name.startsWith("jsx"));
  assert.deepEqual(rules.compilerOptions, { ...Object.fromEntries(strict), lib: ["esnext"] });
  const { "openapi3-ts/": builder, zod } = main.imports;
  assert.deepEqual(rules.imports, { "openapi3-ts/": builder, zod });
});

Deno.test("every package has an exact version, and both locks are frozen", () => {
  for (const target of Object.values(tests.imports)) {
    assert.match(target, /^(\.\/|npm:\/?(@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+\/?$)/);
  }
  assert.deepEqual(main.lock, { path: "./deno.lock", frozen: true });
  assert.deepEqual(tests.lock, { path: "./deno.test.lock", frozen: true });
});

Deno.test("the build task looks at every room", () => {
  const served = readSources().map(({ file }) => file).filter((file) => !isTool(file));
  const rooms = new Set(served.filter((file) => file.includes("/")).map(roomOf));
  for (const room of rooms) assert.ok(main.tasks.build.files.includes(`${room}/**/*`), room);
});
