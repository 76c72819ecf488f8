import assert from "node:assert/strict";
import {
  allocated,
  authority,
  customs,
  password,
  reasons,
  selfMade,
  value,
} from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { acceptInvite } from "./accept_invite.ts";
import { addOfficer } from "./add_officer.ts";
import { certifyAccount } from "./certify_account.ts";
import { changePassword } from "./change_password.ts";
import { listNotices } from "./list_notices.ts";
import { renewPassword } from "./renew_password.ts";
import { resumeSession } from "./resume_session.ts";
import { signIn } from "./sign_in.ts";

const fresh = "a lighthouse in the fog";
const typed = { password: fresh, passwordRepeat: fresh };
const door = { network: "192.0.2.1", agent: "" };
const MINUTE = 60_000;

Deno.test("the old password works until the link is used, then only the new one, and sessions end", async () => {
  using deps = await testDeps();
  const { user } = await selfMade(deps);
  const before = value(await signIn(deps, { userName: "emiliana", password, ...door }));
  deps.clock.pass(MINUTE);

  const { secret } = value(await renewPassword(deps, { actor: customs, userId: user.id }));
  value(await signIn(deps, { userName: "emiliana", password, ...door }));
  assert.ok(await resumeSession(deps, { token: before.token }));

  value(await acceptInvite(deps, { secret, ...typed }));
  assert.equal(await resumeSession(deps, { token: before.token }), null);
  const old = await signIn(deps, { userName: "emiliana", password, ...door });
  assert.deepEqual(reasons(old), ["account.sign_in"]);
  value(await signIn(deps, { userName: "emiliana", password: fresh, ...door }));
});

Deno.test("a link for a new password works once, for fourteen days, and cancels older ones", async () => {
  using deps = await testDeps();
  const { user } = await selfMade(deps);
  const input = { actor: customs, userId: user.id };
  deps.clock.pass(MINUTE);

  const first = value(await renewPassword(deps, input));
  const second = value(await renewPassword(deps, input));
  const invalid = ["account.invite_invalid"];
  assert.deepEqual(
    reasons(await acceptInvite(deps, { secret: first.secret, ...typed })),
    invalid,
  );
  value(await acceptInvite(deps, { secret: second.secret, ...typed }));
  assert.deepEqual(
    reasons(await acceptInvite(deps, { secret: second.secret, ...typed })),
    invalid,
  );

  const third = value(await renewPassword(deps, input));
  deps.clock.pass(14 * 24 * 60 * MINUTE);
  assert.deepEqual(
    reasons(await acceptInvite(deps, { secret: third.secret, ...typed })),
    invalid,
  );
  value(await signIn(deps, { userName: "emiliana", password: fresh, ...door }));
});

Deno.test("a link is void once its holder has changed the password after all", async () => {
  using deps = await testDeps();
  const { user, actor } = await selfMade(deps);
  const { session } = value(await signIn(deps, { userName: "emiliana", password, ...door }));
  const { secret } = value(await renewPassword(deps, { actor: customs, userId: user.id }));
  deps.clock.pass(MINUTE);
  const own = "seven swans a-swimming";
  value(
    await changePassword(deps, {
      actor,
      sessionId: session.id,
      passwordCurrent: password,
      password: own,
      passwordRepeat: own,
      ...door,
    }),
  );

  const late = await acceptInvite(deps, { secret, ...typed });
  assert.deepEqual(reasons(late), ["account.invite_invalid"]);
  value(await signIn(deps, { userName: "emiliana", password: own, ...door }));
});

Deno.test("an authority renews the passwords of the enterprises it gave or certified", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const given = await allocated(deps, { by: italy.actor });
  const made = await selfMade(deps);

  value(await renewPassword(deps, { actor: italy.actor, userId: given.user.id }));
  const own = { actor: italy.actor, userId: made.user.id };
  assert.deepEqual(reasons(await renewPassword(deps, own)), ["account.missing"]);
  value(
    await certifyAccount(deps, { actor: italy.actor, enterpriseId: made.actor.enterpriseId }),
  );
  value(await renewPassword(deps, own));
});

Deno.test("customs renews the password of anybody but the officer who asks", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const given = await allocated(deps, { by: italy.actor });
  const made = await selfMade(deps);
  const values = { userName: "liwei", name: "Li Wei" };
  const colleague = value(await addOfficer(deps, { actor: customs, values, once: "1" }));

  for (const { id } of [given.user, made.user, italy.officer.user, colleague.user]) {
    value(await renewPassword(deps, { actor: customs, userId: id }));
  }
  const self = { role: "customs", userId: colleague.user.id } as const;
  const own = await renewPassword(deps, { actor: self, userId: self.userId });
  assert.deepEqual(reasons(own), ["account.missing"]);
});

Deno.test("nobody else renews a password", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const france = await authority(deps, { country: "FRA", userName: "ministere" });
  const given = await allocated(deps, { by: italy.actor });
  const made = await selfMade(deps);

  const tries = [
    { actor: france.actor, userId: given.user.id },
    { actor: made.actor, userId: given.user.id },
    { actor: given.actor, userId: given.user.id },
    { actor: italy.actor, userId: italy.officer.user.id },
    { actor: italy.actor, userId: france.officer.user.id },
    { actor: { role: "system" } as const, userId: given.user.id },
    { actor: customs, userId: "nobody" },
  ];
  for (const one of tries) {
    assert.deepEqual(reasons(await renewPassword(deps, one)), ["account.missing"]);
  }
});

Deno.test("whoever still signs in reads that a link was made, and by whom", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const { user, actor } = await allocated(deps, { by: italy.actor });

  value(await renewPassword(deps, { actor: italy.actor, userId: user.id }));

  const [notice] = (await listNotices(deps, { actor })).items;
  assert.ok(notice?.kind === "password_link");
  assert.deepEqual([notice.userName, notice.by], ["allocated", "authority"]);
});

Deno.test("a link for somebody without a password tells nobody", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);

  value(await renewPassword(deps, { actor: customs, userId: italy.officer.user.id }));

  assert.deepEqual((await listNotices(deps, { actor: italy.actor })).items, []);
});

Deno.test("so many links an hour are enough for one officer", async () => {
  using deps = await testDeps();
  const { user } = await selfMade(deps);
  const input = { actor: customs, userId: user.id };
  for (let made = 0; made < 60; made++) value(await renewPassword(deps, input));

  assert.deepEqual(reasons(await renewPassword(deps, input)), ["account.too_many"]);
  value(await renewPassword(deps, { ...input, actor: { role: "customs", userId: "customs-2" } }));
  deps.clock.pass(60 * MINUTE);
  value(await renewPassword(deps, input));
});
