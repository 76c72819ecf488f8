import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { countUploads } from "./count_uploads.ts";

const HOUR = 3_600_000;

Deno.test("an account sends so many files an hour and is told how long to wait", async () => {
  using deps = await testDeps();
  const from = { userId: "u1", network: "192.0.2.1" };
  value(await countUploads(deps, { ...from, files: 200 }));

  const refused = await countUploads(deps, { ...from, files: 1 });
  assert.deepEqual(reasons(refused), ["file.too_often"]);
  assert.ok(!refused.ok && refused.issues[0].values?.["minutes"] === 60);
  value(await countUploads(deps, { ...from, files: 0 }));
  deps.clock.pass(HOUR);
  value(await countUploads(deps, { ...from, files: 1 }));
});

Deno.test("the accounts of one network have a limit together, others are not held up", async () => {
  using deps = await testDeps();
  for (const userId of ["u1", "u2", "u3", "u4", "u5"]) {
    value(await countUploads(deps, { userId, network: "192.0.2.1", files: 200 }));
  }
  const refused = await countUploads(deps, { userId: "u6", network: "192.0.2.1", files: 1 });
  assert.deepEqual(reasons(refused), ["file.too_often"]);
  value(await countUploads(deps, { userId: "u6", network: "192.0.2.2", files: 1 }));
});
