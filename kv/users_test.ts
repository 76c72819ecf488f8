import assert from "node:assert/strict";
import { ok, refuse } from "../rules/result.ts";
import type { Enterprise } from "./enterprises.ts";
import type { Invite } from "./invites.ts";
import { openInvites } from "./invites.ts";
import { openUsers, type User } from "./users.ts";

const user: User = {
  id: "u1",
  userName: "Emiliana",
  role: "enterprise",
  enterpriseId: "e1",
  name: "Anna Rossi",
  createdAt: "2026-03-02T01:00:00.000Z",
};

const enterprise: Enterprise = {
  id: "e1",
  country: "ITA",
  origin: "allocated",
  authorityId: "a1",
  contactName: "Anna Rossi",
  contactPhone: "",
  companyName: "Trattoria Emiliana S.p.A.",
  department: "",
  position: "",
  address: "",
  fax: "",
  remarks: "",
  email: "",
  createdAt: "2026-03-02T01:00:00.000Z",
};

const invite: Invite = {
  id: "i1",
  userId: "u1",
  createdAt: "2026-03-02T01:00:00.000Z",
  expiresAt: "2026-03-16T01:00:00.000Z",
};

Deno.test("two users who take one name at the same moment: exactly one has it", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);

  const outcomes = await Promise.all([
    users.add({ user }),
    users.add({ user: { ...user, id: "u2", userName: "emiliana" } }),
  ]);

  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  const winner = outcomes[0]?.ok ? "u1" : "u2";
  assert.equal((await users.byName("EMILIANA"))?.id, winner);
});

Deno.test("an account is opened whole or not at all", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user });

  const second = await users.add({
    user: { ...user, id: "u2" },
    invite: { ...invite, userId: "u2" },
  });

  assert.equal(second.ok, false);
  assert.equal(await users.find("u2"), null);
  assert.equal(await openInvites(kv).find("i1"), null);
});

Deno.test("a new invite cancels the older one", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user, invite });

  await users.invite({ ...invite, id: "i2" }, () => ok([]));

  assert.equal(await openInvites(kv).find("i1"), null);
  assert.equal((await openInvites(kv).find("i2"))?.userId, "u1");
});

Deno.test("an invite used by two at the same moment works for exactly one", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user, invite });

  const outcomes = await Promise.all(
    ["one", "two"].map((passwordHash) =>
      users.accept("i1", ({ user }) => ok({ ...user, passwordHash }))
    ),
  );

  const won = outcomes.flatMap((outcome) => outcome.ok ? [outcome.value.passwordHash] : []);
  assert.equal(won.length, 1);
  assert.equal((await users.find("u1"))?.passwordHash, won[0]);
});

Deno.test("users are listed by whom they work for", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  const { enterpriseId: _, ...person } = user;
  await users.add({ user });
  await users.add({
    user: { ...person, id: "u2", userName: "officer", role: "authority", authorityId: "e1" },
  });
  await users.add({ user: { ...person, id: "u3", userName: "desk", role: "customs" } });

  const ids = async (group: Parameters<typeof users.listOf>[0]) =>
    (await users.listOf(group)).items.map(({ id }) => id);

  assert.deepEqual(await ids({ enterpriseId: "e1" }), ["u1"]);
  assert.deepEqual(await ids({ authorityId: "e1" }), ["u2"]);
  assert.deepEqual(await ids("customs"), ["u3"]);
});

Deno.test("an invite notes which password it is to replace", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user: { ...user, passwordHash: "hash", passwordAt: "2026-03-01" } });

  await users.invite(invite, () => ok([]));

  assert.equal((await openInvites(kv).find("i1"))?.passwordAt, "2026-03-01");
});

Deno.test("an invite that was allowed for an enterprise as it was a moment ago is not made", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user, enterprise });
  const get = kv.get.bind(kv);
  // Another authority takes the enterprise over just after it was read.
  kv.get = async <T>(key: Deno.KvKey) => {
    const entry = await get<T>(key);
    if (key[0] === "enterprise") {
      kv.get = get;
      await kv.set(key, { ...enterprise, authorityId: "a2" });
    }
    return entry;
  };

  const made = await users.invite(
    invite,
    ({ enterprise }) => enterprise?.authorityId === "a1" ? ok([]) : refuse("account.missing"),
  );

  assert.equal(made.ok, false);
  assert.equal(await openInvites(kv).find("i1"), null);
});

Deno.test("what goes along with an invite is written with it", async () => {
  using kv = await Deno.openKv(":memory:");
  const users = openUsers(kv);
  await users.add({ user });

  await users.invite(invite, ({ user }) => ok([(op) => op.set(["told"], user.userName)]));

  assert.equal((await kv.get(["told"])).value, "Emiliana");
});
