import assert from "node:assert/strict";
import {
  allocated,
  authority,
  customs,
  form,
  profile,
  reasons,
  selfMade,
  value,
} from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { acceptInvite } from "./accept_invite.ts";
import { allocateAccount } from "./allocate_account.ts";
import { certifyAccount } from "./certify_account.ts";
import { findCertifiable } from "./find_certifiable.ts";
import { findEnterprise } from "./find_enterprise.ts";
import { listEnterprises } from "./list_enterprises.ts";
import { listNotices } from "./list_notices.ts";

const values = { ...profile, userName: "allocated", homeNumber: "" };

Deno.test("an authority gives accounts in its own country, whatever the form says", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps, { country: "FRA" });
  const forged = { ...values, country: "ITA", origin: "certified" };

  const { user } = value(await allocateAccount(deps, { actor, values: forged, once: "1" }));

  const enterprise = await deps.enterprises.find(user.enterpriseId ?? "");
  assert.equal(enterprise?.country, "FRA");
  assert.equal(enterprise?.origin, "allocated");
  assert.equal(enterprise?.authorityId, actor.authorityId);
});

Deno.test("only an authority gives accounts", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  for (const other of [customs, actor]) {
    const result = await allocateAccount(deps, { actor: other, values, once: "1" });
    assert.deepEqual(reasons(result), ["account.missing"]);
  }
});

Deno.test("a double click on allocate makes one account, and the link of the second works", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  const input = { actor, values, once: "1" };

  const results = [await allocateAccount(deps, input), await allocateAccount(deps, input)];

  const [first, second] = results.map(value);
  assert.equal(first?.user.id, second?.user.id);
  const password = "a quiet harbour at dawn";
  const typed = { secret: second?.secret ?? "", password, passwordRepeat: password };
  value(await acceptInvite(deps, typed));
});

Deno.test("allocating tells of a taken name and of a number to certify instead, at once", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  await selfMade(deps);
  const { userName, homeNumber } = form.values;
  const input = { actor, values: { ...values, userName, homeNumber, email: "?" }, once: "1" };

  assert.deepEqual(reasons(await allocateAccount(deps, input)).toSorted(), [
    "account.number_claimable homeNumber",
    "account.user_name_taken userName",
    "email.format email",
  ]);
});

Deno.test("a number that another given account holds cannot be given again", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  await allocated(deps, { by: actor, homeNumber: "7" });
  const input = { actor, values: { ...values, userName: "other", homeNumber: "7" }, once: "2" };

  assert.deepEqual(reasons(await allocateAccount(deps, input)), [
    "account.number_taken homeNumber",
  ]);
});

Deno.test("certifying finds a self-made account by name or number, and lifts it", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  const made = await selfMade(deps);

  const byName = value(await findCertifiable(deps, { actor, query: "Emiliana" }));
  const byNumber = value(await findCertifiable(deps, { actor, query: "it 081234ce" }));
  assert.deepEqual(byName, byNumber);

  const input = { actor, enterpriseId: byName.id };
  value(await certifyAccount(deps, input));
  const { origin, authorityId } = value(await certifyAccount(deps, input));
  assert.deepEqual({ origin, authorityId }, {
    origin: "certified",
    authorityId: actor.authorityId,
  });
  const listed = await listEnterprises(deps, { actor, query: "emiliana" });
  assert.deepEqual(listed.items.map(({ id }) => id), [made.actor.enterpriseId]);
});

Deno.test("a certified enterprise is told once, by whom", async () => {
  using deps = await testDeps();
  const { actor, name } = await authority(deps);
  const made = await selfMade(deps);
  const input = { actor, enterpriseId: made.actor.enterpriseId };

  for (const _ of ["click", "second click"]) value(await certifyAccount(deps, input));

  const { items } = await listNotices(deps, { actor: made.actor });
  const [notice] = items;
  assert.equal(items.length, 1);
  assert.ok(notice?.kind === "certified");
  assert.deepEqual(notice.authority, name);
});

Deno.test("an authority cannot certify abroad, nor what another one gave or certified", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const france = await authority(deps, { country: "FRA", userName: "ministere" });
  const second = await authority(deps, { country: "DEU", userName: "behoerde" });
  const made = await selfMade(deps);
  const given = await allocated(deps, { by: italy.actor });
  const { enterpriseId } = made.actor;

  for (const query of ["emiliana", "allocated", "nobody"]) {
    const found = await findCertifiable(deps, { actor: france.actor, query });
    assert.deepEqual(reasons(found), ["account.not_certifiable query"]);
  }
  const tries = [
    { actor: france.actor, enterpriseId },
    { actor: second.actor, enterpriseId },
    { actor: italy.actor, enterpriseId: given.actor.enterpriseId },
  ];
  for (const one of tries) {
    assert.deepEqual(reasons(await certifyAccount(deps, one)), ["account.not_certifiable"]);
  }
  assert.deepEqual(reasons(await certifyAccount(deps, { actor: customs, enterpriseId })), [
    "account.missing",
  ]);
});

Deno.test("an authority sees what it gave or certified and nothing else of its country", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const given = await allocated(deps, { by: italy.actor });
  const made = await selfMade(deps, { userName: "on.its.own" });
  const { actor } = italy;

  const { items } = await listEnterprises(deps, { actor, query: "" });
  assert.deepEqual(items.map(({ id }) => id), [given.actor.enterpriseId]);
  value(await findEnterprise(deps, { actor, id: given.actor.enterpriseId }));
  const hidden = await findEnterprise(deps, { actor, id: made.actor.enterpriseId });
  assert.deepEqual(reasons(hidden), ["account.missing"]);
});
