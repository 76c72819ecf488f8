import assert from "node:assert/strict";
import { faultsOf } from "./faults.ts";

const limit = { html: 8000, total: 13_000 };
const weight = {
  html: [8000, 7900],
  css: 4500,
  images: 500,
  scripts: 15_000,
  scriptTags: 3,
  hasIslands: true,
};

Deno.test("a page at its limits keeps the contract, in whichever language it is longer", () => {
  assert.deepEqual(faultsOf(weight, { limit, who: "customs" }), []);
  const longer = { ...weight, html: [7000, 8001], images: 0 };
  assert.deepEqual(faultsOf(longer, { limit, who: "customs" }), [
    "8001 bytes of HTML, at most 8000",
  ]);
});

Deno.test("stylesheet, scripts and the sum have limits of their own", () => {
  const heavy = { ...weight, css: 6001, scripts: 15_001 };
  assert.deepEqual(faultsOf(heavy, { limit, who: "authority" }), [
    "6001 bytes of CSS, at most 6000",
    "14501 bytes in all, at most 13000",
    "15001 bytes of scripts, at most 15000",
  ]);
});

Deno.test("a page without islands, and any page for everybody, has no script at all", () => {
  const bare = ["3 scripts on a page without islands, at most 0"];
  assert.deepEqual(faultsOf({ ...weight, hasIslands: false }, { limit, who: "customs" }), bare);
  assert.deepEqual(faultsOf(weight, { limit, who: "guest" }), bare);
});
