import assert from "node:assert/strict";
import { computed, Signal, signal } from "@preact/signals";
import fc from "fast-check";
import { h } from "preact";
import { kinds } from "./browser_kinds.ts";
import { signals } from "./browser_signals.ts";
import { type Special, valueReader } from "./browser_values.ts";
import { IslandValues } from "./island_values.ts";

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  kinds,
  signals: signals({ computed, signal }),
  slots: { jsx: ([slot]: [number]) => `slot ${slot}` },
};

/** What the browser makes of a value. */
function sent(value: unknown): unknown {
  let slots = 0;
  const sending = new IslandValues(() => ["slots", "jsx", slots++]);
  const place = sending.place(value, "value");
  const values = JSON.parse(JSON.stringify(sending.values));
  const read = valueReader(values, (module, name) => {
    assert.ok(sending.needs.has(module));
    return modules[module]![name] as Special;
  });
  return read(place);
}

const same: Readonly<Record<string, unknown>> = {
  strings: ["", "茶", "</script>", "\u2028", "\ud800"],
  numbers: [-0, 0, -0, 1.5, 1e300, NaN, Infinity, -Infinity],
  "true, false, null and undefined": [true, false, null, undefined],
  bigints: [0n, -(2n ** 70n)],
  dates: [new Date(0), new Date(NaN)],
  URLs: [new URL("https://example.org/?a=b#c")],
  "regular expressions": [/a\/"/giu],
  maps: new Map<unknown, unknown>([["a", 1], [new Date(1), new Map()]]),
  sets: new Set<unknown>([1, "1", new Set()]),
  bytes: [new Uint8Array(), Uint8Array.from({ length: 256 }, (_, i) => i)],
  objects: { a: { b: [] }, "": undefined, "a-b": { length: 1 } },
};

for (const [name, value] of Object.entries(same)) {
  Deno.test(`${name} arrive as they are`, () => assert.deepEqual(sent(value), value));
}

Deno.test("whatever is made of these arrives as it is", () => {
  const values = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
  });
  fc.assert(fc.property(values, (value) => {
    fc.pre(!fc.stringify(value).includes("__proto__"));
    assert.deepEqual(sent(value), value);
  }));
});

Deno.test("what is shared stays shared, and a circle stays a circle", () => {
  const shared = { a: 1 };
  const circle: Record<string, unknown> = { left: shared, right: [shared] };
  circle.self = circle;
  circle.map = new Map([[circle, new Set([circle])]]);
  const made = sent(circle) as typeof circle;

  assert.deepEqual(made, circle);
  assert.equal(made.self, made);
  assert.equal((made.right as unknown[])[0], made.left);
});

Deno.test("signals arrive as signals, shared and also in a circle", () => {
  const count = signal<unknown>(1);
  const circle = signal<unknown>(undefined);
  circle.value = { circle };
  const [first, second, third] = sent([count, { count }, circle]) as [
    Signal,
    { count: Signal },
    Signal<{ circle: Signal }>,
  ];

  assert.ok(first instanceof Signal);
  assert.equal(first.value, 1);
  assert.equal(second.count, first);
  assert.equal(third.value.circle, third);
});

Deno.test("a computed signal arrives with its value, to be read alone", () => {
  const count = signal(2);
  const list = [computed(() => [count.value * 2]), count];
  const [made] = sent(list) as [Signal];

  assert.deepEqual(made.value, [4]);
  assert.throws(() => Object.assign(made, { value: 5 }), TypeError);
});

Deno.test("a list keeps its holes", () => {
  const list = [, 1, , undefined, ,];
  const made = sent({ list, empty: Array(3) }) as { list: unknown[] };
  assert.deepEqual(made, { list, empty: Array(3) });
  assert.deepEqual(Object.keys(made.list), ["1", "3"]);
});

Deno.test("JSX becomes a slot, wherever it is", () => {
  const shared = h("p", null);
  assert.deepEqual(sent({ a: shared, b: ["text", shared, h("b", null)] }), {
    a: "slot 0",
    b: ["text", "slot 0", "slot 1"],
  });
});

Deno.test("modules are needed only for the values that need them", () => {
  const sending = new IslandValues(() => []);
  sending.place({ a: [1, "b", null, { c: undefined }] }, "");
  assert.deepEqual([...sending.needs], []);
});

class Order {}

const refused: readonly (readonly [value: unknown, path: string, what: string])[] = [
  [() => 1, "", "a function"],
  [{ items: [{ run() {} }] }, "items[0].run", "a function"],
  [{ a: new Map([["b", Symbol()]]) }, "a[1]", "a symbol"],
  [{ order: new Order() }, "order", "an object of the class Order"],
  [{ a: new WeakMap() }, "a", "an object of the class WeakMap"],
  [{ a: signal<unknown>(Promise.resolve()) }, "a.value", "an object of the class Promise"],
  [JSON.parse('{"a":{"__proto__":1}}'), "a.__proto__", "a prototype"],
];

for (const [value, path, what] of refused) {
  Deno.test(`${what} at "${path}" cannot be sent`, () => {
    const sending = new IslandValues(() => []);
    assert.throws(() => sending.place(value, ""), { name: "TypeError", path, what });
  });
}
