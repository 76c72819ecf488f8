import assert from "node:assert/strict";
import type { Application } from "../kv/applications.ts";
import type { Event } from "../rules/status.ts";
import { testDeps } from "../tests/deps.ts";
import type { Deps } from "./deps.ts";
import { notices } from "./notify.ts";

const application: Application = {
  id: "a1",
  number: "A-2026-000001",
  type: "registration",
  enterpriseId: "valdoro",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  status: "stored",
  authorityId: "ministero",
  reachedCustoms: true,
  edits: 0,
  acts: 4,
  chain: "",
  createdAt: "2026-03-02T01:00:00.000Z",
  updatedAt: "2026-03-02T01:00:00.000Z",
};

const { authorityId: _, ...own } = application;
const selfRoute: Application = { ...own, route: "self" };

const at = "2026-03-02T02:00:00.000Z";

/** Who is told: `enterprise`, `authority`, `customs`. */
async function told(
  deps: Deps & { kv: Deno.Kv },
  what: { application: Application; event: Event; actor: string },
): Promise<string[]> {
  const op = deps.kv.atomic();
  for (const write of notices(deps, { at, ...what })) write(op);
  await op.commit();
  const entries = await Array.fromAsync(deps.kv.list({ prefix: ["notice"] }));
  for (const { key } of entries) await deps.kv.delete(key);
  return entries.map(({ key }) => String(key[1]).split(":")[0] ?? "").toSorted();
}

Deno.test("each act is told to those it concerns, and not to who did it", async () => {
  // deno-fmt-ignore
  const cases: readonly [Event, string, string[], string[]][] = [
    // event       by            on the recommended route                 on the self route
    ["submit",     "enterprise", ["authority"],                           []],
    ["recommend",  "authority",  ["enterprise"],                          ["enterprise"]],
    ["return",     "authority",  ["enterprise"],                          ["enterprise"]],
    ["return",     "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["decline",    "authority",  ["enterprise"],                          ["enterprise"]],
    ["decline",    "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["send",       "system",     [],                                      []],
    ["send_fail",  "system",     ["authority", "customs", "enterprise"],  ["customs", "enterprise"]],
    ["store",      "system",     ["customs", "enterprise"],               ["customs", "enterprise"]],
    ["store_fail", "system",     ["authority", "customs", "enterprise"],  ["customs", "enterprise"]],
    ["retry",      "authority",  [],                                      []],
    ["accept",     "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["refuse",     "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["approve",    "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["reject",     "customs",    ["authority", "enterprise"],             ["enterprise"]],
    ["withdraw",   "enterprise", ["authority", "customs"],                ["customs"]],
    ["delete",     "enterprise", [],                                      []],
  ];
  using deps = await testDeps();
  for (const [event, actor, recommended, self] of cases) {
    assert.deepEqual(await told(deps, { application, event, actor }), recommended, event);
    assert.deepEqual(await told(deps, { application: selfRoute, event, actor }), self, event);
  }
});

Deno.test("a notice says of which application, what happened, why, and whether to act", async () => {
  using deps = await testDeps();
  const returned: Application = { ...application, status: "correction", amend: "enterprise" };
  const op = deps.kv.atomic();
  const what = { application: returned, event: "return", actor: "customs", at } as const;
  for (const write of notices(deps, { ...what, reason: "The plan is missing." })) write(op);
  await op.commit();
  const { items } = await deps.notices.page("enterprise:valdoro", { limit: 9 });
  const [{ id: _, ...notice } = assert.fail()] = items;
  assert.deepEqual(notice, {
    at,
    applicationId: "a1",
    number: "A-2026-000001",
    category: "stuffed",
    pack: "d248",
    leaf: "0701",
    event: "return",
    status: "correction",
    reason: "The plan is missing.",
    turn: true,
  });
});
