import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { reasons, value } from "../tests/accounts.ts";
import { type TestDeps, testDeps } from "../tests/deps.ts";
import { spirits } from "../tests/dossiers.ts";
import {
  decided,
  drafted,
  type Example,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  onPage,
  openHouse,
  story,
} from "../tests/journeys.ts";
import { ROOT } from "../tests/sources.ts";
import type { Limits } from "./deps.ts";
import { embeddedGateway } from "./embedded_gateway.ts";
import type { Gateway } from "./gateway.ts";
import { review } from "./review.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";

const MINUTE = 60_000;

/** A house with one file of each example on its way to customs. */
async function onTheWay(
  gateway: (inner: Gateway) => Partial<Gateway>,
  { limits = {}, examples = ["spirits"] }: {
    limits?: Partial<Limits>;
    examples?: readonly Example[];
  } = {},
): Promise<TestDeps> {
  const deps = await testDeps({
    limits,
    gateway: (memory) => ({ ...embeddedGateway(memory), ...gateway(embeddedGateway(memory)) }),
  });
  await openHouse(deps);
  for (const example of examples) {
    await drafted(deps, example);
    await filed(deps, example);
    if (example === "pasta") {
      await decided(deps, { actor: giulia, id: "pasta", event: "recommend" });
    }
  }
  return deps;
}

const failing = { send: () => Promise.reject(new Error("no route to host")) };
const pending = { receipt: () => Promise.resolve({ outcome: "pending" } as const) };

async function statusOf(deps: TestDeps, id = "spirits"): Promise<string> {
  return (await found(deps, id)).status;
}

async function messageOf(deps: TestDeps, id = "spirits") {
  const { delivery } = await found(deps, id);
  return (await deps.outbox.find(delivery ?? ""))?.message;
}

/** Sweeps as often as something is due within the time, moving the clock from one to the next. */
async function sweepFor(deps: TestDeps, ms: number): Promise<number[]> {
  const start = deps.now().getTime();
  const moments: number[] = [];
  for (let at = 0; at <= ms; at += 1000) {
    deps.clock.set(new Date(start + at).toISOString());
    if (await sweep(deps) > 0) moments.push(at / 1000);
  }
  return moments;
}

Deno.test("a sweep sends and stores what was filed, and hands it over once", async () => {
  using deps = await onTheWay(() => ({}), { examples: ["pasta", "spirits"] });
  assert.equal(await sweep(deps), 2);
  for (const id of ["pasta", "spirits"]) {
    const now = await found(deps, id);
    assert.equal(now.status, "stored");
    assert.deepEqual((await story(deps, id)).slice(-2), ["send→sent", "store→stored"]);
    const received = await deps.inbox.find(now.delivery ?? "");
    assert.deepEqual(received, {
      id: now.delivery,
      applicationId: id,
      snapshot: now.filed?.snapshot,
      times: 1,
    });
    assert.equal(await deps.outbox.find(now.delivery ?? ""), null);
  }
  assert.equal(await sweep(deps), 0);
});

Deno.test("the transfer is the system's act", async () => {
  using deps = await onTheWay(() => ({}));
  await sweep(deps);
  const acts = (await deps.audit.list("spirits")).slice(-2);
  assert.deepEqual(acts.map(({ by }) => by), [{ role: "system" }, { role: "system" }]);
});

Deno.test("a failed attempt sets no status; the last one does", async () => {
  using deps = await onTheWay(() => failing, { limits: { deliveryAttempts: 3 } });
  await sweep(deps);
  assert.equal(await statusOf(deps), "submitted_customs");
  deps.clock.pass(5000);
  await sweep(deps);
  assert.equal(await statusOf(deps), "submitted_customs");
  assert.equal((await messageOf(deps))?.attempts, 2);
  deps.clock.pass(10_000);
  await sweep(deps);
  assert.equal(await statusOf(deps), "send_failed");
  assert.deepEqual(await story(deps, "spirits"), [
    "submit→submitted_customs",
    "send_fail→send_failed",
  ]);
});

Deno.test("every wait is twice the one before, up to an hour", async () => {
  using deps = await onTheWay(() => failing, { limits: { deliveryAttempts: 13 } });
  const waits: number[] = [];
  for (let n = 1; n < 13; n++) {
    await sweep(deps);
    const due = (await messageOf(deps))?.dueAt ?? 0;
    waits.push((due - deps.now().getTime()) / 1000);
    deps.clock.set(new Date(due - 1).toISOString());
    assert.equal(await sweep(deps), 0); // not a moment earlier
    deps.clock.pass(1);
  }
  assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
  await sweep(deps);
  assert.equal(await statusOf(deps), "send_failed");
});

Deno.test("what comes through at the second attempt is as if it had at the first", async () => {
  let attempts = 0;
  using deps = await onTheWay((inner) => ({
    send: (message, signal) =>
      ++attempts === 1 ? Promise.reject(new Error("reset")) : inner.send(message, signal),
  }));
  assert.deepEqual(await sweepFor(deps, 20_000), [0, 5]);
  assert.deepEqual(await story(deps, "spirits"), [
    "submit→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("an adapter that throws at once counts as one that fails", async () => {
  using deps = await onTheWay(() => ({
    send() {
      throw new TypeError("broken adapter");
    },
  }), { limits: { deliveryAttempts: 1 } });
  await sweep(deps);
  assert.equal(await statusOf(deps), "send_failed");
  assert.equal((await messageOf(deps))?.lastError, "broken adapter");
});

Deno.test("an adapter that hangs is given up in time, and told so", async () => {
  let told = false;
  using deps = await onTheWay(() => ({
    send: (_, signal) => {
      signal.addEventListener("abort", () => told = true);
      return new Promise(() => {});
    },
  }), { limits: { deliveryMs: 20, deliveryAttempts: 1 } });
  await sweep(deps);
  assert.equal(await statusOf(deps), "send_failed");
  assert.equal((await messageOf(deps))?.lastError, "no answer in time");
  assert.ok(told);
});

Deno.test("a receipt that hangs is given up in time too", async () => {
  using deps = await onTheWay(() => ({ receipt: () => new Promise(() => {}) }), {
    limits: { deliveryMs: 20, deliveryAttempts: 1 },
  });
  await sweep(deps);
  assert.equal(await statusOf(deps), "store_failed");
});

Deno.test("no answer until the attempts are spent: storing failed", async () => {
  using deps = await onTheWay(() => pending, { limits: { deliveryAttempts: 4 } });
  await sweep(deps);
  assert.equal(await statusOf(deps), "sent");
  assert.deepEqual(await sweepFor(deps, 2 * MINUTE), [5, 15, 35]);
  assert.equal(await statusOf(deps), "store_failed");
  assert.deepEqual(await story(deps, "spirits"), [
    "submit→submitted_customs",
    "send→sent",
    "store_fail→store_failed",
  ]);
});

Deno.test("a receipt that comes late still counts while attempts are left", async () => {
  let asked = 0;
  using deps = await onTheWay((inner) => ({
    receipt: (message, signal) =>
      ++asked < 3 ? Promise.resolve({ outcome: "pending" }) : inner.receipt(message, signal),
  }));
  assert.deepEqual(await sweepFor(deps, MINUTE), [0, 5, 15]);
  assert.equal(await statusOf(deps), "stored");
});

Deno.test("attempts to send do not count against the wait for the receipt", async () => {
  let attempts = 0;
  using deps = await onTheWay((inner) => ({
    send: (message, signal) =>
      ++attempts < 3 ? Promise.reject(new Error("reset")) : inner.send(message, signal),
    ...pending,
  }), { limits: { deliveryAttempts: 3 } });
  await sweepFor(deps, 15_000);
  assert.equal(await statusOf(deps), "sent");
});

Deno.test("customs' system says that it could not store: no further attempt, and the reason is kept", async () => {
  let asked = 0;
  using deps = await onTheWay(() => ({
    receipt: () => {
      asked++;
      return Promise.resolve({ outcome: "failed", reason: "checksum" });
    },
  }));
  await sweepFor(deps, 2 * MINUTE);
  assert.equal(asked, 1);
  assert.equal(await statusOf(deps), "store_failed");
  assert.equal((await messageOf(deps))?.lastError, "checksum");
});

Deno.test("the embedded desk stores no snapshot that is damaged", async () => {
  using deps = await onTheWay(() => ({}));
  const { filed: filing } = await found(deps, "spirits");
  await deps.blobs.remove(`snapshot-${filing?.snapshot}`);
  await sweep(deps);
  assert.equal(await statusOf(deps), "store_failed");
});

Deno.test("an adapter that hands over twice is one delivery", async () => {
  using deps = await onTheWay((inner) => ({
    async send(message, signal) {
      await inner.send(message, signal);
      await inner.send(message, signal);
    },
  }));
  await sweep(deps);
  const now = await found(deps, "spirits");
  assert.equal((await deps.inbox.find(now.delivery ?? ""))?.times, 2);
  assert.deepEqual(await story(deps, "spirits"), [
    "submit→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("an adapter that hands over and then fails is asked again with the same message", async () => {
  let attempts = 0;
  using deps = await onTheWay((inner) => ({
    async send(message, signal) {
      await inner.send(message, signal);
      if (++attempts === 1) throw new Error("connection lost after the answer");
    },
  }));
  await sweepFor(deps, 10_000);
  const now = await found(deps, "spirits");
  assert.equal(now.status, "stored");
  assert.equal((await deps.inbox.find(now.delivery ?? ""))?.times, 2);
  assert.equal((await story(deps, "spirits")).length, 3);
});

Deno.test("two sweeps at once send a message once", async () => {
  let sends = 0;
  using deps = await onTheWay((inner) => ({
    send: (message, signal) => {
      sends++;
      return inner.send(message, signal);
    },
  }));
  const worked = await Promise.all([sweep(deps), sweep(deps), sweep(deps)]);
  assert.deepEqual(worked.toSorted(), [0, 0, 1]);
  assert.equal(sends, 1);
  assert.equal(await statusOf(deps), "stored");
});

Deno.test("a sweep that comes while the first one waits for customs leaves its message alone", async () => {
  let sends = 0;
  using deps = await onTheWay((inner) => ({
    async send(message, signal) {
      sends++;
      assert.equal(await sweep(deps), 0);
      await inner.send(message, signal);
    },
  }));
  await sweep(deps);
  assert.equal(sends, 1);
});

Deno.test("a message behind slow ones is leased from its own moment on", async () => {
  let sends = 0;
  using deps = await onTheWay((inner) => ({
    async send(message, signal) {
      if (++sends === 1) deps.clock.pass(10 * MINUTE); // customs is slow today
      if (message.applicationId === "2406") assert.equal(await sweep(deps), 0);
      await inner.send(message, signal);
    },
  }), { examples: [] });
  for (const leaf of ["2401", "2402", "2403", "2404", "2405", "2406"]) {
    await drafted(deps, "spirits", { id: leaf, sample: { ...spirits, leaf } });
    await filed(deps, "spirits", leaf);
  }
  assert.equal(await sweep(deps), 6);
  assert.equal(sends, 6);
});

Deno.test("one adapter call that hangs does not hold up the other messages", async () => {
  using deps = await onTheWay((inner) => ({
    send: (message, signal) =>
      message.applicationId === "pasta" ? new Promise(() => {}) : inner.send(message, signal),
  }), { examples: ["pasta", "spirits"], limits: { deliveryMs: 50 } });
  const swept = sweep(deps);
  while (await statusOf(deps) !== "stored") await new Promise((done) => setTimeout(done, 1));
  assert.equal(await statusOf(deps, "pasta"), "submitted_customs");
  await swept;
  assert.equal((await messageOf(deps, "pasta"))?.attempts, 1);
});

Deno.test("one damaged record does not hold up the others, and is reported", async () => {
  using deps = await onTheWay(() => ({}), { examples: ["pasta", "spirits"] });
  const pasta = await found(deps, "pasta");
  await deps.kv.set(["application", "pasta"], { ...pasta, status: "lost" });
  await assert.rejects(() => sweep(deps));
  assert.equal(await statusOf(deps), "stored");
});

Deno.test("a message whose application has gone elsewhere is dropped and not sent", async () => {
  let sends = 0;
  using deps = await onTheWay(() => ({
    send: () => {
      sends++;
      return Promise.resolve();
    },
  }));
  await deps.applications.change("spirits", (now) => ({
    ok: true,
    value: { application: { ...now, status: "withdrawn" } },
  }));
  assert.equal(await sweep(deps), 1);
  assert.equal(sends, 0);
  assert.equal(await messageOf(deps), undefined);
  assert.equal(await sweep(deps), 0);
});

Deno.test("a dead letter is in sight, and those who can act are told", async () => {
  using deps = await onTheWay(() => failing, {
    examples: ["pasta", "spirits"],
    limits: { deliveryAttempts: 1 },
  });
  await sweep(deps);
  const dead = await deps.outbox.failed();
  assert.deepEqual(dead.map(({ applicationId, lastError }) => [applicationId, lastError]), [
    ["pasta", "no route to host"],
    ["spirits", "no route to host"],
  ]);
  const turns = ["enterprise:valdoro", "authority:ministero", "enterprise:glenmorrow"] as const;
  const told = await Promise.all(turns.map(async (reader) => {
    const { items } = await deps.notices.page(reader, { limit: 1 });
    return items.map((notice) => "turn" in notice && [notice.status, notice.turn])[0];
  }));
  assert.deepEqual(told, [
    ["send_failed", false],
    ["send_failed", true],
    ["send_failed", true],
  ]);
});

Deno.test("on the self route nothing tries again by itself", async () => {
  using deps = await onTheWay(() => failing, { limits: { deliveryAttempts: 1 } });
  assert.deepEqual(await sweepFor(deps, 0), [0]);
  deps.clock.pass(24 * 60 * MINUTE);
  assert.equal(await sweep(deps), 0);
  assert.equal(await statusOf(deps), "send_failed");
});

Deno.test("on the self route a new submit cancels the old message", async () => {
  let broken = true;
  using deps = await onTheWay((inner) => ({
    send: (message, signal) => broken ? failing.send() : inner.send(message, signal),
  }), { limits: { deliveryAttempts: 1 } });
  await sweep(deps);
  const old = (await found(deps, "spirits")).delivery ?? "";
  broken = false;
  const page = await onPage(deps, { actor: fiona, id: "spirits" });
  value(await submit(deps, page));
  assert.equal(await deps.outbox.find(old), null);
  await sweep(deps);
  const now = await found(deps, "spirits");
  assert.equal(now.status, "stored");
  assert.notEqual(now.delivery, old);
  assert.equal(await deps.inbox.find(old), null);
  assert.deepEqual(await deps.outbox.failed(), []);
});

Deno.test("on the self route nobody sends again but the enterprise", async () => {
  using deps = await onTheWay(() => failing, { limits: { deliveryAttempts: 1 } });
  await sweep(deps);
  const page = await onPage(deps, { actor: liwei, id: "spirits" });
  assert.deepEqual(reasons(await review(deps, { ...page, event: "retry" })), [
    "status.impossible",
  ]);
});

Deno.test("on the recommended route authority and customs send again, and the enterprise does not", async () => {
  for (const actor of [giulia, liwei]) {
    let broken = true;
    using deps = await onTheWay((inner) => ({
      send: (message, signal) => broken ? failing.send() : inner.send(message, signal),
    }), { examples: ["pasta"], limits: { deliveryAttempts: 1 } });
    await sweep(deps);
    const before = await found(deps, "pasta");
    broken = false;
    const page = await onPage(deps, { actor, id: "pasta" });
    const again = value(await review(deps, { ...page, event: "retry" }));
    assert.equal(again.status, "submitted_customs");
    assert.equal(again.filed?.snapshot, before.filed?.snapshot);
    assert.notEqual(again.delivery, before.delivery);
    assert.equal(await deps.outbox.find(before.delivery ?? ""), null);
    await sweep(deps);
    assert.equal(await statusOf(deps, "pasta"), "stored");
  }
});

Deno.test("the portal's own tries grow rarer, up to one a day", async () => {
  using deps = await onTheWay(() => failing, {
    examples: ["pasta"],
    limits: { deliveryAttempts: 1 },
  });
  const hours: number[] = [];
  for (let n = 0; n < 7; n++) {
    await sweep(deps);
    const due = (await messageOf(deps, "pasta"))?.dueAt ?? 0;
    hours.push((due - deps.now().getTime()) / (60 * MINUTE));
    deps.clock.set(new Date(due).toISOString());
    await sweep(deps); // sets it on its way; the next one fails
  }
  assert.deepEqual(hours, [1, 2, 4, 8, 16, 24, 24]);
});

Deno.test("on the recommended route the portal itself sends again after an hour", async () => {
  let broken = true;
  using deps = await onTheWay((inner) => ({
    send: (message, signal) => broken ? failing.send() : inner.send(message, signal),
  }), { examples: ["pasta"], limits: { deliveryAttempts: 1 } });
  await sweep(deps);
  broken = false;
  deps.clock.pass(60 * MINUTE - 1);
  assert.equal(await sweep(deps), 0);
  deps.clock.pass(1);
  await sweep(deps);
  await sweep(deps);
  assert.deepEqual((await story(deps, "pasta")).slice(2), [
    "send_fail→send_failed",
    "retry→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
  assert.deepEqual(await deps.outbox.failed(), []);
});

Deno.test("the portal started again over the same store delivers what was committed before, once", async () => {
  using before = await onTheWay(() => ({}), { examples: ["pasta", "spirits"] });
  using deps = await testDeps({ kv: before.kv, ids: "again" }); // killed before any sweep
  await sweep(deps);
  for (const id of ["pasta", "spirits"]) {
    const now = await found(deps, id);
    assert.equal(now.status, "stored");
    assert.equal((await deps.inbox.find(now.delivery ?? ""))?.times, 1);
  }
});

Deno.test("the portal killed after it handed over stores once, when the lease has ended", async () => {
  using before = await onTheWay(() => ({}));
  const { delivery = "", filed: filing } = await found(before, "spirits");
  const at = before.now().getTime();
  await before.outbox.lease(delivery, { now: at, until: at + MINUTE });
  const snapshot = filing?.snapshot ?? "";
  await before.inbox.receive({ id: delivery, applicationId: "spirits", snapshot }); // killed here

  using deps = await testDeps({ kv: before.kv, ids: "again" });
  assert.equal(await sweep(deps), 0);
  deps.clock.pass(MINUTE);
  await sweep(deps);
  assert.equal((await deps.inbox.find(delivery))?.times, 2);
  assert.deepEqual(await story(deps, "spirits"), [
    "submit→submitted_customs",
    "send→sent",
    "store→stored",
  ]);
});

Deno.test("the portal killed between sending and storing asks for the receipt again", async () => {
  let alive = true;
  using before = await onTheWay((inner) => ({
    receipt: (message, signal) => alive ? new Promise(() => {}) : inner.receipt(message, signal),
  }), { limits: { deliveryMs: 20 } });
  await sweep(before);
  assert.equal(await statusOf(before), "sent");
  alive = false;
  using deps = await testDeps({ kv: before.kv, ids: "again" });
  deps.clock.pass(5000);
  await sweep(deps);
  assert.equal(await statusOf(deps), "stored");
  assert.equal((await deps.inbox.find((await found(deps, "spirits")).delivery ?? ""))?.times, 1);
});

Deno.test("no other verb names the events of the transfer", () => {
  const events = /(["'`])(send|send_fail|store|store_fail)\1/;
  const verbs = globSync("services/**/*.ts", { cwd: ROOT }).filter((file) =>
    !/_test\.ts$/.test(file)
  );
  assert.ok(verbs.length > 20);
  const named = verbs.filter((file) => events.test(Deno.readTextFileSync(ROOT + file)));
  assert.deepEqual(named, ["services/sweep.ts"]);
});
