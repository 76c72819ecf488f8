import assert from "node:assert/strict";
import fc from "fast-check";
import { dayAfter, readDay } from "./days.ts";

Deno.test("a day is read in every shape that tables write", () => {
  const shapes = ["2026-06-01", "2026/6/1", "2026.06.01", "2026年6月1日", "20260601"];
  for (const text of [...shapes, "2026-06-01 00:00:00", "２０２６-06-01", " 2026-6-1 "]) {
    assert.equal(readDay(text), "2026-06-01", text);
  }
  assert.equal(readDay(46174), "2026-06-01");
  assert.equal(readDay(20260601), "2026-06-01");
});

Deno.test("no day at all, and one that never comes, are open ends", () => {
  for (const text of ["", " ", "-", "长期", "9999-12-31", "99991231"]) {
    assert.equal(readDay(text), "");
  }
});

Deno.test("what is no day of the calendar is none", () => {
  for (
    const text of [
      "2026-02-30",
      "01/06/2026",
      "June",
      "2026",
      7,
      "2026-13-01",
      "x2026-06-01",
      "2026-06-01x",
    ]
  ) {
    assert.equal(readDay(text), null, String(text));
  }
});

Deno.test("a number is a day of the spreadsheet's count within two centuries, a text of digits is not", () => {
  assert.deepEqual([19_999, 20_000, 80_000, 80_001].map(readDay), [
    null,
    "1954-10-03",
    "2119-01-11",
    null,
  ]);
  assert.equal(readDay(46174.75), "2026-06-01");
  assert.equal(readDay("46174"), null);
});

Deno.test("the day after is the next one of the calendar", () => {
  assert.equal(dayAfter("2026-02-28"), "2026-03-01");
  assert.equal(dayAfter("2027-12-31"), "2028-01-01");
});

Deno.test("the day after the day before is the day itself", () => {
  const date = fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(fc.property(date, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
    const day = at.toISOString().slice(0, 10);
    assert.equal(dayAfter(dayAfter(day, days), -days), day);
  }));
});
