import assert from "node:assert/strict";
import { type Audience, type Notice, openNotices } from "./notices.ts";

const notice: Notice = {
  id: "n01",
  at: "2026-03-02T01:00:00.000Z",
  applicationId: "a1",
  number: "A-2026-000001",
  category: "stuffed",
  pack: "d248",
  leaf: "0701",
  event: "recommend",
  status: "submitted_customs",
  turn: false,
};

async function tell(kv: Deno.Kv, audience: Audience, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const op = kv.atomic();
    openNotices(kv).adding(audience, { ...notice, id, at: `2026-03-02T01:00:${id.slice(1)}.000Z` })(
      op,
    );
    await op.commit();
  }
}

function ids(items: readonly Notice[]): string[] {
  return items.map(({ id }) => id);
}

Deno.test("notices come newest first, page by page, each once", async () => {
  using kv = await Deno.openKv(":memory:");
  const notices = openNotices(kv);
  await tell(kv, "customs", "n01", "n02", "n03", "n04", "n05");
  const first = await notices.page("customs", { limit: 2 });
  assert.deepEqual(ids(first.items), ["n05", "n04"]);
  assert.ok(first.next);
  const second = await notices.page("customs", { limit: 2, cursor: first.next });
  assert.deepEqual(ids(second.items), ["n03", "n02"]);
  assert.ok(second.next);
  const last = await notices.page("customs", { limit: 2, cursor: second.next });
  assert.deepEqual(ids(last.items), ["n01"]);
  assert.equal(last.next, undefined);
});

Deno.test("nobody reads another's notices", async () => {
  using kv = await Deno.openKv(":memory:");
  const notices = openNotices(kv);
  await tell(kv, "enterprise:e1", "n01");
  await tell(kv, "enterprise:e11", "n02");
  await tell(kv, "authority:e1", "n03");
  assert.deepEqual(ids((await notices.page("enterprise:e1", { limit: 9 })).items), ["n01"]);
  assert.deepEqual(ids((await notices.page("authority:e1", { limit: 9 })).items), ["n03"]);
  assert.deepEqual((await notices.page("customs", { limit: 9 })).items, []);
});

Deno.test("new are those that came after the reader last looked", async () => {
  using kv = await Deno.openKv(":memory:");
  const notices = openNotices(kv);
  await tell(kv, "customs", "n01", "n02", "n03");
  assert.equal(await notices.countNew("customs", ""), 3);
  assert.equal(await notices.countNew("customs", "2026-03-02T01:00:02.000Z"), 1);
  assert.equal(await notices.countNew("customs", "2026-03-02T01:00:03.000Z"), 0);
});

Deno.test("new notices are counted up to 99, the newest ones", async () => {
  using kv = await Deno.openKv(":memory:");
  const notices = openNotices(kv);
  for (let n = 100; n < 220; n++) {
    const op = kv.atomic();
    const at = new Date(Date.UTC(2026, 2, 2, 1, n)).toISOString();
    notices.adding("customs", { ...notice, id: `n${n}`, at })(op);
    await op.commit();
  }
  assert.equal(await notices.countNew("customs", ""), 99);
  const since = new Date(Date.UTC(2026, 2, 2, 1, 214)).toISOString();
  assert.equal(await notices.countNew("customs", since), 5);
});

Deno.test("notices of every kind are read back, those from before there were kinds too", async () => {
  using kv = await Deno.openKv(":memory:");
  const notices = openNotices(kv);
  const { id: _, ...about } = notice;
  const certified: Notice = {
    id: "n02",
    at: notice.at,
    kind: "certified",
    authority: { zh: "意大利卫生部", en: "Ministry of Health of Italy" },
  };
  const link: Notice = {
    id: "n03",
    at: notice.at,
    kind: "password_link",
    userName: "emiliana",
    by: "customs",
  };
  await kv.set(["notice", "enterprise:e1", "n01"], { ...about, id: "n01" });
  for (const one of [certified, link]) {
    const op = kv.atomic();
    notices.adding("enterprise:e1", one)(op);
    await op.commit();
  }
  const { items } = await notices.page("enterprise:e1", { limit: 9 });
  assert.deepEqual(items, [link, certified, notice]);
});
