import assert from "node:assert/strict";
import { fillRegisterChanges } from "./fill_register_changes.ts";
import { openRegistrations, type Registration } from "./registrations.ts";

const registration: Registration = {
  number: "CITA07012603020001",
  applicationId: "a1",
  enterpriseId: "valdoro",
  country: "ITA",
  homeNumber: "IT 08 1234 CE",
  name: "Pastificio Valdoro S.r.l.",
  address: "Castelfranco Emilia",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  products: [],
  issuedOn: "2026-03-02",
  validUntil: "2031-03-01",
  status: "active",
  history: [],
};

/** A registration as a store of before the changes has it. */
async function old(kv: Deno.Kv, change: Partial<Registration>): Promise<void> {
  const { number, ...rest } = { ...registration, ...change };
  await kv.set(["registration", number], { number, ...rest });
}

/** The changes as the register tells them, one line each. */
async function told(kv: Deno.Kv): Promise<string[]> {
  const changes = await openRegistrations(kv).changesAfter(0);
  return changes.map(({ seq, number, event, on }) => `${seq} ${number.slice(-2)} ${event} ${on}`);
}

Deno.test("registrations of before are told of once, the oldest first, with what happened to them", async () => {
  using kv = await Deno.openKv(":memory:");
  await old(kv, { number: "CITA07012603020002", issuedOn: "2026-03-02" });
  const history = [{ event: "suspend", on: "2026-02-01" }, {
    event: "unheard of",
    on: "2026-02-02",
  }];
  await old(kv, { number: "CITA07012601020001", issuedOn: "2026-01-02", history });
  await fillRegisterChanges(kv);
  const filled = [
    "1 01 register 2026-01-02",
    "2 01 suspend 2026-02-01",
    "3 02 register 2026-03-02",
  ];
  assert.deepEqual(await told(kv), filled);
  await fillRegisterChanges(kv);
  assert.deepEqual(await told(kv), filled);
});

Deno.test("what is told already is not told again where filling broke off", async () => {
  using kv = await Deno.openKv(":memory:");
  const op = kv.atomic();
  (await openRegistrations(kv).adding({ ...registration, number: "CITA07012603020009" }))(op);
  await op.commit();
  await old(kv, { number: "CITA07012603020002" });
  await fillRegisterChanges(kv);
  assert.deepEqual(await told(kv), ["1 09 register 2026-03-02", "2 02 register 2026-03-02"]);
});

Deno.test("more registrations than one write takes are all told of", async () => {
  using kv = await Deno.openKv(":memory:");
  const numbers = Array.from({ length: 1203 }, (_, at) => `CITA0701260302${1000 + at}`);
  for (const number of numbers) await old(kv, { number });
  await fillRegisterChanges(kv);
  const changes = await openRegistrations(kv).changesAfter(0);
  assert.deepEqual(changes.map(({ number }) => number), numbers);
  assert.deepEqual(changes.map(({ seq }) => seq), numbers.map((_, at) => at + 1));
});
