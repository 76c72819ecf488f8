import assert from "node:assert/strict";
import { readLcov } from "./lcov.ts";

const report = `TN:
SF:/here/rules/a.ts
DA:1,4
DA:2,0
BRDA:1,0,0,3
BRDA:1,0,1,0
BRDA:7,1,0,-
end_of_record
SF:/here/rules/b.ts
DA:1,1
BRDA:1,0,0,1
end_of_record
`;

Deno.test("a report says which lines and branches no test went through", () => {
  const [a, b] = readLcov(report);
  const gaps = a?.gaps.map(({ kind, line }) => `${kind} ${line}`);
  assert.deepEqual(gaps, ["line 2", "branch 1", "branch 7"]);
  assert.deepEqual([a?.lines, a?.branches], [2, 3]);
  assert.deepEqual(b, { file: "/here/rules/b.ts", branches: 1, lines: 1, gaps: [] });
});

Deno.test("a report of nothing has no files", () => {
  assert.deepEqual(readLcov(""), []);
});
