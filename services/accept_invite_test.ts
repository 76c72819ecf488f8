import assert from "node:assert/strict";
import { allocated, authority, customs, password, reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { acceptInvite } from "./accept_invite.ts";
import { addOfficer } from "./add_officer.ts";
import { bootstrap } from "./bootstrap.ts";
import { renewInvite } from "./renew_invite.ts";
import { signIn } from "./sign_in.ts";

const typed = { password, passwordRepeat: password };
const DAY = 86_400_000;

Deno.test("a link sets the first password once", async () => {
  using deps = await testDeps();
  const { officer: { secret } } = await authority(deps);

  value(await acceptInvite(deps, { secret, ...typed }));
  const again = await acceptInvite(deps, { secret, ...typed });

  assert.deepEqual(reasons(again), ["account.invite_invalid"]);
  value(await signIn(deps, { userName: "ministero", password, network: "1", agent: "" }));
});

Deno.test("a link used by two at the same moment works for exactly one", async () => {
  using deps = await testDeps();
  const { officer: { secret } } = await authority(deps);
  const other = "a lighthouse in the fog";

  const results = await Promise.all([
    acceptInvite(deps, { secret, ...typed }),
    acceptInvite(deps, { secret, password: other, passwordRepeat: other }),
  ]);

  assert.equal(results.filter(({ ok }) => ok).length, 1);
});

Deno.test("a link works for fourteen days", async () => {
  using deps = await testDeps();
  const { officer: { secret } } = await authority(deps);
  const weak = { secret, password: "short", passwordRepeat: "short" };

  deps.clock.pass(14 * DAY - 1);
  assert.deepEqual(reasons(await acceptInvite(deps, weak)), ["password.short password"]);
  deps.clock.pass(1);
  assert.deepEqual(reasons(await acceptInvite(deps, weak)), ["account.invite_invalid"]);
});

Deno.test("a new link takes the place of a lost one, until there is a password", async () => {
  using deps = await testDeps();
  const { officer: { secret, user } } = await authority(deps);

  const renewed = value(await renewInvite(deps, { actor: customs, userId: user.id }));
  assert.deepEqual(reasons(await acceptInvite(deps, { secret, ...typed })), [
    "account.invite_invalid",
  ]);

  value(await acceptInvite(deps, { secret: renewed.secret, ...typed }));
  const late = await renewInvite(deps, { actor: customs, userId: user.id });
  assert.deepEqual(reasons(late), ["account.in_use"]);
});

Deno.test("only whoever may invite makes a new link", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const france = await authority(deps, { country: "FRA", userName: "ministere" });
  const { user, actor } = await allocated(deps, { by: italy.actor });

  const tries = [
    { actor: france.actor, userId: user.id },
    { actor, userId: user.id },
    { actor: italy.actor, userId: france.officer.user.id },
    { actor: customs, userId: "nobody" },
  ];
  for (const one of tries) {
    assert.deepEqual(reasons(await renewInvite(deps, one)), ["account.missing"]);
  }
});

Deno.test("the first start prints a link, the next one a fresh link, and none once it is used", async () => {
  using deps = await testDeps();

  const lost = await bootstrap(deps) ?? "";
  const secret = await bootstrap(deps) ?? "";

  assert.deepEqual(reasons(await acceptInvite(deps, { secret: lost, ...typed })), [
    "account.invite_invalid",
  ]);
  const administrator = value(await acceptInvite(deps, { secret, ...typed }));
  assert.equal(administrator.role, "customs");
  assert.equal(await bootstrap(deps), null);
});

Deno.test("no link is printed for colleagues who have not come yet, however many they are", async () => {
  using deps = await testDeps();
  value(await acceptInvite(deps, { secret: await bootstrap(deps) ?? "", ...typed }));
  for (let one = 1; one <= 25; one++) {
    const values = { userName: `officer${one}`, name: "Officer" };
    value(await addOfficer(deps, { actor: customs, values, once: `${one}` }));
  }
  assert.equal(await bootstrap(deps), null);
});
