import assert from "node:assert/strict";
import { ok, refuse } from "../rules/result.ts";
import { type Application, openApplications } from "./applications.ts";
import { type Act, isUnbroken, openAudit } from "./audit.ts";

const draft: Application = {
  id: "a1",
  number: "A-2026-000001",
  type: "registration",
  enterpriseId: "e1",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  status: "draft",
  reachedCustoms: false,
  edits: 0,
  acts: 0,
  chain: "",
  createdAt: "2026-03-02T01:00:00.000Z",
  updatedAt: "2026-03-02T01:00:00.000Z",
};

const act: Act = {
  at: "2026-03-02T02:00:00.000Z",
  by: { role: "enterprise", userId: "u1" },
  event: "submit",
  from: "draft",
  to: "submitted_authority",
};

function edited(now: Application): Application {
  return { ...now, edits: now.edits + 1 };
}

function ids(found: readonly Application[]): string[] {
  return found.map(({ id }) => id);
}

async function keysUnder(kv: Deno.Kv): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of kv.list({ prefix: [] })) keys.push(key.join(" "));
  return keys;
}

Deno.test("an application is found by its id as it was stored", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  assert.deepEqual(await applications.add(draft, []), ok(draft));
  assert.deepEqual(await applications.find("a1"), draft);
  assert.equal(await applications.find("a2"), null);
});

Deno.test("an id longer than a key of the store finds nothing", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  const long = "a".repeat(5000);
  assert.equal(await applications.find(long), null);
  assert.deepEqual(
    await applications.change(long, (now) => ok({ application: now })),
    refuse("application.missing"),
  );
});

Deno.test("add() of a taken id changes nothing, not even what would be written with it", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const again = await applications.add(
    { ...draft, leaf: "0702" },
    [(op) => op.set(["part", "a1", "basic"], "x")],
  );
  assert.deepEqual(again, refuse("store.conflict"));
  assert.equal((await applications.find("a1"))?.leaf, "0701");
  assert.equal((await kv.get(["part", "a1", "basic"])).value, null);
});

Deno.test("change() loses no write when two come at once", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const save = () => applications.change("a1", (now) => ok({ application: edited(now) }));
  const [first, second] = await Promise.all([save(), save()]);
  assert.ok(first.ok && second.ok);
  assert.equal((await applications.find("a1"))?.edits, 2);
});

Deno.test("change() counts only what it says it stored when many come at once", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const save = () => applications.change("a1", (now) => ok({ application: edited(now) }));
  const results = await Promise.all(Array.from({ length: 30 }, save));
  const stored = results.filter((result) => result.ok).length;
  assert.equal((await applications.find("a1"))?.edits, stored);
  for (const result of results.filter((result) => !result.ok)) {
    assert.deepEqual(result, refuse("store.conflict"));
  }
});

Deno.test("change() runs its step again on what the other one stored", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const seen: number[] = [];
  await applications.change("a1", async (now) => {
    seen.push(now.edits);
    if (seen.length === 1) {
      await applications.change("a1", (other) => ok({ application: edited(other) }));
    }
    return ok({ application: edited(now) });
  });
  assert.deepEqual(seen, [0, 1]);
  assert.equal((await applications.find("a1"))?.edits, 2);
});

Deno.test("change() gives up with a conflict when others always come first", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const result = await applications.change("a1", async (now) => {
    await applications.change("a1", (other) => ok({ application: edited(other) }));
    return ok({ application: edited(now) });
  });
  assert.deepEqual(result, refuse("store.conflict"));
  assert.equal((await applications.find("a1"))?.edits, 8);
});

Deno.test("a step that refuses, or changes nothing, writes nothing", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const before = await keysUnder(kv);
  const refused = await applications.change("a1", () => refuse("status.impossible"));
  assert.deepEqual(refused, refuse("status.impossible"));
  const writes = [(op: Deno.AtomicOperation) => op.set(["stray"], 1)];
  const same = await applications.change("a1", (now) => ok({ application: now, writes }));
  assert.deepEqual(same, ok(draft));
  assert.deepEqual(await keysUnder(kv), before);
});

Deno.test("change() of an application that is not there says so", async () => {
  using kv = await Deno.openKv(":memory:");
  const result = await openApplications(kv).change("a1", (now) => ok({ application: now }));
  assert.deepEqual(result, refuse("application.missing"));
});

Deno.test("a change, its act and what belongs to it are written together or not at all", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const submitted = (now: Application) => ({ ...now, status: "submitted_authority" } as const);

  const failing = [
    (op: Deno.AtomicOperation) => op.check({ key: ["absent"], versionstamp: "0".repeat(20) }),
  ];
  const lost = await applications.change(
    "a1",
    (now) => ok({ application: submitted(now), act, writes: failing }),
  );
  assert.deepEqual(lost, refuse("store.conflict"));
  assert.equal((await applications.find("a1"))?.status, "draft");
  assert.deepEqual(await openAudit(kv).list("a1"), []);

  const writes = [(op: Deno.AtomicOperation) => op.set(["outbox", "m1"], "message")];
  await applications.change("a1", (now) => ok({ application: submitted(now), act, writes }));
  assert.equal((await applications.find("a1"))?.status, "submitted_authority");
  assert.equal((await kv.get(["outbox", "m1"])).value, "message");
  assert.deepEqual((await openAudit(kv).list("a1")).map(({ event }) => event), ["submit"]);
});

Deno.test("acts are counted, and the head ends the chain", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  for (let n = 0; n < 3; n++) {
    await applications.change("a1", (now) => ok({ application: edited(now), act }));
  }
  const entries = await openAudit(kv).list("a1");
  const head = await applications.find("a1");
  assert.deepEqual(entries.map(({ seq }) => seq), [1, 2, 3]);
  assert.equal(head?.acts, 3);
  assert.equal(head?.chain, entries.at(-1)?.hash);
  assert.ok(await isUnbroken(entries));
});

Deno.test("an application is listed under its new status and authority, and no longer under the old", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const filedTo = (authorityId: string) =>
    applications.change(
      "a1",
      (now) => ok({ application: { ...now, status: "submitted_authority" as const, authorityId } }),
    );
  await filedTo("rome");
  assert.deepEqual(ids(await applications.ofAuthority("rome")), ["a1"]);
  assert.deepEqual(await applications.inStatus("draft"), []);
  await filedTo("turin");
  assert.deepEqual(await applications.ofAuthority("rome"), []);
  assert.deepEqual(ids(await applications.ofAuthority("turin")), ["a1"]);
  assert.deepEqual(ids(await applications.inStatus("submitted_authority")), ["a1"]);
  assert.equal(await applications.countInStatus("submitted_authority"), 1);
});

Deno.test("lists are newest first, and an enterprise's holds nobody else's", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  for (let n = 10; n < 35; n++) {
    const enterpriseId = n % 2 === 0 ? "even" : "odd";
    await applications.add({ ...draft, id: `a${n}`, number: `A-2026-${n}`, enterpriseId }, []);
  }
  const even = ids(await applications.ofEnterprise("even"));
  assert.equal(even.length, 13);
  assert.deepEqual(even.slice(0, 3), ["a34", "a32", "a30"]);
  assert.equal((await applications.all()).length, 25);
  assert.equal((await applications.all())[0]?.id, "a34");
});

Deno.test("remove() takes the head and every pointer to it, where it may, and notes what is left below", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add({ ...draft, authorityId: "rome" }, []);
  const kept = await applications.remove("a1", () => refuse("application.locked"));
  assert.deepEqual(kept, refuse("application.locked"));
  assert.ok((await applications.remove("a1", ok)).ok);
  assert.deepEqual(await applications.gone(), ["a1"]);
  await applications.forget("a1");
  assert.deepEqual(await keysUnder(kv), []);
  assert.deepEqual(await applications.remove("a1", ok), refuse("application.missing"));
});

Deno.test("what is saved into an application that was removed meanwhile is refused", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  await applications.add(draft, []);
  const saved = await applications.change("a1", async (now) => {
    await applications.remove("a1", ok);
    return ok({ application: edited(now) });
  });
  assert.deepEqual(saved, refuse("application.missing"));
  await applications.forget("a1");
  assert.deepEqual(await keysUnder(kv), []);
});

Deno.test("an application is never both removed and changed to what may not be removed", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  const changing = () =>
    applications.change(
      "a1",
      (now) => ok({ application: { ...now, status: "submitted_authority" as const } }),
    );
  const removing = async (ticks: number) => {
    for (let tick = 0; tick < ticks; tick++) await null; // sooner or later than the change
    return await applications.remove(
      "a1",
      (now) => now.status === "draft" ? ok(now) : refuse("application.locked"),
    );
  };
  for (let round = 0; round < 40; round++) {
    await applications.add(draft, []);
    const [filed, removed] = await Promise.all([changing(), removing(round)]);
    assert.notEqual(removed.ok, filed.ok);
    assert.equal(await applications.find("a1") === null, removed.ok);
    await applications.remove("a1", ok);
    await applications.forget("a1");
  }
});

Deno.test("nextCount() counts each year by itself and gives no count twice", async () => {
  using kv = await Deno.openKv(":memory:");
  const applications = openApplications(kv);
  const counts = await Promise.all(Array.from({ length: 20 }, () => applications.nextCount(2026)));
  assert.deepEqual(counts.toSorted((a, b) => a - b), Array.from({ length: 20 }, (_, n) => n + 1));
  assert.equal(await applications.nextCount(2027), 1);
});

Deno.test("a damaged record is not passed on as an application", async () => {
  using kv = await Deno.openKv(":memory:");
  await kv.set(["application", "a1"], { ...draft, status: "lost" });
  await assert.rejects(() => openApplications(kv).find("a1"));
});

Deno.test("lists that were read before show every change, whoever made it", async () => {
  using kv = await Deno.openKv(":memory:");
  const [ours, theirs] = [openApplications(kv), openApplications(kv)];
  const filed = { ...draft, status: "submitted_authority" as const, authorityId: "m" };
  for (const id of ["a1", "a2", "a3"]) await ours.add({ ...filed, id, number: id }, []);
  const lists = async (applications: typeof ours) => [
    await applications.ofEnterprise("e1"),
    await applications.ofAuthority("m"),
    await applications.inStatus("submitted_authority"),
    await applications.inStatusOf("m", "correction"),
  ];
  const same = async () => assert.deepEqual(await lists(ours), await lists(openApplications(kv)));

  await same();
  await theirs.change("a2", (now) => ok({ application: edited(now) }));
  await same();
  await ours.change("a3", (now) => ok({ application: { ...now, status: "correction" } }));
  await same();
  await theirs.change("a3", (now) => ok({ application: { ...edited(now), authorityId: "n" } }));
  await same();
  await theirs.remove("a1", (now) => ok(now));
  await same();
  assert.deepEqual((await ours.ofEnterprise("e1")).map(({ edits }) => edits), [1, 1]);
});
