import assert from "node:assert/strict";
import type { Mutant } from "./mutants.ts";
import { verdictOn } from "./verdict.ts";

const survivor: Mutant = {
  id: 3,
  file: "rules/a.ts",
  line: 12,
  text: "return a < b;",
  from: "a < b",
  to: "(a) <= (b)",
};
const { id: _, line: __, ...fault } = survivor;
const explanation = { ...fault, why: "They are never the same" };

Deno.test("a survivor that nobody explained is named", () => {
  assert.deepEqual(verdictOn([survivor], []), { unexplained: [survivor], stale: [] });
});

Deno.test("an explained survivor is none, wherever its line has gone", () => {
  const moved = { ...survivor, id: 9, line: 40 };
  assert.deepEqual(verdictOn([moved], [explanation]), { unexplained: [], stale: [] });
});

Deno.test("an explanation of a mutant that is noticed, or of a line that has changed, is named", () => {
  const changed = { ...survivor, text: "return a < c;" };
  assert.deepEqual(verdictOn([], [explanation]).stale, [explanation]);
  assert.deepEqual(verdictOn([changed], [explanation]), {
    unexplained: [changed],
    stale: [explanation],
  });
});
