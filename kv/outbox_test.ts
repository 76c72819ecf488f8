import assert from "node:assert/strict";
import { openOutbox, type Outgoing } from "./outbox.ts";

const waiting: Outgoing = {
  id: "m1",
  applicationId: "a1",
  applicationNumber: "A-2026-000001",
  snapshot: "0".repeat(64),
  state: "waiting",
  attempts: 0,
  dueAt: 1000,
  createdAt: "2026-03-02T01:00:00.000Z",
};

const { dueAt: _, ...resting } = waiting;

type Write = (op: Deno.AtomicOperation) => unknown;

async function write(kv: Deno.Kv, ...writes: Write[]): Promise<boolean> {
  const op = kv.atomic();
  for (const one of writes) one(op);
  return (await op.commit()).ok;
}

async function keys(kv: Deno.Kv): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of kv.list({ prefix: [] })) found.push(key.join(" "));
  return found;
}

Deno.test("a message is due from its moment on, the longest waiting first", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(
    kv,
    outbox.adding(waiting),
    outbox.adding({ ...waiting, id: "m0", dueAt: 2000 }),
    outbox.adding({ ...waiting, id: "m2", dueAt: 500 }),
    outbox.adding({ ...resting, id: "m3", state: "failed" }),
  );
  assert.deepEqual(await outbox.due(499), []);
  assert.deepEqual(await outbox.due(500), ["m2"]);
  assert.deepEqual(await outbox.due(1999), ["m2", "m1"]);
  assert.deepEqual(await outbox.due(2000), ["m2", "m1", "m0"]);
});

Deno.test("moments of real clocks are in order too", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  const at = Date.parse("2026-03-02T01:00:00.000Z");
  await write(kv, outbox.adding({ ...waiting, dueAt: at }));
  assert.deepEqual(await outbox.due(at - 1), []);
  assert.deepEqual(await outbox.due(at), ["m1"]);
});

Deno.test("of two sweeps that lease a message at once, one gets it", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const lease = () => outbox.lease("m1", { now: 1000, until: 61_000 });
  const results = await Promise.all([lease(), lease(), lease()]);
  assert.equal(results.filter((result) => result.ok).length, 1);
});

Deno.test("a leased message is nobody's until the lease ends, then anybody's again", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const first = await outbox.lease("m1", { now: 1000, until: 61_000 });
  assert.ok(first.ok);
  assert.deepEqual(await outbox.due(60_999), []);
  assert.equal((await outbox.lease("m1", { now: 60_999, until: 90_000 })).ok, false);
  assert.deepEqual(await outbox.due(61_000), ["m1"]);
  assert.ok((await outbox.lease("m1", { now: 61_000, until: 121_000 })).ok);
});

Deno.test("a message that is not due, at rest, or not there cannot be leased", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting), outbox.adding({ ...resting, id: "m2" }));
  for (const [id, now] of [["m1", 999], ["m2", 5000], ["m3", 5000]] as const) {
    assert.equal((await outbox.lease(id, { now, until: now + 1000 })).ok, false, id);
  }
});

Deno.test("a message taken before another sweep took it cannot be settled", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const first = await outbox.lease("m1", { now: 1000, until: 2000 });
  const second = await outbox.lease("m1", { now: 2000, until: 3000 });
  assert.ok(first.ok && second.ok);
  assert.equal(await outbox.settle(first.value), false);
  assert.equal(await write(kv, outbox.settling(first.value)), false);
  assert.ok(await outbox.settle(second.value, { ...second.value.message, attempts: 1 }));
  assert.equal((await outbox.find("m1"))?.message.attempts, 1);
});

Deno.test("a settled message is gone with every key of its own", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const taken = await outbox.lease("m1", { now: 1000, until: 2000 });
  assert.ok(taken.ok && await outbox.settle(taken.value));
  assert.equal(await outbox.find("m1"), null);
  assert.deepEqual(await keys(kv), []);
});

Deno.test("a message put off is due at its new moment alone", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const taken = await outbox.lease("m1", { now: 1000, until: 2000 });
  assert.ok(taken.ok);
  await outbox.settle(taken.value, { ...taken.value.message, attempts: 1, dueAt: 6000 });
  assert.deepEqual(await outbox.due(5999), []);
  assert.deepEqual(await outbox.due(6000), ["m1"]);
});

Deno.test("a message settled in somebody else's write is replaced with it", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  await write(kv, outbox.adding(waiting));
  const taken = await outbox.lease("m1", { now: 1000, until: 2000 });
  assert.ok(taken.ok);
  const sent: Outgoing = { ...waiting, state: "sent", dueAt: 1500 };
  assert.ok(await write(kv, outbox.settling(taken.value, sent), (op) => op.set(["other"], 1)));
  assert.deepEqual((await outbox.find("m1"))?.message, sent);
  assert.deepEqual(await outbox.due(1500), ["m1"]);
  assert.deepEqual(await outbox.due(9999), ["m1"]);
});

Deno.test("dead letters stay in sight", async () => {
  using kv = await Deno.openKv(":memory:");
  const outbox = openOutbox(kv);
  const dead: Outgoing = { ...resting, id: "m2", state: "failed", lastError: "no route to host" };
  await write(kv, outbox.adding(waiting), outbox.adding(dead));
  assert.deepEqual(await outbox.failed(), [dead]);
});
