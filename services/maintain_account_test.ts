import assert from "node:assert/strict";
import { authority, customs, profile, reasons, selfMade, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { addOfficer } from "./add_officer.ts";
import { createAuthority } from "./create_authority.ts";
import { maintainAccount } from "./maintain_account.ts";

Deno.test("maintainAccount() changes exactly the nine facts", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  const before = await deps.enterprises.find(actor.enterpriseId);
  const next = Object.fromEntries(Object.keys(profile).map((field) => [field, `new ${field}`]));
  const changed = {
    ...profile,
    ...next,
    contactPhone: "+39 1",
    fax: "+39 2",
    email: "b@example.it",
  };

  value(await maintainAccount(deps, { actor, profile: changed }));

  const after = await deps.enterprises.find(actor.enterpriseId);
  assert.deepEqual(after, { ...before, ...changed });
});

Deno.test("maintainAccount() tells everything that is wrong and stores nothing of it", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  const wrong = { ...profile, companyName: "", email: "?", remarks: "x".repeat(1001) };

  assert.deepEqual(reasons(await maintainAccount(deps, { actor, profile: wrong })), [
    "required companyName",
    "email.format email",
    "too_long remarks",
  ]);
  assert.equal((await deps.enterprises.find(actor.enterpriseId))?.email, profile.email);
  assert.deepEqual(reasons(await maintainAccount(deps, { actor: customs, profile })), [
    "account.missing",
  ]);
});

Deno.test("customs adds authorities, each name once in its country, and their officers", async () => {
  using deps = await testDeps();
  const values = { country: "ITA", nameZh: "意大利卫生部", nameEn: "Ministero della Salute" };

  const first = value(await createAuthority(deps, { actor: customs, values, once: "1" }));
  const click = value(await createAuthority(deps, { actor: customs, values, once: "1" }));
  const twin = await createAuthority(deps, { actor: customs, values, once: "2" });
  const empty = { country: "", nameZh: "", nameEn: "" };
  const nothing = await createAuthority(deps, { actor: customs, values: empty, once: "3" });

  assert.equal(first.id, click.id);
  assert.deepEqual(reasons(twin), ["authority.name_taken nameEn"]);
  assert.deepEqual(reasons(nothing), ["required country", "required nameZh", "required nameEn"]);
});

Deno.test("nobody but customs adds authorities and officers", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  const values = { country: "ITA", nameZh: "一", nameEn: "One" };
  const officer = { userName: "officer.two", name: "Two" };

  assert.deepEqual(reasons(await createAuthority(deps, { actor, values, once: "1" })), [
    "account.missing",
  ]);
  assert.deepEqual(reasons(await addOfficer(deps, { actor, values: officer, once: "1" })), [
    "account.missing",
  ]);
  const lost = { actor: customs, authorityId: "none", values: officer, once: "1" };
  assert.deepEqual(reasons(await addOfficer(deps, lost)), ["authority.unknown"]);
});
