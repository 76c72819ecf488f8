import assert from "node:assert/strict";
import { placeOf } from "./open_page.ts";

const at = (path: string) => placeOf(new URL(path, "http://here.example"));

Deno.test("placeOf() gives a page a tab by its path, to come back to with its conditions", () => {
  assert.deepEqual(at("/applications?status=draft&page=2"), {
    key: "/applications",
    href: "/applications?status=draft&page=2",
  });
  assert.deepEqual(at("/applications/new?name=%E9%9D%A2"), {
    key: "/applications/new",
    href: "/applications/new?name=%E9%9D%A2",
  });
});

Deno.test("placeOf() gives all pages of an application one tab", () => {
  const key = "/applications/a1";
  assert.deepEqual(at("/applications/a1"), { key, href: key });
  assert.deepEqual(at("/applications/a1/basic?check=1"), { key, href: `${key}/basic?check=1` });
  assert.deepEqual(at("/applications/a1/products/new"), { key, href: `${key}/products/new` });
});

Deno.test("placeOf() keeps no token, and nothing that is said once", () => {
  assert.equal(
    at("/applications/a1/attachments/plan?token=secret")?.href.includes("secret"),
    false,
  );
  assert.equal(at("/account?saved=1")?.href, "/account");
  assert.equal(at("/rules?lang=zh")?.href, "/rules");
});

Deno.test("placeOf() gives no tab to the pages of the way in and out, nor to one-time links", () => {
  for (const path of ["/sign-in?next=/", "/sign-out", "/session", "/invite/secret"]) {
    assert.equal(at(path), null);
  }
});
