import assert from "node:assert/strict";
import { authority, form, profile, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { allocateAccount } from "./allocate_account.ts";
import { createAccount } from "./create_account.ts";
import type { Deps } from "./deps.ts";

/** A store where something else happens right after somebody has looked for a name the first time. */
function interrupted(deps: Deps, happen: () => Promise<unknown>): Deps {
  let looked = false;
  const byName = async (name: string) => {
    const found = await deps.users.byName(name);
    if (!looked) {
      looked = true;
      await happen();
    }
    return found;
  };
  return { ...deps, users: { ...deps.users, byName } };
}

Deno.test("a second click on allocate is no stranger's, however the two overtake each other", async () => {
  using deps = await testDeps();
  const { actor } = await authority(deps);
  const values = { ...profile, userName: "novella", homeNumber: "IT 08 1" };
  const allocate = (on: Deps) => allocateAccount(on, { actor, values, once: "form-1" });
  const second = await allocate(interrupted(deps, () => allocate(deps)));
  assert.equal(value(second).user.userName, "novella");
});

Deno.test("a second click on create account is no stranger's, however the two overtake each other", async () => {
  using deps = await testDeps();
  const second = await createAccount(
    interrupted(deps, () => createAccount(deps, form)),
    form,
  );
  assert.equal(value(second).userName, form.values.userName);
});
