import assert from "node:assert/strict";
import { openRegistrations, type Registration } from "./registrations.ts";

const registration: Registration = {
  number: "CITA07012603020001",
  applicationId: "a1",
  enterpriseId: "valdoro",
  authorityId: "ministero",
  country: "ITA",
  homeNumber: "IT 08 1234 CE",
  name: "Pastificio Valdoro S.r.l.",
  address: "Via dell'Industria 14, Castelfranco Emilia",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  products: [{ name: "Tortelloni", hs: "1902200000" }],
  issuedOn: "2026-03-02",
  validUntil: "2031-03-01",
  status: "active",
  history: [],
};

const day = { country: "ITA", leaf: "0701", day: "2026-03-02" };
const site = { enterpriseId: "valdoro", leaf: "0701", applicationId: "a1" };

type Write = (op: Deno.AtomicOperation) => unknown;

async function write(kv: Deno.Kv, ...writes: Write[]): Promise<boolean> {
  const op = kv.atomic();
  for (const one of writes) one(op);
  return (await op.commit()).ok;
}

Deno.test("serials of a country, leaf and day count from one", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  for (const wanted of [1, 2, 3]) {
    const { serial, taking } = await registrations.nextSerial(day);
    assert.equal(serial, wanted);
    assert.ok(await write(kv, taking));
  }
  for (const other of [{ country: "FRA" }, { leaf: "0702" }, { day: "2026-03-03" }]) {
    assert.equal((await registrations.nextSerial({ ...day, ...other })).serial, 1);
  }
});

Deno.test("of two who read the same serial, one can take it", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  const first = await registrations.nextSerial(day);
  const second = await registrations.nextSerial(day);
  assert.equal(first.serial, second.serial);
  assert.ok(await write(kv, first.taking));
  assert.equal(await write(kv, second.taking), false);
  assert.equal((await registrations.nextSerial(day)).serial, 2);
});

Deno.test("a serial that was read and not taken is not lost", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  await registrations.nextSerial(day);
  assert.equal((await registrations.nextSerial(day)).serial, 1);
});

Deno.test("a number is registered once", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  assert.ok(await write(kv, await registrations.adding(registration)));
  assert.equal(
    await write(kv, await registrations.adding({ ...registration, name: "Other" })),
    false,
  );
  assert.deepEqual(await registrations.find(registration.number), registration);
});

Deno.test("a registration is found by number, enterprise, authority and country", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  const { authorityId: _, ...own } = registration;
  const whisky: Registration = {
    ...own,
    number: "CGBR23022603020001",
    enterpriseId: "glenmorrow",
    country: "GBR",
    leaf: "2302",
    route: "self",
  };
  for (const one of [registration, whisky]) await write(kv, await registrations.adding(one));
  const numbers = (found: readonly Registration[]) => found.map(({ number }) => number);

  assert.deepEqual(numbers(await registrations.ofEnterprise("valdoro")), ["CITA07012603020001"]);
  assert.deepEqual(numbers(await registrations.ofAuthority("ministero")), ["CITA07012603020001"]);
  assert.deepEqual(numbers(await registrations.all("GBR")), ["CGBR23022603020001"]);
  assert.deepEqual(numbers(await registrations.all()), [
    "CGBR23022603020001",
    "CITA07012603020001",
  ]);
  assert.deepEqual(await registrations.all("FRA"), []);
});

Deno.test("a number longer than a key of the store finds nothing", async () => {
  using kv = await Deno.openKv(":memory:");
  assert.equal(await openRegistrations(kv).find("C".repeat(5000)), null);
});

Deno.test("a site and leaf can be claimed by one application at a time", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  const first = await registrations.site(site);
  const second = await registrations.site({ ...site, applicationId: "a2" });
  assert.deepEqual([first.pending, first.registered], [null, null]);
  assert.ok(await write(kv, first.claiming));
  assert.equal(await write(kv, second.claiming), false);
  assert.equal((await registrations.site({ ...site, applicationId: "a2" })).pending, "a1");
  assert.equal((await registrations.site({ ...site, leaf: "0702" })).pending, null);
});

Deno.test("a claim stands until it is released, and the same application may claim again", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  await write(kv, (await registrations.site(site)).claiming);
  assert.ok(await write(kv, (await registrations.site(site)).claiming));
  await write(kv, registrations.releasing(site));
  assert.equal((await registrations.site(site)).pending, null);
});

Deno.test("a registered site and leaf says its number to the next application", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  const before = await registrations.site({ ...site, applicationId: "a2" });
  await write(kv, await registrations.adding(registration));
  assert.equal((await registrations.site(site)).registered, "CITA07012603020001");
  assert.equal(await write(kv, before.claiming), false);
});

Deno.test("countries() names each country that has a registration once", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  assert.deepEqual(await registrations.countries(), []);

  const numbers = ["CITA07012603020001", "CITA18012603020001", "CFRA17012603020001"];
  for (const number of numbers) {
    const one = { ...registration, number, country: number.slice(1, 4) };
    assert.ok(await write(kv, await registrations.adding(one)));
  }
  assert.deepEqual(await registrations.countries(), ["FRA", "ITA"]);
});

Deno.test("a registration keeps every product, more than one value holds", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  const long = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => ({ name: `${at}`.padEnd(200, "名"), hs: "1902200000" }),
    );
  for (const [at, count] of [1, 49, 50, 51, 100, 200].entries()) {
    const one = { ...registration, number: `CITA070126030200${10 + at}`, products: long(count) };
    assert.ok(await write(kv, await registrations.adding(one)));
    assert.deepEqual(await registrations.find(one.number), one);
  }
});

Deno.test("a registration and its place among the changes are written together", async () => {
  using kv = await Deno.openKv(":memory:");
  const registrations = openRegistrations(kv);
  await write(kv, await registrations.adding(registration));
  const late = await registrations.adding({ ...registration, number: "CITA07012603020002" });
  await write(kv, await registrations.adding({ ...registration, number: "CITA07012603020003" }));
  assert.equal(await write(kv, late), false, "its place was taken meanwhile");
  await write(kv, await registrations.adding(registration)); // refused: the number is there
  assert.deepEqual(
    (await registrations.changesAfter(0)).map(({ seq, number, event, on }) => [
      seq,
      number,
      event,
      on,
    ]),
    [
      [1, "CITA07012603020001", "register", "2026-03-02"],
      [2, "CITA07012603020003", "register", "2026-03-02"],
    ],
  );
  assert.deepEqual(
    (await registrations.changesAfter(1, { limit: 1 })).map(({ seq }) => seq),
    [2],
  );
  assert.deepEqual(await registrations.changesAfter(2), []);
});
