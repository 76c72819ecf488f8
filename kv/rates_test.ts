import assert from "node:assert/strict";
import { openRates } from "./rates.ts";

const rate = { kind: "sign_in", key: "emiliana", limit: 3, windowMs: 60_000 };
const at = new Date("2026-03-02T01:00:10.000Z");

Deno.test("hit() allows as many as the window holds, then says how long to wait", async () => {
  using kv = await Deno.openKv(":memory:");
  const rates = openRates(kv);

  for (let i = 0; i < 3; i++) assert.equal((await rates.hit(rate, at)).allowed, true);

  assert.deepEqual(await rates.hit(rate, at), { allowed: false, waitMs: 50_000 });
  const later = new Date("2026-03-02T01:01:00.000Z");
  assert.equal((await rates.hit(rate, later)).allowed, true);
});

Deno.test("hit() counts each of many that come at once", async () => {
  using kv = await Deno.openKv(":memory:");
  const rates = openRates(kv);

  const answers = await Promise.all(Array.from({ length: 10 }, () => rates.hit(rate, at)));

  assert.equal(answers.filter(({ allowed }) => allowed).length, 3);
});

Deno.test("refund() takes one back", async () => {
  using kv = await Deno.openKv(":memory:");
  const rates = openRates(kv);
  for (let i = 0; i < 3; i++) await rates.hit(rate, at);

  await rates.refund(rate, at);

  assert.equal((await rates.hit(rate, at)).allowed, true);
  assert.equal((await rates.hit(rate, at)).allowed, false);
});

Deno.test("of very many that come at once none is refused while there is room, and each is taken back", async () => {
  using kv = await Deno.openKv(":memory:");
  const rates = openRates(kv);
  const wide = { ...rate, limit: 150 };
  const many = Array.from({ length: 150 });

  const answers = await Promise.all(many.map(() => rates.hit(wide, at)));
  assert.ok(answers.every(({ allowed }) => allowed));
  assert.equal((await rates.hit(wide, at)).allowed, false);
  await Promise.all(many.map(() => rates.refund(wide, at)));
  const again = await Promise.all(many.map(() => rates.hit(wide, at)));
  assert.ok(again.every(({ allowed }) => allowed));
});
