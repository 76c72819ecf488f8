import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Act,
  type AuditEntry,
  canonical,
  chained,
  isUnbroken,
  openAudit,
  putEntry,
  sha256,
} from "./audit.ts";

const act: Act = {
  at: "2026-03-02T01:00:00.000Z",
  by: { role: "authority", userId: "giulia", name: { zh: "卫生部", en: "Ministry" } },
  event: "recommend",
  from: "submitted_authority",
  to: "submitted_customs",
  reason: "In order.",
};

/** A chain of so many acts. */
async function chainOf(length: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const reason = `Reason ${seq}`;
    entries.push(await chained({ ...act, reason }, { seq, previous: entries.at(-1)?.hash ?? "" }));
  }
  return entries;
}

Deno.test("sha256() is the hash that everybody else computes", async () => {
  assert.equal(
    await sha256(new TextEncoder().encode("abc")),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

Deno.test("equal things are written alike, whatever the order of their keys", () => {
  assert.equal(canonical({ b: [2, { d: 1, c: 0 }], a: "x" }), '{"a":"x","b":[2,{"c":0,"d":1}]}');
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
    const turned = Object.fromEntries(Object.entries(record).toReversed());
    assert.equal(canonical(turned), canonical(record));
  }));
});

Deno.test("an unbroken chain is known as one, the empty one too", async () => {
  assert.ok(await isUnbroken([]));
  assert.ok(await isUnbroken(await chainOf(4)));
});

Deno.test("tampering with any entry is seen", async () => {
  const chain = await chainOf(3);
  const changes: Partial<AuditEntry>[] = [
    { reason: "Somebody else's reason" },
    { by: { role: "authority", userId: "paolo" } },
    { event: "decline" },
    { to: "not_recommended" },
    { at: "2026-03-01T01:00:00.000Z" },
    { snapshot: "0".repeat(64) },
    { remarks: [{ place: "products", text: "x" }] },
    { seq: 9 },
    { previous: "0".repeat(64) },
    { hash: "0".repeat(64) },
  ];
  for (const at of chain.keys()) {
    for (const change of changes) {
      const forged = chain.map((entry, n) => n === at ? { ...entry, ...change } : entry);
      assert.equal(await isUnbroken(forged), false, `${at} ${Object.keys(change)}`);
    }
  }
});

Deno.test("an entry taken out, moved or put between is seen", async () => {
  const [first, second, third, ...rest] = await chainOf(4);
  assert.ok(first && second && third);
  assert.equal(await isUnbroken([first, third, ...rest]), false);
  assert.equal(await isUnbroken([second, first, third, ...rest]), false);
  assert.equal(await isUnbroken([second, third, ...rest]), false);
  const forged = await chained(act, { seq: 2, previous: first.hash });
  assert.equal(await isUnbroken([first, forged, second, third, ...rest]), false);
});

Deno.test("an entry made anew with its own hash breaks the one behind it", async () => {
  const [first, , third] = await chainOf(3);
  assert.ok(first && third);
  const forged = await chained({ ...act, reason: "forged" }, { seq: 2, previous: first.hash });
  assert.equal(await isUnbroken([first, forged, third]), false);
});

Deno.test("the store gives the chain back unbroken and in order, beyond the ninth act", async () => {
  using kv = await Deno.openKv(":memory:");
  for (const entry of await chainOf(12)) {
    await putEntry(kv.atomic(), { applicationId: "a1", entry }).commit();
  }
  const entries = await openAudit(kv).list("a1");
  assert.deepEqual(entries.map(({ seq }) => seq), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.ok(await isUnbroken(entries));
  assert.deepEqual(await openAudit(kv).list("a2"), []);
});

Deno.test("the same place of a chain is not written twice", async () => {
  using kv = await Deno.openKv(":memory:");
  const entry = await chained(act, { seq: 1, previous: "" });
  const forged = await chained({ ...act, reason: "forged" }, { seq: 1, previous: "" });
  await putEntry(kv.atomic(), { applicationId: "a1", entry }).commit();
  const again = await putEntry(kv.atomic(), { applicationId: "a1", entry: forged }).commit();
  assert.equal(again.ok, false);
  assert.deepEqual(await openAudit(kv).list("a1"), [entry]);
});
