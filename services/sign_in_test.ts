import assert from "node:assert/strict";
import { authority, form, password, reasons, selfMade, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { changePassword } from "./change_password.ts";
import { listSessions } from "./list_sessions.ts";
import { resumeSession } from "./resume_session.ts";
import { revokeSession } from "./revoke_session.ts";
import { signIn } from "./sign_in.ts";
import { signOut } from "./sign_out.ts";

const typed = { userName: "emiliana", password, network: "192.0.2.1", agent: "Chrome 50" };
const MINUTE = 60_000;

/** Runs `work` and tells how many passwords were hashed meanwhile. */
async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  const { deriveBits } = crypto.subtle;
  let hashes = 0;
  crypto.subtle.deriveBits = (...words) => {
    hashes++;
    return Reflect.apply(deriveBits, crypto.subtle, words);
  };
  try {
    await work();
  } finally {
    crypto.subtle.deriveBits = deriveBits;
  }
  return hashes;
}

Deno.test("signIn() opens a session that resumes as its owner", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);

  const { token, session } = value(await signIn(deps, { ...typed, userName: " EMILIANA " }));
  const resumed = await resumeSession(deps, { token });

  assert.deepEqual(resumed?.actor, actor);
  assert.equal(resumed?.enterprise?.companyName, form.values.companyName);
  assert.notEqual(session.id, token);
  assert.equal(await resumeSession(deps, { token: session.id }), null);
});

Deno.test("an unknown name, a wrong password and no password yet: one answer, one hash each", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  await authority(deps, { userName: "not.yet.set" });
  const tries = [
    { ...typed, userName: "nobody" },
    { ...typed, password: "wrong wrong wrong" },
    { ...typed, userName: "not.yet.set" },
    { ...typed, userName: "x".repeat(5000) },
  ];

  for (const one of tries) {
    const hashes = await hashesOf(async () => {
      assert.deepEqual(reasons(await signIn(deps, one)), ["account.sign_in"]);
    });
    assert.equal(hashes, 1);
  }
});

Deno.test("signIn() stops guessing at one account, and says for how long", async () => {
  using deps = await testDeps({ at: "2026-03-02T01:05:30.000Z" });
  await selfMade(deps);
  for (let tries = 0; tries < 10; tries++) await signIn(deps, { ...typed, password: "wrong" });

  const refused = await signIn(deps, typed);
  assert.deepEqual(refused.ok ? [] : refused.issues[0].values, { minutes: 10 });

  value(await signIn(deps, { ...typed, network: "198.51.100.7" }));
  deps.clock.pass(10 * MINUTE);
  value(await signIn(deps, typed));
});

Deno.test("signIn() holds right passwords against nobody", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  for (let tries = 0; tries < 12; tries++) value(await signIn(deps, typed));
});

Deno.test("signIn() takes the place of the session this browser had", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const first = value(await signIn(deps, typed));

  const second = value(await signIn(deps, { ...typed, former: first.token }));

  assert.notEqual(first.token, second.token);
  assert.equal(await resumeSession(deps, { token: first.token }), null);
  assert.notEqual(await resumeSession(deps, { token: second.token }), null);
});

Deno.test("a session ends when nobody uses it, and at its end even if somebody does", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const { token } = value(await signIn(deps, typed));

  deps.clock.pass(59 * MINUTE);
  assert.notEqual(await resumeSession(deps, { token }), null);
  deps.clock.pass(59 * MINUTE);
  assert.notEqual(await resumeSession(deps, { token }), null);
  deps.clock.pass(60 * MINUTE);
  assert.equal(await resumeSession(deps, { token }), null);

  const busy = value(await signIn(deps, typed));
  for (let minutes = 0; minutes < 12 * 60 - 30; minutes += 30) {
    deps.clock.pass(30 * MINUTE);
    assert.notEqual(await resumeSession(deps, busy), null);
  }
  deps.clock.pass(30 * MINUTE);
  assert.equal(await resumeSession(deps, busy), null);
});

Deno.test("a session writes when it was seen at most once a minute", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const { token, session } = value(await signIn(deps, typed));

  deps.clock.pass(MINUTE - 1);
  await resumeSession(deps, { token });
  assert.equal((await deps.sessions.find(session.id))?.seenAt, session.seenAt);

  deps.clock.pass(1);
  await resumeSession(deps, { token });
  assert.equal((await deps.sessions.find(session.id))?.seenAt, "2026-03-02T01:01:00.000Z");
});

Deno.test("signOut() and revokeSession() end a session, and only one's own", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  const stranger = await selfMade(deps, { userName: "stranger", homeNumber: "2" });
  const here = value(await signIn(deps, typed));
  const there = value(await signIn(deps, { ...typed, agent: "Firefox" }));

  await revokeSession(deps, { actor: stranger.actor, sessionId: here.session.id });
  assert.equal((await listSessions(deps, { actor })).length, 2);

  await revokeSession(deps, { actor, sessionId: there.session.id });
  assert.equal(await resumeSession(deps, there), null);
  await signOut(deps, { actor, sessionId: here.session.id });
  assert.equal(await resumeSession(deps, here), null);
});

Deno.test("changePassword() asks for the old one, ends every session and opens a new one here", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  const here = value(await signIn(deps, typed));
  const there = value(await signIn(deps, { ...typed, agent: "Firefox" }));
  deps.clock.pass(MINUTE);
  const fresh = "a lighthouse in the fog";
  const change = {
    actor,
    sessionId: here.session.id,
    passwordCurrent: password,
    password: fresh,
    passwordRepeat: fresh,
    network: "192.0.2.1",
    agent: "Chrome 50",
  };

  const wrong = await changePassword(deps, {
    ...change,
    passwordCurrent: "?",
    password: "emiliana",
  });
  assert.deepEqual(reasons(wrong), [
    "password.wrong passwordCurrent",
    "password.short password",
    "password.own password",
    "password.repeat passwordRepeat",
  ]);

  const opened = value(await changePassword(deps, change));
  assert.equal(await resumeSession(deps, here), null);
  assert.equal(await resumeSession(deps, there), null);
  assert.notEqual(await resumeSession(deps, opened), null);
  assert.equal((await listSessions(deps, { actor })).length, 1);
  assert.deepEqual(reasons(await signIn(deps, typed)), ["account.sign_in"]);
  value(await signIn(deps, { ...typed, password: fresh }));
});
