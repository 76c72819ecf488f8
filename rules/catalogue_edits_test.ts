import assert from "node:assert/strict";
import fc from "fast-check";
import { edits } from "../tests/catalogue_scan.ts";
import { nearlyBegins, nearlyEnds, withinOneEdit } from "./catalogue_edits.ts";

// Few letters, so that words come close to each other.
const word = fc.stringMatching(/^[abc]{0,7}$/);

Deno.test("withinOneEdit() knows the four errors people make", () => {
  for (const typed of ["almond", "lmond", "almonnd", "almand", "alomnd", "almondx"]) {
    assert.ok(withinOneEdit(typed, "almond"), typed);
  }
  for (const typed of ["lmon", "almnodx", "aldmon", ""]) {
    assert.ok(!withinOneEdit(typed, "almond"), typed);
  }
});

Deno.test("withinOneEdit() says the same as the count of all edits", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(withinOneEdit(one, other), edits(one, other) <= 1);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("nearlyBegins() says whether some beginning is within one edit", () => {
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const beginnings = Array.from({ length: meant.length + 1 }, (_, at) => meant.slice(0, at));
      assert.equal(
        nearlyBegins(typed, meant),
        beginnings.some((beginning) => edits(typed, beginning) <= 1),
      );
    }),
    { numRuns: 2000 },
  );
});

Deno.test("nearlyEnds() is nearlyBegins() from behind", () => {
  assert.ok(nearlyEnds("ond", "almond"));
  assert.ok(nearlyEnds("oxd", "almond"));
  assert.ok(!nearlyEnds("alm", "almond"));
});
