import assert from "node:assert/strict";
import { registerEvents, stateOn, stateOnDay, statusOn } from "./register.ts";

Deno.test("a registration is in force to the end of its last valid day", () => {
  const registration = { status: "active", validUntil: "2031-03-04" } as const;
  assert.equal(statusOn(registration, "2031-03-04"), "active");
  assert.equal(statusOn(registration, "2031-03-05"), "expired");
  assert.equal(stateOn(registration, "2031-03-05"), "expired");
});

Deno.test("what was revoked or cancelled does not expire", () => {
  for (const status of ["revoked", "cancelled"] as const) {
    assert.equal(statusOn({ status, validUntil: "2031-03-04" }, "2040-01-01"), status);
  }
});

Deno.test("while rectifying, the register says that import is suspended", () => {
  const registration = { status: "rectifying", validUntil: "2031-03-04" } as const;
  assert.equal(stateOn(registration, "2026-01-01"), "import_suspended");
});

const suspended = {
  issuedOn: "2026-03-02",
  validUntil: "2031-03-01",
  status: "revoked",
  history: [
    { event: "suspend", on: "2027-01-10" },
    { event: "restore", on: "2027-02-01" },
    { event: "revoke", on: "2028-05-05" },
  ],
} as const;

Deno.test("on a day that is past, the register says what it said then", () => {
  const days = [
    ["2026-03-01", null],
    ["2026-03-02", "valid"],
    ["2027-01-09", "valid"],
    ["2027-01-10", "import_suspended"],
    ["2027-01-31", "import_suspended"],
    ["2027-02-01", "valid"],
    ["2028-05-04", "valid"],
    ["2028-05-05", "revoked"],
    ["2040-01-01", "revoked"],
  ] as const;
  for (const [day, state] of days) assert.equal(stateOnDay(suspended, day), state, day);
});

Deno.test("behind its last valid day a registration was expired, whatever came later", () => {
  const short = { ...suspended, validUntil: "2027-01-31" };
  assert.equal(stateOnDay(short, "2027-01-31"), "import_suspended");
  assert.equal(stateOnDay(short, "2027-03-01"), "expired");
});

Deno.test("a registration to which nothing happened is as its status says", () => {
  const own = { ...suspended, history: [], status: "suspended" } as const;
  assert.equal(stateOnDay(own, "2026-03-02"), "import_suspended");
});

Deno.test("what is no event of the status table leaves the status as it was", () => {
  const history = [{ event: "register", on: "2026-03-02" }, ...suspended.history];
  assert.equal(stateOnDay({ ...suspended, history }, "2027-01-09"), "valid");
  assert.equal(stateOnDay({ ...suspended, history }, "2027-01-10"), "import_suspended");
});

Deno.test("on the day of the last event the status says what holds, also behind events it does not know", () => {
  const history = [{ event: "taken_over", on: "2027-01-10" }];
  const own = { ...suspended, history, status: "suspended" } as const;
  assert.equal(stateOnDay(own, "2027-01-09"), "valid");
  assert.equal(stateOnDay(own, "2027-01-10"), "import_suspended");
});

Deno.test("a registration is made, and then what its status table knows happens to it, each told once", () => {
  assert.deepEqual(registerEvents, [
    "register",
    "suspend",
    "order_rectification",
    "revoke",
    "restore",
    "report",
    "forward",
    "expire",
    "cancel",
  ]);
});
