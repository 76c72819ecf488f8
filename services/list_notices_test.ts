import assert from "node:assert/strict";
import type { Audience, Notice } from "../kv/notices.ts";
import { selfMade, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import { stored } from "../tests/files.ts";
import type { Deps } from "./deps.ts";
import { listNotices } from "./list_notices.ts";
import { markNoticesRead } from "./mark_notices_read.ts";
import { countWaiting } from "./what_waits.ts";

/** Tells an audience, one notice for each moment. */
async function tell(deps: Deps, { to, at }: { to: Audience; at: string }): Promise<void> {
  const { id: applicationId, number, category, pack, leaf } = stored;
  const id = deps.newId();
  const about = { applicationId, number, category, pack, leaf };
  const notice: Notice = { ...about, id, at, event: "accept", status: "accepted", turn: false };
  await deps.applications.add({ ...stored, id: `of-${id}` }, [deps.notices.adding(to, notice)]);
}

async function signedUp() {
  const deps = await testDeps();
  return Object.assign(deps, await selfMade(deps));
}

Deno.test("notices come newest first, to their readers alone", async () => {
  using deps = await signedUp();
  const { actor } = deps;
  const own: Audience = `enterprise:${actor.enterpriseId}`;
  await tell(deps, { to: own, at: "2026-03-02T02:00:00.000Z" });
  await tell(deps, { to: own, at: "2026-03-02T03:00:00.000Z" });
  await tell(deps, { to: "enterprise:somebody-else", at: "2026-03-02T04:00:00.000Z" });
  await tell(deps, { to: "customs", at: "2026-03-02T04:00:00.000Z" });

  const { items, fresh } = await listNotices(deps, { actor });

  assert.deepEqual(items.map(({ at }) => at.slice(11, 13)), ["03", "02"]);
  assert.equal(fresh, 2);
});

Deno.test("notices come by pages; a place that is none starts at the newest", async () => {
  using deps = await signedUp();
  const { actor } = deps;
  for (const minute of ["01", "02", "03"]) {
    const at = `2026-03-02T02:${minute}:00.000Z`;
    await tell(deps, { to: `enterprise:${actor.enterpriseId}`, at });
  }

  const first = await listNotices(deps, { actor, limit: 2 });
  const second = await listNotices(deps, { actor, limit: 2, cursor: first.next });
  const lost = await listNotices(deps, { actor, limit: 2, cursor: "nonsense!" });

  assert.deepEqual(first.items.map(({ at }) => at.slice(14, 16)), ["03", "02"]);
  assert.deepEqual(second.items.map(({ at }) => at.slice(14, 16)), ["01"]);
  assert.equal(second.next, undefined);
  assert.deepEqual(lost.items, first.items);
});

Deno.test("what was read is new no more, what came since is", async () => {
  using deps = await signedUp();
  const { actor } = deps;
  const to: Audience = `enterprise:${actor.enterpriseId}`;
  await tell(deps, { to, at: "2026-03-02T02:00:00.000Z" });
  const shown = await listNotices(deps, { actor });
  await tell(deps, { to, at: "2026-03-02T03:00:00.000Z" });
  deps.clock.set("2026-03-02T04:00:00.000Z");

  const { noticesSeenAt } = value(await markNoticesRead(deps, { actor, until: shown.newest }));
  const { items, fresh } = await listNotices(deps, { actor });

  assert.deepEqual(items.map(({ isNew }) => isNew), [true, false]);
  assert.equal(fresh, 1);
  assert.equal((await countWaiting(deps, { actor, noticesSeenAt })).notices, 1);
});

Deno.test("reading never goes back, and never ahead of the clock", async () => {
  using deps = await signedUp();
  const { actor } = deps;
  deps.clock.set("2026-03-05T00:00:00.000Z");
  const read = async (until: string) =>
    value(await markNoticesRead(deps, { actor, until })).noticesSeenAt;

  assert.equal(await read("2026-03-04T00:00:00.000Z"), "2026-03-04T00:00:00.000Z");
  assert.equal(await read("2026-03-03T00:00:00.000Z"), "2026-03-04T00:00:00.000Z");
  assert.equal(await read("2099-01-01T00:00:00.000Z"), "2026-03-05T00:00:00.000Z");
  assert.equal(await read("nonsense"), "2026-03-05T00:00:00.000Z");
});

Deno.test("a turn is the reader's until the application moves on", async () => {
  using deps = await signedUp();
  const { actor } = deps;
  const { id: applicationId, number, category, pack, leaf } = stored;
  const about = { applicationId, number, category, pack, leaf };
  const returned: Notice = {
    ...about,
    id: deps.newId(),
    at: "2026-03-02T02:00:00.000Z",
    event: "return",
    status: "correction",
    turn: true,
  };
  const own: Audience = `enterprise:${actor.enterpriseId}`;
  const asked = { ...stored, status: "correction" as const, amend: "enterprise" as const };
  await deps.applications.add(asked, [deps.notices.adding(own, returned)]);
  const turns = async () =>
    (await listNotices(deps, { actor })).items.map((item) => "turn" in item && item.turn);

  const before = await turns();
  await deps.applications.change(applicationId, (now) => ({
    ok: true,
    value: { application: { ...now, status: "submitted_customs" } },
  }));

  assert.deepEqual([before, await turns()], [[true], [false]]);
});
