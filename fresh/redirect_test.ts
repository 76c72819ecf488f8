import assert from "node:assert/strict";
import { redirect } from "./redirect.ts";

const location = (to: string) => redirect(to).headers.get("Location");

Deno.test("redirect() answers 302, or the status it is given", () => {
  assert.equal(redirect("/a").status, 302);
  assert.equal(redirect("/a", 303).status, 303);
});

Deno.test("redirect() keeps a path on this host, however it is written", () => {
  for (
    const path of [
      "//evil.example/x",
      "///evil.example/x",
      "/\\evil.example/x",
      "\\\\evil.example/x",
      "/\t/evil.example/x",
      " //evil.example/x",
      "\n//evil.example/x",
    ]
  ) {
    assert.equal(location(path), "/evil.example/x", JSON.stringify(path));
  }
});

Deno.test("redirect() leaves queries, relative paths and whole addresses alone", () => {
  for (
    const address of [
      "/a?next=//b",
      "?page=2",
      "https://other.example/a",
      "#top",
    ]
  ) {
    assert.equal(location(address), address);
  }
});

Deno.test("redirect() encodes what a header cannot hold", () => {
  assert.equal(location("/企业?q=é"), "/%E4%BC%81%E4%B8%9A?q=%C3%A9");
});
