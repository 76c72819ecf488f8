import assert from "node:assert/strict";
import { keep, readKept } from "./kept.ts";

Deno.test("keep() carries what was typed, without tokens and passwords", () => {
  const kept = keep("/applications/1/basic", [
    ["token", "t"],
    ["companyName", "甲\r\n乙"],
    ["password", "secret"],
    ["passwordRepeat", "secret"],
  ]);
  assert.deepEqual(kept?.fields, [["companyName", "甲\r\n乙"]]);
  assert.deepEqual(readKept(JSON.stringify(kept)), kept);
});

Deno.test("what is too large, malformed or meant for another host is not kept", () => {
  assert.equal(keep("/a", [["text", "x".repeat(64_000)]]), null);
  const fields: never[] = [];
  for (const text of ["", "{", "[]", JSON.stringify({ path: "//evil.example", fields })]) {
    assert.equal(readKept(text), null);
  }
});
