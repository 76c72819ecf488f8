import assert from "node:assert/strict";
import { allocated, authority, reasons, selfMade, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { addHomeNumber } from "./add_home_number.ts";

Deno.test("a home number is added once and never changed", async () => {
  using deps = await testDeps();
  const { actor } = await allocated(deps, { by: (await authority(deps)).actor });

  value(await addHomeNumber(deps, { actor, homeNumber: "AB 12" }));
  value(await addHomeNumber(deps, { actor, homeNumber: "AB 12" })); // a second click
  const other = await addHomeNumber(deps, { actor, homeNumber: "CD 34" });

  assert.deepEqual(reasons(other), ["account.number_set"]);
  assert.equal((await deps.enterprises.find(actor.enterpriseId))?.homeNumber, "AB 12");
});

Deno.test("a number that another enterprise of the country holds cannot be added", async () => {
  using deps = await testDeps();
  const { actor } = await allocated(deps, { by: (await authority(deps)).actor });
  await selfMade(deps);

  const result = await addHomeNumber(deps, { actor, homeNumber: "it081234ce" });

  assert.deepEqual(reasons(result), ["account.number_taken homeNumber"]);
});

Deno.test("an empty number and one that is too long are refused beside the field", async () => {
  using deps = await testDeps();
  const { actor } = await allocated(deps, { by: (await authority(deps)).actor });

  assert.deepEqual(reasons(await addHomeNumber(deps, { actor, homeNumber: "" })), [
    "required homeNumber",
  ]);
  assert.deepEqual(reasons(await addHomeNumber(deps, { actor, homeNumber: "9".repeat(61) })), [
    "too_long homeNumber",
  ]);
});
