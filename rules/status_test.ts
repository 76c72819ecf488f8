import assert from "node:assert/strict";
import type { Route } from "./form.ts";
import {
  type Amender,
  type Event,
  eventsFor,
  exits,
  isEditable,
  isEnd,
  isPending,
  move,
  moveRegistration,
  publicState,
  type RegistrationEvent,
  type RegistrationStatus,
  registrationStatuses,
  registrationTransitions,
  type Role,
  type State,
  type Status,
  statuses,
  transferStatuses,
  transitions,
} from "./status.ts";

// Design.md section 3, turned round: what each role can do on each route, and where it leads.
// `correction.enterprise` is a correction the enterprise is to make; `return.authority` asks the authority.
// Behind `+` stands what a file does that carries the authority's papers itself.

const enterprise = {
  submitted_authority: { withdraw: "withdrawn" },
  submitted_customs: { withdraw: "withdrawn" },
  sent: { withdraw: "withdrawn" },
  stored: { withdraw: "withdrawn" },
  send_failed: { withdraw: "withdrawn" },
  store_failed: { withdraw: "withdrawn" },
  "correction.authority": { withdraw: "withdrawn" },
  correction: { withdraw: "withdrawn" },
};

const system = {
  submitted_customs: { send: "sent", send_fail: "send_failed" },
  sent: { store: "stored", store_fail: "store_failed" },
};

const expected: Readonly<Record<Role, Readonly<Record<Route, Ways>>>> = {
  enterprise: {
    recommended: {
      ...enterprise,
      draft: { submit: "submitted_authority", delete: "deleted", convert: "draft" },
      "draft+": { submit: "submitted_customs", delete: "deleted", convert: "draft" },
      "correction.enterprise": { submit: "submitted_authority", withdraw: "withdrawn" },
      "correction.enterprise+": { submit: "submitted_customs", withdraw: "withdrawn" },
    },
    self: {
      ...enterprise,
      draft: { submit: "submitted_customs", delete: "deleted", convert: "draft" },
      "correction.enterprise": { submit: "submitted_customs", withdraw: "withdrawn" },
      send_failed: { submit: "submitted_customs", withdraw: "withdrawn" },
      store_failed: { submit: "submitted_customs", withdraw: "withdrawn" },
    },
  },
  authority: {
    recommended: {
      submitted_authority: {
        recommend: "submitted_customs",
        "return.enterprise": "correction",
        decline: "not_recommended",
      },
      send_failed: { retry: "submitted_customs" },
      store_failed: { retry: "submitted_customs" },
      "correction.authority": { submit: "submitted_customs" },
    },
    self: {},
  },
  customs: {
    recommended: {
      send_failed: { retry: "submitted_customs" },
      store_failed: { retry: "submitted_customs" },
      stored: {
        accept: "accepted",
        refuse: "not_accepted",
        "return.enterprise": "correction",
        "return.authority": "correction",
        decline: "not_recommended",
      },
      accepted: {
        "return.enterprise": "correction",
        "return.authority": "correction",
        decline: "not_recommended",
        approve: "approved",
        reject: "rejected",
      },
    },
    self: {
      stored: { accept: "accepted", refuse: "not_accepted", "return.enterprise": "correction" },
      accepted: { "return.enterprise": "correction", approve: "approved", reject: "rejected" },
    },
  },
  system: {
    recommended: {
      ...system,
      send_failed: { retry: "submitted_customs" },
      store_failed: { retry: "submitted_customs" },
    },
    self: system,
  },
};

type Ways = Readonly<Record<string, Readonly<Record<string, string>>>>;

const roles: readonly Role[] = ["enterprise", "authority", "customs", "system"];
const routes: readonly Route[] = ["recommended", "self"];
const amenders: readonly Amender[] = ["enterprise", "authority"];

// deno-fmt-ignore
const events: readonly Event[] = [
  "submit", "delete", "recommend", "return", "decline", "send", "send_fail", "store", "store_fail",
  "retry", "accept", "refuse", "approve", "reject", "withdraw", "convert",
];

const ends: readonly Status[] = [
  "not_recommended",
  "not_accepted",
  "rejected",
  "approved",
  "withdrawn",
];

/** Every place an application can be in. */
const places: readonly State[] = statuses.flatMap((status) =>
  routes.flatMap((route) =>
    [undefined, ...amenders].flatMap((amend) =>
      [undefined, false, true].map((vouched) => ({
        status,
        route,
        ...(amend && { amend }),
        ...(vouched !== undefined && { vouched }),
      }))
    )
  )
);

function waysOf(
  { status, route, amend, vouched }: State,
  role: Role,
): Readonly<Record<string, string>> {
  const place = status === "correction" && amend !== undefined ? `correction.${amend}` : status;
  const ways = expected[role][route];
  return (vouched ? ways[`${place}+`] : undefined) ?? ways[place] ?? {};
}

function nameOf(event: Event, amend: Amender): string {
  return event === "return" ? `return.${amend}` : event;
}

function eventsOf(ways: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.keys(ways).map((name) => name.split(".")[0] ?? ""))].toSorted();
}

/** What move() is to answer: the next status, or the code it refuses with. */
function answer(state: State, { event, role, amend }: {
  event: Event;
  role: Role;
  amend: Amender;
}): string {
  const to = waysOf(state, role)[nameOf(event, amend)];
  if (to !== undefined) return to;
  const may = (other: Role) => eventsOf(waysOf(state, other)).includes(event);
  return !may(role) && roles.some(may) ? "status.forbidden" : "status.impossible";
}

Deno.test("move() follows the table for every status, event, role, route and amender, vouched or not", () => {
  let asked = 0;
  for (const state of places) {
    for (const [event, role, amend] of acts()) {
      const moved = move(state, { event, role, amend });
      const said = moved.ok ? moved.value : moved.issues[0].code;
      assert.equal(said, answer(state, { event, role, amend }), words(state, event, role, amend));
      asked++;
    }
  }
  assert.equal(asked, 14 * 2 * 3 * 3 * 16 * 4 * 2);
});

function acts(): [Event, Role, Amender][] {
  return events.flatMap((event) =>
    roles.flatMap((role) => amenders.map((amend): [Event, Role, Amender] => [event, role, amend]))
  );
}

function words(state: State, ...rest: string[]): string {
  const { status, route, amend = "-", vouched = "-" } = state;
  return [status, route, amend, String(vouched), ...rest].join(" ");
}

Deno.test("what a role does where a file stands, asking whom, has one row of the table at most", () => {
  for (const state of places) {
    for (const [event, role, amend] of acts()) {
      const rows = exits(state).filter(([, name, to, by, , whom]) =>
        name === event && by === role && (to !== "correction" || whom === amend)
      );
      assert.ok(rows.length <= 1, words(state, event, role, amend));
    }
  }
});

Deno.test("eventsFor() opens to each role the events of its rows and no other", () => {
  for (const state of places) {
    for (const role of roles) {
      const open = eventsFor(state, role);
      assert.deepEqual(open.toSorted(), eventsOf(waysOf(state, role)), words(state, role));
      assert.equal(new Set(open).size, open.length);
    }
  }
});

Deno.test("a return that does not say whom it asks, asks the enterprise", () => {
  const stored = { status: "stored", route: "self" } as const;
  assert.deepEqual(move(stored, { event: "return", role: "customs" }), {
    ok: true,
    value: "correction",
  });
});

Deno.test("the enterprise edits drafts, its own corrections and failed transfers of its own", () => {
  const always = [
    ["draft", "recommended", "enterprise"],
    ["draft", "self", "enterprise"],
    ["correction", "recommended", "enterprise"],
    ["correction", "self", "enterprise"],
    ["send_failed", "self", "enterprise"],
    ["store_failed", "self", "enterprise"],
  ];
  for (const { status, route, vouched } of places) {
    const may = isEditable({ status, route, amend: "enterprise", vouched });
    const wanted = always.some(([s, r]) => s === status && r === route);
    assert.equal(may, wanted, `${status} ${route}`);
  }
});

Deno.test("a correction that nobody or the authority is to make is not the enterprise's to edit", () => {
  for (const route of routes) {
    assert.equal(isEditable({ status: "correction", route, amend: "authority" }), false);
    assert.equal(isEditable({ status: "correction", route }), false);
  }
});

Deno.test("the statuses the manual locks (5.2.1) stay locked on both routes", () => {
  // deno-fmt-ignore
  const locked: readonly Status[] = [
    "submitted_authority", "submitted_customs", "not_recommended", "sent", "stored", "rejected",
    "approved", "accepted", "not_accepted", "withdrawn",
  ];
  for (const status of locked) {
    for (const route of routes) {
      for (const amend of amenders) assert.equal(isEditable({ status, route, amend }), false);
    }
  }
  for (const status of ["send_failed", "store_failed"] as const) {
    assert.equal(isEditable({ status, route: "recommended", amend: "enterprise" }), false);
  }
});

Deno.test("an enterprise can submit exactly where it can edit", () => {
  for (const state of places) {
    assert.equal(
      eventsFor(state, "enterprise").includes("submit"),
      isEditable(state),
      words(state),
    );
  }
});

Deno.test("five statuses end an application, and nothing leads out of them", () => {
  for (const status of statuses) {
    assert.equal(isEnd(status), ends.includes(status), status);
    assert.equal(isPending(status), status !== "draft" && !ends.includes(status), status);
  }
  for (const state of places.filter(({ status }) => ends.includes(status))) {
    for (const role of roles) assert.deepEqual(eventsFor(state, role), []);
  }
});

Deno.test("every status is reached from a draft", () => {
  const reached = new Set<string>(["draft"]);
  for (const at of reached) { // grows while it is walked
    for (const [from, , to] of transitions) if (from === at) reached.add(to);
  }
  assert.deepEqual([...reached].toSorted(), [...statuses, "deleted"].toSorted());
});

Deno.test("every event has a row, and no row has another event", () => {
  assert.deepEqual(
    [...new Set(transitions.map(([, event]) => event))].toSorted(),
    events.toSorted(),
  );
});

Deno.test("each status stands in the list once, in the manual's order", () => {
  // deno-fmt-ignore
  assert.deepEqual([...statuses], [
    "draft", "submitted_authority", "submitted_customs", "not_recommended", "sent", "send_failed",
    "stored", "store_failed", "accepted", "not_accepted", "correction", "rejected", "approved",
    "withdrawn",
  ]);
});

Deno.test("nobody but the system leads into a transfer status", () => {
  const transfers: readonly string[] = ["sent", "send_failed", "stored", "store_failed"];
  assert.deepEqual([...transferStatuses].toSorted(), transfers.toSorted());
  for (const [from, event, to, by] of transitions) {
    if (transfers.includes(to)) assert.equal(by, "system", `${from} ${event}`);
  }
});

const registrationWays: Readonly<Record<Role, Ways>> = {
  customs: {
    active: {
      suspend: "suspended",
      order_rectification: "rectifying",
      revoke: "revoked",
      cancel: "cancelled",
    },
    suspended: {
      restore: "active",
      order_rectification: "rectifying",
      revoke: "revoked",
      cancel: "cancelled",
    },
    rectifying: {
      restore: "active",
      suspend: "suspended",
      revoke: "revoked",
      cancel: "cancelled",
    },
  },
  enterprise: { rectifying: { report: "rectifying" } },
  authority: { rectifying: { forward: "rectifying" } },
  system: {
    active: { expire: "expired" },
    suspended: { expire: "expired" },
    rectifying: { expire: "expired" },
  },
};

// deno-fmt-ignore
const registrationEvents: readonly RegistrationEvent[] = [
  "suspend", "order_rectification", "revoke", "restore", "report", "forward", "expire", "cancel",
];

/** Whether the row exists on that route: an authority forwards what it recommended. */
function registrationTo({ status, route }: { status: RegistrationStatus; route: Route }, {
  event,
  role,
}: { event: RegistrationEvent; role: Role }): string | undefined {
  if (event === "forward" && route === "self") return undefined;
  return registrationWays[role][status]?.[event];
}

Deno.test("moveRegistration() follows the table for every status, event, role and route", () => {
  for (const status of registrationStatuses) {
    for (const route of routes) {
      for (const event of registrationEvents) {
        for (const role of roles) {
          const moved = moveRegistration({ status, route }, { event, role });
          const ways = roles.map((r) => registrationTo({ status, route }, { event, role: r }));
          const refused = ways.some((to) => to !== undefined)
            ? "status.forbidden"
            : "status.impossible";
          const wanted = registrationTo({ status, route }, { event, role }) ?? refused;
          const said = moved.ok ? moved.value : moved.issues[0].code;
          assert.equal(said, wanted, `${status} ${route} ${event} ${role}`);
        }
      }
    }
  }
});

Deno.test("from one status an event of a registration has one row", () => {
  const starts = registrationTransitions.map(([from, event]) => `${from} ${event}`);
  assert.equal(new Set(starts).size, starts.length);
});

Deno.test("revoked, cancelled and expired registrations stay so", () => {
  const left = new Set<string>(registrationTransitions.map(([from]) => from));
  assert.deepEqual([...left].toSorted(), ["active", "rectifying", "suspended"]);
});

Deno.test("every registration status is reached from active", () => {
  const reached = new Set<string>(["active"]);
  for (const at of reached) { // grows while it is walked
    for (const [from, , to] of registrationTransitions) if (from === at) reached.add(to);
  }
  assert.deepEqual([...reached].toSorted(), [...registrationStatuses].toSorted());
  assert.deepEqual(
    [...new Set(registrationTransitions.map(([, event]) => event))].toSorted(),
    registrationEvents.toSorted(),
  );
});

Deno.test("publicState() says that import is suspended while a plant rectifies", () => {
  assert.deepEqual(registrationStatuses.map((status) => [status, publicState(status)]), [
    ["active", "valid"],
    ["suspended", "import_suspended"],
    ["rectifying", "import_suspended"],
    ["revoked", "revoked"],
    ["cancelled", "cancelled"],
    ["expired", "expired"],
  ]);
});
