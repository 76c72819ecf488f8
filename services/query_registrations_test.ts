import assert from "node:assert/strict";
import { testDeps } from "../tests/deps.ts";
import { approved, register, registration } from "../tests/files.ts";
import type { Deps } from "./deps.ts";
import { findRegistration } from "./find_registration.ts";
import { queryRegistrations, type RegistrationConditions } from "./query_registrations.ts";
import type { Reader } from "./scope.ts";

const first = { page: 1, size: 20 } as const;
const french = {
  application: {
    ...approved,
    id: "a2",
    enterpriseId: "e2",
    authorityId: "m2",
    registrationNumber: "CFRA23022603060001",
  },
  registration: {
    authorityId: "m2",
    country: "FRA",
    homeNumber: "FR-77.01",
    name: "Distillerie du Léman",
    category: "alcohol",
    leaf: "2302",
    issuedOn: "2026-03-06",
    status: "rectifying",
  },
} as const;

async function two(): Promise<Deps & Disposable> {
  const deps = await testDeps();
  await register(deps);
  await register(deps, french);
  return deps;
}

/** The countries of what is found. */
async function found(
  deps: Deps,
  conditions: RegistrationConditions & { actor?: Reader } = {},
): Promise<string[]> {
  const { rows } = await queryRegistrations(deps, { ...first, ...conditions });
  return rows.map(({ country }) => country);
}

Deno.test("everybody finds every registration, newest first", async () => {
  using deps = await two();
  assert.deepEqual(await found(deps), ["FRA", "ITA"]);
});

Deno.test("a registration is found by parts of its name and numbers", async () => {
  using deps = await two();
  assert.deepEqual(await found(deps, { name: "distillerie DU lé" }), ["FRA"]);
  assert.deepEqual(await found(deps, { number: "cita07" }), ["ITA"]);
  assert.deepEqual(await found(deps, { homeNumber: "081234" }), ["ITA"]);
  assert.deepEqual(await found(deps, { name: "nobody" }), []);
});

Deno.test("a registration is found by country, category, leaf and state", async () => {
  using deps = await two();
  assert.deepEqual(await found(deps, { country: "FRA" }), ["FRA"]);
  assert.deepEqual(await found(deps, { country: "DEU" }), []);
  assert.deepEqual(await found(deps, { category: "alcohol" }), ["FRA"]);
  assert.deepEqual(await found(deps, { category: "0701" }), ["ITA"]);
  assert.deepEqual(await found(deps, { state: "import_suspended" }), ["FRA"]);
  assert.deepEqual(await found(deps, { state: "valid" }), ["ITA"]);
});

Deno.test("an authority lists what it recommended, an enterprise its own, customs all", async () => {
  using deps = await two();
  const authority: Reader = { role: "authority", userId: "o1", authorityId: "m1" };
  const enterprise: Reader = { role: "enterprise", userId: "u2", enterpriseId: "e2" };

  assert.deepEqual(await found(deps, { actor: authority }), ["ITA"]);
  assert.deepEqual(await found(deps, { actor: authority, country: "FRA" }), []);
  assert.deepEqual(await found(deps, { actor: enterprise }), ["FRA"]);
  assert.deepEqual(await found(deps, { actor: { role: "customs", userId: "c1" } }), ["FRA", "ITA"]);
});

Deno.test("findRegistration() takes a number however it is written, and nothing else", async () => {
  using deps = await two();
  const { number } = registration;

  assert.equal((await findRegistration(deps, { number }))?.number, number);
  assert.equal(
    (await findRegistration(deps, { number: " cita 0701 260305 0001 " }))?.number,
    number,
  );
  for (const wrong of ["", "CITA0701", `${number}0`, "CITA07012603050002", "x".repeat(500)]) {
    assert.equal(await findRegistration(deps, { number: wrong }), null, wrong);
  }
});
