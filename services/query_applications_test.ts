import assert from "node:assert/strict";
import { testDeps } from "../tests/deps.ts";
import { approved, draft, filed, put, register, registration, stored } from "../tests/files.ts";
import type { Deps } from "./deps.ts";
import { type ApplicationConditions, queryApplications } from "./query_applications.ts";
import type { Reader } from "./scope.ts";

const enterprise: Reader = { role: "enterprise", userId: "u1", enterpriseId: "e1" };
const authority: Reader = { role: "authority", userId: "o1", authorityId: "m1" };
const customs: Reader = { role: "customs", userId: "c1" };
const first = { page: 1, size: 20 } as const;

/** The ids that are found. */
async function found(
  deps: Deps,
  { actor = enterprise, ...conditions }: ApplicationConditions & { actor?: Reader } = {},
): Promise<string[]> {
  const { rows } = await queryApplications(deps, { ...first, ...conditions, actor });
  return rows.map(({ application }) => application.id);
}

const another = { enterpriseId: "e2", number: "A-2026-000002", leaf: "0702" };

Deno.test("an enterprise finds its own applications, drafts too, and nobody else's", async () => {
  using deps = await testDeps();
  await put(deps, draft, { ...filed, id: "a2", leaf: "0702", number: "A-2026-000005" });
  await put(deps, { ...draft, ...another, id: "a3" }, { ...stored, ...another, id: "a4" });

  assert.deepEqual(await found(deps), ["a2", "a1"]);
});

Deno.test("an authority finds what is addressed to it, never a draft or another's", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...draft, id: "a2", authorityId: "m1" },
    { ...filed, id: "a3" },
    { ...filed, id: "a4", authorityId: "m2" },
    { ...stored, id: "a5", route: "self", authorityId: undefined },
  );

  assert.deepEqual(await found(deps, { actor: authority }), ["a3"]);
});

Deno.test("customs finds what has reached it, never a draft", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...filed, id: "a2" },
    { ...stored, id: "a3" },
    { ...draft, id: "a4", reachedCustoms: true },
    { ...stored, id: "a5", status: "correction", amend: "enterprise" },
  );

  assert.deepEqual(await found(deps, { actor: customs }), ["a5", "a3"]);
});

Deno.test("no condition widens the scope", async () => {
  using deps = await testDeps();
  await put(deps, { ...stored, ...another, id: "a2", authorityId: "m2" });
  await register(deps, {
    application: { ...approved, ...another, id: "a3", authorityId: "m2" },
    registration: { authorityId: "m2" },
  });
  const conditions: readonly ApplicationConditions[] = [
    {},
    { number: another.number },
    { enterprise: "a" },
    { status: "active" },
    { status: "pending" },
    { status: "approved" },
    { status: "expiring" },
    { turn: "customs" },
    { chinaNumber: registration.number },
    { product: "tortellini" },
    { category: "stuffed" },
  ];

  for (const actor of [enterprise, authority]) {
    for (const condition of conditions) {
      assert.deepEqual(await found(deps, { ...condition, actor }), [], JSON.stringify(condition));
    }
  }
});

Deno.test("a number is found by a part of it in any case", async () => {
  using deps = await testDeps();
  await put(deps, draft, { ...draft, id: "a2", number: "A-2026-000012" });

  assert.deepEqual(await found(deps, { number: "a-2026-000001" }), ["a1"]);
  assert.deepEqual(await found(deps, { number: " 00012 " }), ["a2"]);
  assert.deepEqual(await found(deps, { number: "B" }), []);
});

Deno.test("reviewers find an enterprise by a part of the name it filed under", async () => {
  using deps = await testDeps();
  const about = { snapshot: "s", at: stored.createdAt, by: "u1", edits: 1, products: [] };
  await put(
    deps,
    { ...stored, id: "a2", filed: { ...about, companyName: "Pastificio Aurora S.p.A." } },
    { ...stored, id: "a3", filed: { ...about, companyName: "Molino Bianchi" } },
  );

  assert.deepEqual(await found(deps, { actor: customs, enterprise: "aurora" }), ["a2"]);
  assert.deepEqual(await found(deps, { actor: customs, enterprise: "Verdi" }), []);
});

Deno.test("a category is found by its id or by a leaf", async () => {
  using deps = await testDeps();
  await put(deps, draft, { ...draft, id: "a2", leaf: "0702" });
  await put(deps, { ...draft, id: "a3", category: "alcohol", leaf: "2302", route: "self" });

  assert.deepEqual(await found(deps, { category: "stuffed" }), ["a2", "a1"]);
  assert.deepEqual(await found(deps, { category: "0702" }), ["a2"]);
  assert.deepEqual(await found(deps, { category: "2302" }), ["a3"]);
});

Deno.test("a type is found", async () => {
  using deps = await testDeps();
  await put(deps, draft, { ...draft, id: "a2", type: "extension" });

  assert.deepEqual(await found(deps, { type: "extension" }), ["a2"]);
  assert.deepEqual(await found(deps, { type: "nonsense" }), []);
});

Deno.test("a product is found in what was filed, without regard to case and width", async () => {
  using deps = await testDeps();
  await put(deps, filed);

  assert.deepEqual(await found(deps, { product: "SPINACH  tortel" }), ["a1"]);
  assert.deepEqual(await found(deps, { product: "ｓｐｉｎａｃｈ" }), ["a1"]);
  assert.deepEqual(await found(deps, { product: "饺子" }), ["a1"]);
  assert.deepEqual(await found(deps, { product: "whisky" }), []);
});

Deno.test("a product is found in the rows of a draft, and only by its enterprise", async () => {
  using deps = await testDeps();
  const row = {
    id: "r1",
    version: 1,
    values: { specificProduct: "Grappa" },
    savedAt: "",
    savedBy: "",
  };
  await deps.applications.add(draft, [deps.answers.adding("a1", { table: "products", row })]);
  await deps.applications.add({ ...filed, id: "a2" }, [
    deps.answers.adding("a2", { table: "products", row }),
  ]);

  assert.deepEqual(await found(deps, { product: "grappa" }), ["a1"]);
  assert.deepEqual(await found(deps, { product: "grappa", actor: authority }), []);
});

Deno.test("a status is found; several at once too", async () => {
  using deps = await testDeps();
  await put(
    deps,
    draft,
    { ...stored, id: "a2" },
    { ...stored, id: "a3", status: "send_failed" },
    { ...stored, id: "a4", status: "rejected" },
    { ...stored, id: "a5", status: "withdrawn" },
  );

  assert.deepEqual(await found(deps, { status: "stored" }), ["a2"]);
  assert.deepEqual(await found(deps, { status: "pending" }), ["a3", "a2"]);
  assert.deepEqual(await found(deps, { status: "failed" }), ["a3"]);
  assert.deepEqual(await found(deps, { status: "closed" }), ["a5", "a4"]);
});

Deno.test("an approved application keeps its status and is found by its registration's", async () => {
  using deps = await testDeps();
  await register(deps, { registration: { status: "suspended" } });

  assert.deepEqual(await found(deps, { status: "approved" }), ["a1"]);
  assert.deepEqual(await found(deps, { status: "suspended" }), ["a1"]);
  assert.deepEqual(await found(deps, { status: "active" }), []);
  const { rows: [row] } = await queryApplications(deps, { ...first, actor: enterprise });
  assert.equal(row?.application.status, "approved");
  assert.equal(row?.registration?.status, "suspended");
});

Deno.test("a registration past its last day counts as expired", async () => {
  using deps = await testDeps({ at: "2031-03-04T15:59:00.000Z" });
  await register(deps);
  assert.deepEqual(await found(deps, { status: "active" }), ["a1"]);
  assert.deepEqual(await found(deps, { status: "expiring" }), ["a1"]);

  deps.clock.set("2031-03-04T16:00:00.000Z"); // midnight in Shanghai
  assert.deepEqual(await found(deps, { status: "active" }), []);
  assert.deepEqual(await found(deps, { status: "expiring" }), []);
  assert.deepEqual(await found(deps, { status: "expired" }), ["a1"]);
});

Deno.test("whom a file waits for is found", async () => {
  using deps = await testDeps();
  await put(
    deps,
    filed,
    { ...stored, id: "a2", status: "correction", amend: "enterprise" },
    { ...stored, id: "a3", status: "correction", amend: "authority" },
    { ...stored, id: "a4", status: "send_failed" },
    { ...stored, id: "a5", status: "send_failed", route: "self" },
  );

  assert.deepEqual(await found(deps, { turn: "enterprise" }), ["a5", "a2"]);
  assert.deepEqual(await found(deps, { turn: "authority" }), ["a4", "a3", "a1"]);
  assert.deepEqual(await found(deps, { turn: "enterprise", status: "correction" }), ["a2"]);
});

Deno.test("the number in China is found by a part of it", async () => {
  using deps = await testDeps();
  await register(deps);
  await put(deps, { ...draft, id: "a2" });

  assert.deepEqual(await found(deps, { chinaNumber: "cita0701" }), ["a1"]);
  assert.deepEqual(await found(deps, { chinaNumber: "CFRA" }), []);
});

Deno.test("dates are days in Shanghai, both included, of the filing or else of the beginning", async () => {
  using deps = await testDeps();
  const late = { ...draft, createdAt: "2026-03-04T16:30:00.000Z" }; // 5 March there
  await put(deps, late, { ...filed, id: "a2" });

  assert.deepEqual(await found(deps, { from: "2026-03-05", to: "2026-03-05" }), ["a1"]);
  assert.deepEqual(await found(deps, { to: "2026-03-04" }), ["a2"]);
  assert.deepEqual(await found(deps, { from: "2026-03-03" }), ["a1", "a2"]);
  assert.deepEqual(await found(deps, { from: "2026-03-06" }), []);
});

Deno.test("all conditions hold at once", async () => {
  using deps = await testDeps();
  await put(deps, draft, { ...filed, id: "a2" });

  assert.deepEqual(await found(deps, { category: "stuffed", status: "draft" }), ["a1"]);
  assert.deepEqual(await found(deps, { status: "draft", product: "饺子" }), []);
});

Deno.test("the list comes by pages, newest first; behind the end is the last page", async () => {
  using deps = await testDeps();
  for (let at = 10; at < 35; at++) {
    await put(deps, { ...draft, id: `a${at}`, createdAt: `2026-03-02T01:${at}:00.000Z` });
  }
  const query = { actor: enterprise, size: 10 } as const;

  const second = await queryApplications(deps, { ...query, page: 2 });
  const last = await queryApplications(deps, { ...query, page: 99 });

  assert.equal(second.total, 25);
  assert.deepEqual([second.rows.length, second.rows[0]?.application.id], [10, "a24"]);
  assert.deepEqual([last.page, last.rows.length, last.rows[4]?.application.id], [3, 5, "a10"]);
});

Deno.test("reviewers see the name that was filed, whatever the account says now", async () => {
  using deps = await testDeps();
  await put(deps, filed);

  const { rows } = await queryApplications(deps, { ...first, actor: authority });

  assert.equal(rows[0]?.enterpriseName, "Trattoria Emiliana S.p.A.");
});
