import assert from "node:assert/strict";
import { allocated, authority, customs, reasons, selfMade, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { addOfficer } from "./add_officer.ts";
import type { Deps } from "./deps.ts";
import { findHolder } from "./find_holder.ts";
import { queryAccounts } from "./query_accounts.ts";

const first = { page: 1, size: 20 } as const;

async function named(deps: Deps, text: string): Promise<string[]> {
  const { rows } = await queryAccounts(deps, { actor: customs, text, ...first });
  return rows.map(({ userName }) => userName);
}

async function populated() {
  const deps = await testDeps();
  const italy = await authority(deps);
  const given = await allocated(deps, { by: italy.actor, homeNumber: "IT 77" });
  const made = await selfMade(deps, { companyName: "Distilleria Neve" });
  return Object.assign(deps, { italy, given, made });
}

Deno.test("customs finds accounts by user name, company or home number, newest first", async () => {
  using deps = await populated();

  assert.deepEqual(await named(deps, ""), ["emiliana", "allocated", "ministero"]);
  assert.deepEqual(await named(deps, "LOCATED"), ["allocated"]);
  assert.deepEqual(await named(deps, "neve"), ["emiliana"]);
  assert.deepEqual(await named(deps, "it77"), ["allocated"]);
  assert.deepEqual(await named(deps, "Authority of ITA"), ["ministero"]);
  assert.deepEqual(await named(deps, "nobody"), []);
});

Deno.test("accounts come by pages", async () => {
  using deps = await testDeps();
  for (let at = 10; at < 22; at++) {
    const values = { userName: `officer-${at}`, name: "Officer" };
    value(await addOfficer(deps, { actor: customs, values, once: String(at) }));
  }

  const page = { actor: customs, text: "officer", page: 2, size: 10 } as const;
  const { rows, total } = await queryAccounts(deps, page);

  assert.equal(total, 12);
  assert.deepEqual(rows.map(({ userName }) => userName), ["officer-11", "officer-10"]);
});

Deno.test("nobody but customs searches accounts, and no hash of a password comes out", async () => {
  using deps = await populated();
  const { italy, given } = deps;

  for (const { actor } of [italy, given]) {
    assert.equal((await queryAccounts(deps, { actor, text: "", ...first })).total, 0);
  }
  const { rows } = await queryAccounts(deps, { actor: customs, text: "", ...first });
  assert.ok(!JSON.stringify(rows).includes("argon2id"));
});

Deno.test("findHolder() shows an account to customs and to whoever gave it, and to nobody else", async () => {
  using deps = await populated();
  const { italy, given, made } = deps;
  const france = await authority(deps, { country: "FRA", userName: "ministere" });
  const userId = given.user.id;

  for (const actor of [customs, italy.actor]) {
    const holder = value(await findHolder(deps, { actor, userId }));
    assert.equal(holder.mayHandOver, true);
    assert.equal(holder.enterprise?.homeNumber, "IT 77");
    assert.equal(holder.authority?.id, italy.id);
  }
  for (const actor of [france.actor, given.actor, made.actor]) {
    assert.deepEqual(reasons(await findHolder(deps, { actor, userId })), ["account.missing"]);
  }
  const own = { actor: { role: "customs", userId } as const, userId };
  assert.equal(value(await findHolder(deps, own)).mayHandOver, false);
});
