import assert from "node:assert/strict";
import { openApiRates } from "./api_rates.ts";

const at = new Date("2026-03-02T01:00:10.000Z");

Deno.test("a network may ask so often a window, and the next window begins anew", () => {
  const hit = openApiRates({ limit: 2, windowMs: 60_000 });
  assert.deepEqual(hit("a", at), { allowed: true, left: 1, seconds: 50 });
  assert.deepEqual(hit("a", at), { allowed: true, left: 0, seconds: 50 });
  assert.deepEqual(hit("a", at), { allowed: false, left: 0, seconds: 50 });
  assert.equal(hit("b", at).allowed, true);
  assert.equal(hit("a", new Date("2026-03-02T01:01:00.000Z")).allowed, true);
});

Deno.test("however many networks ask at once, no more than so many are remembered", () => {
  const hit = openApiRates({ limit: 1, windowMs: 60_000 });
  hit("first", at);
  assert.equal(hit("first", at).allowed, false);
  for (let other = 0; other < 100_000; other++) hit(`2001:db8:${other}::/64`, at);
  assert.equal(hit("first", at).allowed, true);
});
