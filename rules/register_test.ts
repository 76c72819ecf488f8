import assert from "node:assert/strict";
import { stateOn, statusOn } from "./register.ts";

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
