import assert from "node:assert/strict";
import {
  hasStanding,
  isFailed,
  isOfRegistration,
  isStanding,
  standings,
  waitsFor,
} from "./standing.ts";
import { isEnd, registrationStatuses, type Status, statuses } from "./status.ts";

const day = "2026-11-23";
const roles = ["enterprise", "authority", "customs"] as const;

Deno.test("a file waits for at most one role, an ended one for nobody", () => {
  for (const status of statuses) {
    for (const route of ["recommended", "self"] as const) {
      const waited = roles.filter((role) => waitsFor(role, { status, route }));
      assert.ok(waited.length <= (isEnd(status) ? 0 : 1), `${status} ${route}: ${waited}`);
    }
  }
});

Deno.test("a correction waits for whoever is asked to amend", () => {
  const state = { status: "correction", route: "recommended" } as const;
  assert.ok(waitsFor("enterprise", { ...state, amend: "enterprise" }));
  assert.ok(waitsFor("authority", { ...state, amend: "authority" }));
  assert.equal(waitsFor("enterprise", { ...state, amend: "authority" }), false);
});

Deno.test("a failed transfer waits for the enterprise on its own route, else for the authority", () => {
  for (const status of ["send_failed", "store_failed"] as const) {
    assert.ok(waitsFor("enterprise", { status, route: "self" }));
    assert.ok(waitsFor("authority", { status, route: "recommended" }));
  }
});

Deno.test("every application is a draft, pending, closed or approved", () => {
  for (const status of statuses) {
    const found = (standing: Status | "pending" | "closed") =>
      hasStanding(standing, { status, day });
    const all = [found("draft"), found("pending"), found("closed"), found("approved")];
    assert.equal(all.filter(Boolean).length, 1, status);
  }
});

Deno.test("an approved application stands like its registration today", () => {
  const stands = (validUntil: string) =>
    (["active", "expired", "expiring", "suspended"] as const).filter((standing) =>
      hasStanding(standing, {
        status: "approved",
        registration: { status: "active", validUntil },
        day,
      })
    );
  assert.deepEqual(stands("2031-11-22"), ["active"]);
  assert.deepEqual(stands("2027-11-22"), ["active", "expiring"]);
  assert.deepEqual(stands("2027-11-23"), ["active"]);
  assert.deepEqual(stands("2026-11-23"), ["active", "expiring"]);
  assert.deepEqual(stands("2026-11-22"), ["expired"]);
});

Deno.test("failed are the two statuses in which nothing is on its way to customs", () => {
  const failed = statuses.filter((status) => hasStanding("failed", { status, day }));
  assert.deepEqual(failed, ["send_failed", "store_failed"]);
  assert.deepEqual(statuses.filter(isFailed), failed);
});

Deno.test("a file that is not approved, or has no registration, stands like none", () => {
  const registration = { status: "active", validUntil: "2027-01-01" } as const;
  for (const standing of ["active", "expiring"] as const) {
    assert.ok(hasStanding(standing, { status: "approved", registration, day }));
    assert.ok(!hasStanding(standing, { status: "stored", registration, day }));
    for (const none of [null, undefined]) {
      assert.ok(!hasStanding(standing, { status: "approved", registration: none, day }));
    }
  }
});

Deno.test("a registration's statuses and its end tell something of the registration alone", () => {
  const known = [...standings, ...statuses, ...registrationStatuses];
  assert.deepEqual(known.filter(isOfRegistration), ["expiring", ...registrationStatuses]);
});

Deno.test("isStanding() knows statuses and groups, and nothing else", () => {
  assert.deepEqual(standings, ["pending", "failed", "closed", "expiring"]);
  for (const text of [...standings, ...statuses, "suspended"]) assert.ok(isStanding(text), text);
  for (const text of ["", "deleted", "toString"]) assert.equal(isStanding(text), false, text);
});
