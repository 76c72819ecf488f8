import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applicationNumber,
  dayOf,
  folded,
  isDay,
  lastValidDay,
  parseRegistrationNumber,
  registrationNumber,
} from "./numbers.ts";

const pad = (n: number, width: number) => String(n).padStart(width, "0");
const country = fc.stringMatching(/^[A-Z]{3}$/);
const leaf = fc.stringMatching(/^[0-9]{4}$/);
const serial = fc.integer({ min: 1, max: 9999 });
/** Days of this century, the ones a number can hold. */
const day = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
}).map(({ year, month, date }) => `${year}-${pad(month, 2)}-${pad(date, 2)}`);

Deno.test("a number is C, country, leaf, the day's six digits and the serial of that day", () => {
  assert.equal(
    registrationNumber({ country: "ITA", leaf: "0701", day: "2026-11-23", serial: 1 }),
    "CITA07012611230001",
  );
  assert.equal(
    registrationNumber({ country: "GBR", leaf: "2302", day: "2026-01-05", serial: 9999 }),
    "CGBR23022601059999",
  );
});

Deno.test("parseRegistrationNumber() reads back what registrationNumber() made", () => {
  fc.assert(
    fc.property(fc.record({ country, leaf, day, serial }, { noNullPrototype: true }), (parts) => {
      const number = registrationNumber(parts);
      assert.match(number, /^C[A-Z]{3}\d{14}$/);
      assert.deepEqual(parseRegistrationNumber(number), parts);
    }),
  );
});

Deno.test("a number is read as people type it, and anything else is none", () => {
  const parts = { country: "ITA", leaf: "0701", day: "2026-11-23", serial: 1 };
  assert.deepEqual(parseRegistrationNumber(" cita07012611230001 "), parts);
  for (
    const text of [
      "",
      "CITA0701261123001",
      "XITA07012611230001",
      "ACITA07012611230001",
      "CITA07012611230001Z",
    ]
  ) {
    assert.equal(parseRegistrationNumber(text), null);
  }
});

Deno.test("a day has serials from 1 to 9999", () => {
  for (const serial of [0, -1, 10_000]) {
    assert.throws(
      () => registrationNumber({ country: "ITA", leaf: "0701", day: "2026-11-23", serial }),
      /Cannot number a registration/,
    );
  }
});

Deno.test("a day is one of the calendar in ten characters, and nothing else", () => {
  for (const text of ["2026-06-01", "2024-02-29", "0001-01-01", "9999-12-31"]) {
    assert.ok(isDay(text), text);
  }
  // deno-fmt-ignore
  const others = [
    "", "2026", "2026-06", "2026-6-1", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "x2026-06-01", "2026-06-01x", " 2026-06-01", "2026-06-01T", "+012026-06-01", "+012026-06",
    "-000001-01",
  ];
  for (const text of others) assert.ok(!isDay(text), text);
});

Deno.test("the last valid day is the same date five years on, minus one", () => {
  // deno-fmt-ignore
  const cases = [
    ["2026-11-23", "2031-11-22"],
    ["2026-01-01", "2030-12-31"],
    ["2026-03-01", "2031-02-28"],
    ["2027-03-01", "2032-02-29"], // the year it ends in is a leap year
    ["2024-02-29", "2029-02-28"], // 29 February counts as 1 March
    ["2026-12-31", "2031-12-30"],
  ] as const;
  for (const [from, until] of cases) assert.equal(lastValidDay(from, 5), until, from);
});

Deno.test("a registration of four years from 29 February ends on 28 February", () => {
  assert.equal(lastValidDay("2024-02-29", 4), "2028-02-28");
});

Deno.test("the day after the last valid day is the same date again", () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), (from, years) => {
    const next = new Date(Date.parse(lastValidDay(from, years)) + 86_400_000);
    const wanted = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
    assert.equal(next.toISOString().slice(0, 10), wanted);
  }));
});

Deno.test("the day changes at midnight in Shanghai, eight hours before London", () => {
  // deno-fmt-ignore
  const cases = [
    ["2026-11-23T15:59:59.999Z", "2026-11-23"],
    ["2026-11-23T16:00:00.000Z", "2026-11-24"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
    ["2028-02-28T16:00:00.000Z", "2028-02-29"],
    ["2026-07-01T00:00:00.000Z", "2026-07-01"],
  ] as const;
  for (const [instant, wanted] of cases) assert.equal(dayOf(new Date(instant)), wanted, instant);
});

Deno.test("dayOf() agrees with the calendar of Asia/Shanghai", () => {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
  const instants = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(fc.property(instants, (instant) => {
    assert.equal(dayOf(instant), format.format(instant));
  }));
});

Deno.test("applications are counted within their year", () => {
  assert.equal(applicationNumber(2026, 1), "A-2026-000001");
  assert.equal(applicationNumber(2027, 1_234_567), "A-2027-1234567");
});

Deno.test("home numbers and user names are the same in other case and width, with other spaces", () => {
  assert.equal(folded(" IT 08/1234 l "), "it08/1234l");
  assert.equal(folded("ＩＴ０８"), folded("it08"));
  assert.notEqual(folded("IT-08"), folded("IT08"));
  assert.equal(folded("I\u200bT\u00ad 0\u202e8\u0000\ufeff"), folded("IT08"));
  assert.equal(folded("e\u200d\u0301"), folded("é"));
  assert.equal(folded("IT´08"), "it\u030108"); // a space under the accent
  fc.assert(fc.property(fc.string(), (text) => assert.equal(folded(folded(text)), folded(text))));
});
