import assert from "node:assert/strict";
import { localPath, pathWithout } from "./local_path.ts";

Deno.test("localPath() keeps paths of this host and nothing else", () => {
  assert.equal(localPath("/applications?status=draft"), "/applications?status=draft");
  const strangers = [
    null,
    "",
    "applications",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
  ];
  for (const stranger of strangers) assert.equal(localPath(stranger), "/");
});

Deno.test("pathWithout() takes parameters out of a path", () => {
  assert.equal(pathWithout("/register?lang=zh&page=2", "lang"), "/register?page=2");
  assert.equal(pathWithout("/register", "lang"), "/register");
});
