import assert from "node:assert/strict";
import { addressOf } from "./address.ts";

Deno.test("addressOf() leaves out what is empty or usual", () => {
  const conditions = { number: "", status: "draft" };
  assert.equal(addressOf("/a", {}), "/a");
  assert.equal(addressOf("/a", { conditions, page: 1, size: 20 }), "/a?status=draft");
  assert.equal(
    addressOf("/a", { conditions, page: 3, size: 50 }),
    "/a?status=draft&size=50&page=3",
  );
});

Deno.test("addressOf() writes conditions so that they come back as they were", () => {
  const name = "Léman & Söhne + 饺子?";
  const url = new URL(addressOf("/a", { conditions: { name } }), "http://localhost");
  assert.equal(url.searchParams.get("name"), name);
});
