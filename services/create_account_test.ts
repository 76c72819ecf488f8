import assert from "node:assert/strict";
import { form, password, reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { createAccount } from "./create_account.ts";
import { verifyPassword } from "./passwords.ts";

Deno.test("createAccount() opens a self-made account whose password only its owner knows", async () => {
  using deps = await testDeps();

  const user = value(await createAccount(deps, form));

  const enterprise = await deps.enterprises.find(user.enterpriseId ?? "");
  assert.equal(enterprise?.origin, "self_made");
  assert.equal(enterprise?.homeNumber, "IT 08 1234 CE");
  assert.ok(!JSON.stringify(await deps.users.find(user.id)).includes(password));
  assert.equal(await verifyPassword(password, user.passwordHash), true);
  assert.deepEqual(await deps.sessions.listOf(user.id), []);
});

Deno.test("createAccount() tells everything that is wrong in one pass", async () => {
  using deps = await testDeps();
  await createAccount(deps, form);
  const values = {
    ...form.values,
    contactName: "",
    contactPhone: "call me",
    email: "anna",
    fax: "?",
  };

  const result = await createAccount(deps, {
    ...form,
    values,
    password: "short",
    passwordRepeat: "other",
    once: "form-2",
  });

  assert.deepEqual(reasons(result).toSorted(), [
    "account.number_taken homeNumber",
    "account.user_name_taken userName",
    "email.format email",
    "password.repeat passwordRepeat",
    "password.short password",
    "phone.format contactPhone",
    "phone.format fax",
    "required contactName",
  ]);
});

Deno.test("createAccount() takes no country that is none, and not China itself", async () => {
  using deps = await testDeps();
  for (const country of ["XXX", "CHN", "ita"]) {
    const result = await createAccount(deps, { ...form, values: { ...form.values, country } });
    assert.deepEqual(reasons(result), ["country.unknown country"]);
  }
});

Deno.test("of two who create one user name at the same moment exactly one has it", async () => {
  using deps = await testDeps();
  const rival = { ...form, values: { ...form.values, homeNumber: "another" }, once: "form-2" };

  const results = await Promise.all([createAccount(deps, form), createAccount(deps, rival)]);

  const lost = results.filter(({ ok }) => !ok);
  assert.equal(lost.length, 1);
  assert.deepEqual(lost.flatMap(reasons), ["account.user_name_taken userName"]);
});

Deno.test("a double click on the button makes one account and no error", async () => {
  using deps = await testDeps();

  const [first, second] = await Promise.all([createAccount(deps, form), createAccount(deps, form)]);
  const third = await createAccount(deps, form);

  assert.equal(value(first).id, value(second).id);
  assert.equal(value(first).id, value(third).id);
});

Deno.test("the same form with another password is a stranger's", async () => {
  using deps = await testDeps();
  await createAccount(deps, form);
  const other = "a lighthouse in the fog";

  const result = await createAccount(deps, { ...form, password: other, passwordRepeat: other });

  assert.ok(reasons(result).includes("account.user_name_taken userName"));
});

Deno.test("createAccount() lets one network try so often and no more", async () => {
  using deps = await testDeps();
  const empty = { ...form, values: { ...form.values, userName: "" } };
  for (let tries = 0; tries < 60; tries++) await createAccount(deps, empty);

  assert.deepEqual(reasons(await createAccount(deps, form)), ["account.too_many"]);
  value(await createAccount(deps, { ...form, network: "198.51.100.7" }));
});
