import assert from "node:assert/strict";
import {
  type Account,
  type Actor,
  editing,
  mayFile,
  mayHandOver,
  maySee,
  seen,
  type Subject,
  turnOf,
} from "./access.ts";
import { statuses } from "./status.ts";

const pastificio: Actor = { role: "enterprise", userId: "u1", enterpriseId: "e1" };
const distillery: Actor = { role: "enterprise", userId: "u2", enterpriseId: "e2" };
const rome: Actor = { role: "authority", userId: "u3", authorityId: "a1" };
const turin: Actor = { role: "authority", userId: "u4", authorityId: "a2" };
const customs = { role: "customs", userId: "u5" } as const satisfies Actor;
const system: Actor = { role: "system" };

const draft: Subject = {
  status: "draft",
  route: "recommended",
  enterpriseId: "e1",
  reachedCustoms: false,
};
const withRome: Subject = { ...draft, status: "submitted_authority", authorityId: "a1" };
const withCustoms: Subject = { ...withRome, status: "stored", reachedCustoms: true };

Deno.test("a draft is seen by its own enterprise and by nobody else", () => {
  assert.ok(maySee(pastificio, draft));
  for (const actor of [distillery, rome, turin, customs]) assert.ok(!maySee(actor, draft));
});

Deno.test("what is filed to one authority is not seen by another of the same country", () => {
  assert.ok(maySee(rome, withRome));
  assert.ok(!maySee(turin, withRome));
  assert.ok(!maySee(customs, withRome));
});

Deno.test("customs sees what has been on its way to it, also after it is sent back", () => {
  assert.ok(maySee(customs, withCustoms));
  assert.ok(maySee(customs, { ...withCustoms, status: "correction", amend: "enterprise" }));
});

Deno.test("a self-registration is seen by no authority", () => {
  const whisky: Subject = {
    status: "stored",
    route: "self",
    enterpriseId: "e2",
    reachedCustoms: true,
  };
  for (const authority of [rome, turin]) assert.ok(!maySee(authority, whisky));
  assert.ok(maySee(customs, whisky));
});

Deno.test("the system sees everything", () => {
  for (const subject of [draft, withRome, withCustoms]) assert.ok(maySee(system, subject));
});

Deno.test("seen() tells a stranger that there is no such application", () => {
  const refused = seen(distillery, withCustoms);
  assert.ok(!refused.ok);
  assert.deepEqual(refused.issues, [{ code: "application.missing", path: [] }]);
  assert.deepEqual(seen(pastificio, withCustoms), { ok: true, value: withCustoms });
});

Deno.test("editing() is the enterprise's alone, where the status is open to it", () => {
  assert.ok(editing(pastificio, draft).ok);
  assert.ok(editing(pastificio, { ...withRome, status: "correction", amend: "enterprise" }).ok);
  for (const actor of [distillery, rome, customs, system]) {
    const refused = editing(actor, draft);
    assert.equal(refused.ok ? "" : refused.issues[0].code, "application.missing");
  }
});

Deno.test("editing() of what is filed is locked, and says in which status", () => {
  const refused = editing(pastificio, withRome);
  assert.deepEqual(refused, {
    ok: false,
    issues: [{
      code: "application.locked",
      path: [],
      values: { status: "submitted_authority" },
    }],
  });
});

Deno.test("a self-made account files only straight to customs, the other two file all", () => {
  assert.equal(mayFile("self_made", "self"), true);
  assert.equal(mayFile("self_made", "recommended"), false);
  for (const origin of ["allocated", "certified"] as const) {
    assert.ok(mayFile(origin, "self") && mayFile(origin, "recommended"), origin);
  }
});

Deno.test("turnOf() names who acts next in every status", () => {
  const turns = statuses.map((status) => [status, turnOf({ status })]);
  assert.deepEqual(turns, [
    ["draft", "enterprise"],
    ["submitted_authority", "authority"],
    ["submitted_customs", "system"],
    ["not_recommended", null],
    ["sent", "system"],
    ["send_failed", "system"],
    ["stored", "customs"],
    ["store_failed", "system"],
    ["accepted", "customs"],
    ["not_accepted", null],
    ["correction", "enterprise"],
    ["rejected", null],
    ["approved", null],
    ["withdrawn", null],
  ]);
  assert.equal(turnOf({ status: "correction", amend: "authority" }), "authority");
});

Deno.test("an authority hands links to the enterprises it allocated or certified, and to nobody else", () => {
  const given: Account = { userId: "u1", role: "enterprise", authorityId: "a1" };
  assert.ok(mayHandOver(rome, given));
  assert.ok(!mayHandOver(turin, given));
  assert.ok(!mayHandOver(rome, { userId: "u2", role: "enterprise" }));
  assert.ok(!mayHandOver(rome, { userId: "u6", role: "authority", authorityId: "a1" }));
});

Deno.test("customs hands links to everybody but the officer who makes it", () => {
  for (const role of ["enterprise", "authority", "customs"] as const) {
    assert.ok(mayHandOver(customs, { userId: "u9", role }));
  }
  assert.ok(!mayHandOver(customs, { userId: customs.userId, role: "customs" }));
  for (const actor of [pastificio, system]) {
    assert.ok(!mayHandOver(actor, { userId: "u9", role: "enterprise" }));
  }
});
