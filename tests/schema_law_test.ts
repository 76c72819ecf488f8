import assert from "node:assert/strict";
import { tryLaw } from "./schema_law.ts";

Deno.test("the published schemas and the check say the same of every draft; `deno task law` tries 10,000", () => {
  const { cases, refused } = tryLaw({ cases: 800 });
  assert.ok(cases >= 800);
  // Neither all nor none of the changes do harm, or the test would say little.
  assert.ok(refused > cases / 4 && refused < cases * 0.48, `${refused} of ${cases} refused`);
});
