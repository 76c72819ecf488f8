import assert from "node:assert/strict";
import plugin from "./lint_plugin.ts";

/** Ids of the rules a source breaks. */
function broken(file: string, source: string): string[] {
  return Deno.lint.runPlugin(plugin, file, source).map(({ id }) => id.replace("rooms/", ""));
}

const impure = [
  "Date.now();",
  "new Date();",
  "Date();",
  "Math.random();",
  "crypto.randomUUID();",
  "globalThis.crypto.getRandomValues(bytes);",
  'Math["random"]();',
  "Temporal.Now.instant();",
  "performance.now();",
  "const { now } = Date;",
  "const { random: chance } = Math;",
  "const clock = Date.now;",
];

Deno.test("rules and services read neither clock nor chance", () => {
  for (const source of impure) {
    assert.deepEqual(broken("rules/a.ts", source), ["no-clock-or-chance"], source);
    assert.deepEqual(broken("services/a.ts", source), ["no-clock-or-chance"], source);
    assert.deepEqual(broken("portal.ts", source), [], source);
    assert.deepEqual(broken("kv/rules/a.ts", source), [], source);
  }
});

Deno.test("a date made from a value is pure, and so is what looks like a clock", () => {
  const pure =
    "new Date(0); new Date(now()); Math.max(1); deps.now(); crypto.subtle; Date.UTC(1, 1);";
  assert.deepEqual(broken("rules/a.ts", pure), []);
});

Deno.test("rules know nothing of Deno", () => {
  assert.deepEqual(broken("rules/a.ts", 'Deno.readTextFile("a");'), ["no-deno"]);
  assert.deepEqual(broken("rules/a.ts", "let kv: Deno.Kv;"), ["no-deno"]);
  assert.deepEqual(broken("rules/a_test.ts", 'Deno.test("a", () => {});'), []);
  assert.deepEqual(broken("kv/a.ts", "let kv: Deno.Kv;"), []);
});

Deno.test("rooms below the routes print nothing", () => {
  for (const room of ["rules", "services", "kv", "components"]) {
    assert.deepEqual(broken(`${room}/a.ts`, "console.log(1);"), ["no-console"]);
  }
  assert.deepEqual(broken("main.ts", "console.log(1);"), []);
});
