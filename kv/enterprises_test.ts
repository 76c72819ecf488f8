import assert from "node:assert/strict";
import { ok, refuse } from "../rules/result.ts";
import { type Enterprise, openEnterprises } from "./enterprises.ts";

const enterprise: Enterprise = {
  id: "e1",
  country: "ITA",
  homeNumber: "IT 08 1234 CE",
  origin: "self_made",
  contactName: "Anna Rossi",
  contactPhone: "+39 059 123456",
  companyName: "Trattoria Emiliana S.p.A.",
  department: "",
  position: "",
  address: "",
  fax: "",
  remarks: "",
  email: "anna@example.it",
  createdAt: "2026-03-02T01:00:00.000Z",
};

const { homeNumber: _, ...unnumbered } = enterprise;

Deno.test("a home number is held once in a country, however it is written", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  await enterprises.add(enterprise);

  const again = await enterprises.add({ ...enterprise, id: "e2", homeNumber: "it081234ce" });
  const abroad = await enterprises.add({ ...enterprise, id: "e3", country: "FRA" });

  assert.equal(again.ok, false);
  assert.equal(abroad.ok, true);
  assert.equal((await enterprises.byNumber("ITA", "ＩＴ08 1234 ce"))?.id, "e1");
  assert.equal(await enterprises.find("e2"), null);
});

Deno.test("change() refuses a home number that another enterprise holds", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  await enterprises.add(enterprise);
  await enterprises.add({ ...unnumbered, id: "e2" });

  const taken = await enterprises.change(
    "e2",
    (now) => ok({ ...now, homeNumber: "IT081234CE" }),
  );

  assert.deepEqual(taken, refuse("account.number_taken"));
  assert.equal((await enterprises.find("e2"))?.homeNumber, undefined);
});

Deno.test("change() loses no write when two come at once", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  await enterprises.add({ ...enterprise, remarks: "" });

  const letters = ["a", "b", "c", "d"];
  await Promise.all(
    letters.map((letter) =>
      enterprises.change("e1", (now) => ok({ ...now, remarks: now.remarks + letter }))
    ),
  );

  const stored = await enterprises.find("e1");
  assert.deepEqual([...stored?.remarks ?? ""].toSorted(), letters);
});

Deno.test("of two enterprises that take one number at the same moment exactly one has it", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  await enterprises.add({ ...unnumbered, id: "e1" });
  await enterprises.add({ ...unnumbered, id: "e2" });

  const outcomes = await Promise.all(
    ["e1", "e2"].map((id) => enterprises.change(id, (now) => ok({ ...now, homeNumber: "7" }))),
  );

  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
});

Deno.test("an enterprise comes into the list of the authority that certifies it", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  await enterprises.add(enterprise);
  assert.deepEqual((await enterprises.listOfAuthority("a1")).items, []);

  await enterprises.change("e1", (now) => ok({ ...now, origin: "certified", authorityId: "a1" }));

  assert.deepEqual((await enterprises.listOfAuthority("a1")).items.map(({ id }) => id), ["e1"]);
});

Deno.test("a list goes on behind the last record shown, newest first, keeping what is asked", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  const ids = Array.from({ length: 25 }, (_, i) => `e${String(i).padStart(2, "0")}`);
  for (const id of ids) {
    const remarks = Number(id.slice(1)) % 2 === 0 ? "even" : "odd";
    await enterprises.add({ ...unnumbered, id, remarks, authorityId: "a1" });
  }
  const keep = ({ remarks }: Enterprise) => remarks === "even";

  const first = await enterprises.listOfAuthority("a1", { limit: 8, keep });
  const second = await enterprises.listOfAuthority("a1", { limit: 8, keep, after: first.next! });

  const shown = [...first.items, ...second.items].map(({ id }) => id);
  assert.deepEqual(shown, ids.filter((_, i) => i % 2 === 0).toReversed());
  assert.equal(second.next, null);
});

Deno.test("what no key can hold is simply not found", async () => {
  using kv = await Deno.openKv(":memory:");
  const enterprises = openEnterprises(kv);
  assert.equal(await enterprises.find("x".repeat(5000)), null);
  assert.equal(await enterprises.byNumber("ITA", "ﷺ".repeat(5000)), null);
});
