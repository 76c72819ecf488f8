import assert from "node:assert/strict";
import { testDeps } from "../tests/deps.ts";
import { approved, draft, filed, put, register, stored } from "../tests/files.ts";
import type { Application } from "../kv/applications.ts";
import type { Reader } from "./scope.ts";
import { countWaiting, waitsOfAuthority, waitsOfCustoms, waitsOfEnterprise } from "./what_waits.ts";

const enterprise = { role: "enterprise", userId: "u1", enterpriseId: "e1" } as const;
const authority = { role: "authority", userId: "o1", authorityId: "m1" } as const;
const customs = { role: "customs", userId: "c1" } as const;

const other = { enterpriseId: "e2", authorityId: "m2" };
const corrected: Application = { ...stored, status: "correction", amend: "enterprise" };

function ids(heads: readonly Application[]): string[] {
  return heads.map(({ id }) => id);
}

Deno.test("an enterprise is told where its own files stand", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...corrected, id: "a2" },
    { ...corrected, id: "a3", amend: "authority" },
    { ...stored, id: "a4", route: "self", status: "store_failed" },
    { ...stored, id: "a5", status: "store_failed" },
    { ...draft, ...other, id: "a6" },
  );
  await register(deps, { application: { ...approved, id: "a7" } });

  assert.deepEqual(await waitsOfEnterprise(deps, { actor: enterprise }), {
    drafts: 1,
    corrections: 1,
    failed: 1,
    underWay: 4,
    valid: 1,
    expiring: 0,
    begun: true,
  });
});

Deno.test("an enterprise that has not begun is told so", async () => {
  using deps = await testDeps();
  await put(deps, { ...draft, ...other });

  const waits = await waitsOfEnterprise(deps, { actor: enterprise });

  assert.equal(waits.begun, false);
});

Deno.test("a registration that ends within twelve months is counted", async () => {
  using deps = await testDeps({ at: "2030-03-05T16:00:00.000Z" });
  await register(deps);

  const { valid, expiring } = await waitsOfEnterprise(deps, { actor: enterprise });

  assert.deepEqual({ valid, expiring }, { valid: 1, expiring: 1 });
});

Deno.test("an authority's queue holds what is addressed to it, the longest waiting first", async () => {
  using deps = await testDeps();
  await put(
    deps,
    { ...filed, updatedAt: "2026-03-05T00:00:00.000Z" },
    { ...filed, id: "a2", updatedAt: "2026-03-04T00:00:00.000Z" },
    { ...filed, ...other, id: "a3" },
    { ...corrected, id: "a4", amend: "authority" },
    { ...corrected, id: "a5" },
    { ...stored, id: "a6", status: "send_failed" },
    { ...stored, ...other, id: "a7", status: "send_failed" },
  );

  const { toReview, corrections, failed } = await waitsOfAuthority(deps, { actor: authority });

  assert.deepEqual([ids(toReview), ids(corrections), ids(failed)], [["a2", "a1"], ["a4"], ["a6"]]);
});

Deno.test("customs' queue holds what to accept, what to decide and what failed", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...filed, id: "a2" },
    { ...stored, id: "a3" },
    { ...stored, id: "a4", status: "accepted" },
    { ...stored, id: "a5", route: "self", status: "send_failed" },
    { ...stored, id: "a6", status: "store_failed" },
  );

  const { toAccept, toDecide, failed } = await waitsOfCustoms(deps);

  assert.deepEqual([ids(toAccept), ids(toDecide), ids(failed)], [["a3"], ["a4"], ["a5", "a6"]]);
});

Deno.test("countWaiting() counts only what waits for the reader", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...filed, id: "a2" },
    { ...stored, id: "a3" },
    { ...stored, id: "a4", status: "accepted" },
    { ...corrected, id: "a5" },
    { ...filed, ...other, id: "a6" },
    { ...draft, ...other, id: "a7" },
  );
  const files = async (actor: Reader) => (await countWaiting(deps, { actor })).files;

  assert.equal(await files(enterprise), 2);
  assert.equal(await files(authority), 1);
  assert.equal(await files(customs), 2);
});
