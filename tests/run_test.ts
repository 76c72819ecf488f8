import assert from "node:assert/strict";
import { tally } from "./run.ts";

Deno.test("tally() reads the summary of a run that passed", () => {
  const output = "one ... ok (1ms)\n\nok | 3 passed (2 steps) | 0 failed | 1 ignored (4ms)\n";
  assert.deepEqual(tally(output, 0), { passed: 3, failed: 0 });
});

Deno.test("tally() reads the summary of a run that failed, colours and all", () => {
  const output = "\x1b[31mFAILED\x1b[0m | 1 passed | 4 failed (1 step) (127ms)\n";
  assert.deepEqual(tally(output, 1), { passed: 1, failed: 4 });
});

Deno.test("tally() takes the last summary: a test may print one", () => {
  const output = "ok | 9 passed | 0 failed (1ms)\nFAILED | 1 passed | 1 failed (1ms)\n";
  assert.deepEqual(tally(output, 1), { passed: 1, failed: 1 });
});

Deno.test("tally() counts a run that ended badly as a failure", () => {
  assert.deepEqual(tally("error: No test modules found\n", 1), { passed: 0, failed: 1 });
  assert.deepEqual(tally("", 0), { passed: 0, failed: 1 });
  assert.deepEqual(tally("ok | 2 passed | 0 failed (1ms)\n", 1), { passed: 2, failed: 1 });
});
