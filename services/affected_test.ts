import assert from "node:assert/strict";
import type { Registration } from "../kv/registrations.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { d280 } from "../rules/packs/d280/mod.ts";
import { value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { approved, drafted, filed, marco, openHouse } from "../tests/journeys.ts";
import { affectedDrafts, affectedRegistrations, countAffectedDrafts } from "./affected.ts";
import { startApplication } from "./start_application.ts";

async function house() {
  const deps = await testDeps({ packs: [d248, d280] });
  await openHouse(deps);
  return deps;
}

/** What a law affects, `number effects`. */
async function told(deps: Awaited<ReturnType<typeof house>>, law = d280) {
  const found = await affectedRegistrations(deps, law);
  return found.map(({ registration, effects }) => `${registration.leaf} ${effects.join()}`);
}

/** Puts a registration beside the one that was issued. */
async function also(deps: Awaited<ReturnType<typeof house>>, changes: Partial<Registration>) {
  const [issued] = await deps.registrations.all();
  assert.ok(issued);
  const op = deps.kv.atomic();
  (await deps.registrations.adding({ ...issued, ...changes }))(op);
  assert.ok((await op.commit()).ok);
}

Deno.test("registrations for which a law changes something are listed with what it is", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  assert.deepEqual(await told(deps), ["0701 renewal_automatic"]);
  await also(deps, { number: "CITA01012603020001", category: "meat", leaf: "0101" });
  await also(deps, { number: "CITA14012603020001", category: "beans", leaf: "1401" });
  assert.deepEqual(await told(deps), [
    "0701 renewal_automatic",
    "1401 no_category",
  ]);
});

Deno.test("registrations that are over are affected by nothing", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  await also(deps, { number: "CITA07012603020002", status: "revoked" });
  await also(deps, { number: "CITA07012603020003", status: "cancelled" });
  assert.equal((await told(deps)).length, 1);
  deps.clock.set("2031-03-03T01:00:00.000Z");
  assert.deepEqual(await told(deps), []);
});

Deno.test("a law that another one follows before a registration ends changes nothing for it", async () => {
  using deps = await house();
  await approved(deps, "pasta");
  assert.deepEqual(await affectedRegistrations(deps, d248), []);
});

Deno.test("drafts of another law are listed with what converting them would change", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  value(await startApplication(deps, { actor: marco, id: "coffee", leaf: "1401" }));
  await drafted(deps, "spirits");
  await filed(deps, "spirits");
  const found = await affectedDrafts(deps, d280);
  const byId = new Map(found.map((one) => [one.application.id, one.conversion]));
  assert.deepEqual([...byId.keys()].toSorted(), ["coffee", "pasta"]);
  assert.equal(byId.get("coffee")?.form, undefined);
  assert.deepEqual(
    byId.get("pasta")?.differences.filter(({ change }) => change === "added").map(({ id }) => id),
    ["authorityLetter", "authorityReport"],
  );
  assert.equal(await countAffectedDrafts(deps, d280), 2);
});

Deno.test("a draft whose own law is switched off says nothing of a conversion", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  const [one] = await affectedDrafts({ ...deps, packs: [d280] }, d280);
  assert.equal(one?.conversion, null);
});

Deno.test("drafts of the law itself are not concerned", async () => {
  using deps = await house();
  await drafted(deps, "pasta");
  assert.deepEqual(await affectedDrafts(deps, d248), []);
  assert.equal(await countAffectedDrafts(deps, d248), 0);
});
