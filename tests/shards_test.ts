import assert from "node:assert/strict";
import fc from "fast-check";
import { shardsOf } from "./shards.ts";

const folder = fc.constantFrom("rules", "kv", "fresh", "tests", "tests/http", "tests/browser");
const file = fc.tuple(folder, fc.stringMatching(/^[a-z]{1,8}$/))
  .map(([folder, name]) => `${folder}/${name}_test.ts`);

Deno.test("every test file is in one shard, whatever files there are", () => {
  fc.assert(fc.property(fc.uniqueArray(file), (files) => {
    const shared = shardsOf(files).flatMap(({ files }) => files);
    assert.deepEqual(shared.toSorted(), files.toSorted());
  }));
});

Deno.test("no shard is empty, and browser tests are with none of another kind", () => {
  fc.assert(fc.property(fc.uniqueArray(file), (files) => {
    for (const { entry, files: shared } of shardsOf(files)) {
      assert.ok(shared.length > 0);
      const browser = shared.filter((one) => one.startsWith("tests/browser/"));
      assert.equal(browser.length, entry === "tests/browser/shard.ts" ? shared.length : 0);
    }
  }));
});

Deno.test("what proves something of modules not loaded before is alone", () => {
  const shards = shardsOf(["tests/a_test.ts", "tests/layers_test.ts", "tests/z_test.ts"]);
  assert.deepEqual(shards.map(({ files }) => files), [
    ["tests/a_test.ts", "tests/z_test.ts"],
    ["tests/layers_test.ts"],
  ]);
});
