import assert from "node:assert/strict";
import { readLcov } from "./lcov.ts";

const report = `SF:/portal/rules/a.ts
FN:1,a
FNDA:4,a
BRDA:2,1,0,3
BRDA:2,1,1,0
BRDA:5,2,0,-
DA:1,4
DA:2,4
DA:3,0
end_of_record
SF:/portal/rules/b.ts
DA:1,10
end_of_record
`;

Deno.test("readLcov() names the lines and branches that were left out, in their order", () => {
  assert.deepEqual(readLcov(report)[0], {
    file: "/portal/rules/a.ts",
    lines: 3,
    branches: 3,
    missed: [
      { line: 2, what: "branch" },
      { line: 3, what: "line" },
      { line: 5, what: "branch" },
    ],
  });
});

Deno.test("readLcov() tells files apart, and finds nothing in one that was run in full", () => {
  const [, second, ...others] = readLcov(report);
  assert.deepEqual(second, { file: "/portal/rules/b.ts", lines: 1, branches: 0, missed: [] });
  assert.deepEqual(others, []);
});

Deno.test("readLcov() of an empty report has no file", () => {
  assert.deepEqual(readLcov(""), []);
});
