import assert from "node:assert/strict";
import { pilot } from "../tests/pilot.ts";
import { categoryOf, categoryOfLeaf, inForce } from "./pack.ts";

const old = { ...pilot, id: "old", since: "2022-01-01" };
const coming = { ...pilot, id: "coming", since: "2026-06-01" };
const twin = { ...coming, id: "twin" };

Deno.test("a law applies from its first day until the next one starts, in whatever order they are listed", () => {
  for (const packs of [[old, coming], [coming, old]]) {
    assert.equal(inForce(packs, "2021-12-31"), undefined);
    assert.equal(inForce(packs, "2022-01-01")?.id, "old");
    assert.equal(inForce(packs, "2026-05-31")?.id, "old");
    assert.equal(inForce(packs, "2026-06-01")?.id, "coming");
  }
});

Deno.test("of two laws of one day the later in the list applies", () => {
  assert.equal(inForce([old, coming, twin], "2026-06-01")?.id, "twin");
  assert.equal(inForce([twin, coming, old], "2026-06-01")?.id, "coming");
});

Deno.test("a category is found by its id and by any of its leaves, and by nothing else", () => {
  assert.equal(categoryOf(pilot, "honeydew")?.id, "honeydew");
  assert.equal(categoryOf(pilot, "lemonade")?.id, "lemonade");
  assert.equal(categoryOf(pilot, "mead"), undefined);
  assert.equal(categoryOfLeaf(pilot, "9102")?.id, "honeydew");
  assert.equal(categoryOfLeaf(pilot, "9201")?.id, "lemonade");
  for (const leaf of ["9999", "toString"]) assert.equal(categoryOfLeaf(pilot, leaf), undefined);
});
