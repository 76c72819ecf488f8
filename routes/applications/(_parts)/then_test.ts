import assert from "node:assert/strict";
import { nextOf } from "./then.ts";

const here = { id: "a1", part: "production" } as const;

Deno.test("nextOf() goes on to the part that was chosen, and to no address of its own making", () => {
  assert.equal(nextOf("part:basic", here), "/applications/a1/basic");
  assert.equal(nextOf("part:attachments", here), "/applications/a1/attachments");
  assert.equal(nextOf("part:../../sign-out", here), "/applications/a1");
});

Deno.test("nextOf() stays on the part where the button says nothing", () => {
  assert.equal(nextOf("", here), "/applications/a1/production?saved=1");
  assert.equal(nextOf("next", here), "/applications/a1/inspection");
});
