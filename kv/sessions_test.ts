import assert from "node:assert/strict";
import { openSessions, type Session } from "./sessions.ts";

const session: Session = {
  id: "s1",
  userId: "u1",
  formToken: "t1",
  createdAt: "2026-03-02T01:00:00.000Z",
  seenAt: "2026-03-02T01:00:00.000Z",
  passwordAt: "2026-03-01T01:00:00.000Z",
  network: "192.0.2.1",
  agent: "Chrome",
};
const forMs = 60_000;

Deno.test("a session opened in the place of another ends that one", async () => {
  using kv = await Deno.openKv(":memory:");
  const sessions = openSessions(kv);
  await sessions.add(session, { forMs });

  await sessions.add({ ...session, id: "s2" }, { forMs, instead: session });

  assert.equal(await sessions.find("s1"), null);
  assert.deepEqual((await sessions.listOf("u1")).map(({ id }) => id), ["s2"]);
});

Deno.test("touch() does not bring back a session that was ended", async () => {
  using kv = await Deno.openKv(":memory:");
  const sessions = openSessions(kv);
  await sessions.add(session, { forMs });
  await sessions.end(session);

  assert.equal(await sessions.touch("s1", { seenAt: "2026-03-02T01:05:00.000Z", forMs }), false);
  assert.equal(await sessions.find("s1"), null);
  assert.deepEqual(await sessions.listOf("u1"), []);
});
