import assert from "node:assert/strict";
import { dayText, momentText } from "./dates.ts";

Deno.test("an instant is told in Shanghai's time, with a note of the zone", () => {
  const evening = "2026-11-23T18:06:00.000Z";
  assert.equal(dayText(evening), "2026-11-24");
  assert.equal(momentText(evening, "en"), "24 Nov 2026, 02:06 GMT+8");
  assert.equal(momentText(evening, "zh"), "2026年11月24日 02:06 GMT+8");
});

Deno.test("a day stays as it is", () => {
  assert.equal(dayText("2026-11-23"), "2026-11-23");
});
